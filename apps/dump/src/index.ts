export { toFrenchText, toTable } from "./answer-table.js";
export { buildDump, type DumpSummary } from "./build.js";
export { type BuildInputFile, describeInputs } from "./build-inputs.js";
export { dumpCommand } from "./command/index.js";
export {
  DiffError,
  type DiffErrorCode,
  type DiffFormat,
  type DiffOptions,
  type DiffSummary,
  diffDumps,
  diffFormats,
  isDifferent,
  printReport,
  summaryText,
  writeReport,
} from "./diff/index.js";
export { DumpError, type DumpErrorCode } from "./dump-error.js";
export type { DumpOptions } from "./dump-options.js";
export type { DumpProblem, DumpProblemCode } from "./dump-problem.js";
export { type ExampleQuery, type ExampleView, toSparql } from "./example-query.js";
export { exampleQueries } from "./examples/index.js";
export type { DumpFile, Manifest } from "./manifest.js";
export { type Dump, type OpenedDump, openDump, type QueryResult, type ResultsFormat } from "./open-dump.js";
export { readPrevious } from "./previous-dump.js";
export type { AnswerTerm, QueryAnswer, QueryError } from "./query-answer.js";
export { type EngineName, engineNames, recipes } from "./recipes/index.js";
export type { Recipe, RecipeInputs, RecipeStep } from "./recipes/recipe.js";
export { recipeInputs } from "./recipes/recipe-inputs.js";
export { type RecipeLanguage, toRecipeText } from "./recipes/recipe-text.js";
export { type DumpServer, type ServeDumpOptions, type ServedDump, serveDump } from "./serve/serve-dump.js";
export { type Verification, type VerifyOptions, verifyDump } from "./verify.js";
export { verifyData } from "./verify-data.js";
