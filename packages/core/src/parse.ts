import type { HpaRecord } from "./generated/types.js";
import { HpaError } from "./hpa-error.js";
import { type ValidateOptions, validate } from "./validate.js";

/**
 * The value itself as a record, where it is one without errors; otherwise an {@link HpaError} is thrown, with the issues of `validate()`
 * and a message in French unless another language is asked for.
 *
 * @example
 * ```ts
 * import { HpaError, parse } from "@openhpa/core";
 *
 * const record = parse({ type: "Action", key: "ateliers-2026", title: { fr: "Ateliers nutrition" } });
 * console.log(record.title.fr); // Ateliers nutrition
 * try {
 *   parse({ ...record, status: "plannned" });
 * } catch (error) {
 *   if (error instanceof HpaError) console.log(error.issues[0]?.code, error.issues[0]?.suggestion); // unknown-concept planned
 * }
 * ```
 */
export function parse(input: unknown, options: ValidateOptions = {}): HpaRecord {
  const found = validate(input, options);
  if (found.ok) return found.value;
  throw new HpaError(found.issues, options.language);
}
