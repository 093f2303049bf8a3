export { toFrenchText, toTable } from "./ask/answer-table.js";
export {
  type Dump,
  type OpenedDump,
  openDump,
  type QueryResult,
  type ResultsFormat,
} from "./ask/open-dump.js";
export type { AnswerTerm, QueryAnswer, QueryError } from "./ask/query-answer.js";
export { buildDump, type DumpSummary } from "./build.js";
export { dumpCommand } from "./command/index.js";
export { type BuildInputFile, describeInputs } from "./data/build-inputs.js";
export { DumpError, type DumpErrorCode } from "./data/dump-error.js";
export type { DumpOptions } from "./data/dump-options.js";
export { readGzipLines } from "./data/gzip-lines.js";
export type { DumpFile, Manifest } from "./data/manifest.js";
export { readPrevious } from "./data/previous-dump.js";
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
export { exampleConstructs } from "./examples/constructs.js";
export { constructToSparql, type ExampleConstruct } from "./examples/example-construct.js";
export { type ExampleQuery, type ExampleView, toSparql } from "./examples/example-query.js";
export type { OwnEnglish, QuestionLanguage } from "./examples/in-language.js";
export { exampleQueries } from "./examples/index.js";
export { AUDIENCE, COVERED } from "./examples/query-parts.js";
export { type EngineName, engineNames, recipes } from "./recipes/index.js";
export type { Recipe, RecipeInputs, RecipeStep } from "./recipes/recipe.js";
export { recipeInputs } from "./recipes/recipe-inputs.js";
export { type RecipeLanguage, toRecipeText } from "./recipes/recipe-text.js";
export { type DumpServer, type ServeDumpOptions, type ServedDump, serveDump } from "./serve/serve-dump.js";
export type { DumpProblem, DumpProblemCode } from "./verify/dump-problem.js";
export { type Verification, type VerifyOptions, verifyDump } from "./verify/verify.js";
export { verifyData } from "./verify/verify-data.js";
