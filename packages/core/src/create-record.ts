import type { Action, HpaRecord, Registry } from "./generated/types.js";
import { parse } from "./parse.js";
import type { ValidateOptions } from "./validate.js";

/** The fields of a record of a class, without its `type`. */
export type FieldsOf<R extends HpaRecord> = Omit<R, "type">;

/**
 * Makes an action that cannot have a wrong shape: a field that is missing, misspelt or of another type does not compile, and what no type
 * can tell (a period that ends before it begins, a key that is used twice) throws an `HpaError` with the issues of `validate()`.
 *
 * @example
 * ```ts
 * import { createAction } from "@openhpa/core";
 *
 * const action = createAction({
 *   key: "ateliers-2026",
 *   title: { fr: "Ateliers nutrition" },
 *   themes: ["nutrition"],
 *   outcomes: [{ key: "competences", category: "smoc:A4", stage: "planned" }],
 * });
 * console.log(action.type, action.themes?.length); // Action 1
 * // @ts-expect-error a bare letter is no category of the Swiss model, and there is no title
 * const wrong = () => createAction({ key: "a", outcomes: [{ key: "b", category: "A4", stage: "planned" }] });
 * console.log(wrong.length); // 0
 * ```
 */
export function createAction(fields: FieldsOf<Action>, options: ValidateOptions = {}): Action {
  return parse({ ...fields, type: "Action" }, options) as Action;
}

/**
 * Makes a registry, as {@link createAction} makes an action.
 *
 * @example
 * ```ts
 * import { createRegistry } from "@openhpa/core";
 *
 * const registry = createRegistry({ key: "base-regionale", title: { fr: "Base régionale d'actions" } });
 * console.log(registry.type); // Registry
 * ```
 */
export function createRegistry(fields: FieldsOf<Registry>, options: ValidateOptions = {}): Registry {
  return parse({ ...fields, type: "Registry" }, options) as Registry;
}
