import type { Task } from "./task.js";

/** The tasks by name. Each is loaded alone, so that no side pays for the library of another one. */
export const tasks = {
  "parse-lines": async () => (await import("./parse-lines.js")).parseLines,
  convert: async () => (await import("./convert.js")).convert,
  "validate-convert": async () => (await import("./validate-convert.js")).validateConvert,
  "jsonld-js": async () => (await import("./jsonld-js.js")).jsonldJs,
  "streaming-parser": async () => (await import("./streaming-parser.js")).streamingParser,
  oxigraph: async () => (await import("./oxigraph.js")).oxigraph,
  validate: async () => (await import("./validate.js")).validateRecords,
  ajv: async () => (await import("./ajv.js")).ajvRecords,
} as const satisfies Readonly<Record<string, () => Promise<Task>>>;

/** Name of a task. */
export type TaskName = keyof typeof tasks;
