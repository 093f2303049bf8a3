export { createStatements, type StatementPlace, type Statements } from "./project-statements.js";
