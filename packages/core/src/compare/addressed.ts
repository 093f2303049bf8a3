import { encodeSegment, keyOf } from "../address.js";
import { canonicalField } from "../canonical.js";
import type { Fields } from "../fields.js";
import { classOf, type ModelField } from "../model.js";
import { toNfc } from "../normal-form.js";

/** The items of a list by what addresses them in it, in their order. */
export type Addressed = ReadonlyMap<string, unknown>;

/** True when a field says the same with two values, whatever the order of sets and the Unicode form. */
export function isSame(field: ModelField, a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a === b || JSON.stringify(canonicalField(field, a)) === JSON.stringify(canonicalField(field, b));
}

/** The items of a list by address; undefined where one has none or two have the same: then the list is one value. */
export function addressed(field: ModelField, list: unknown): Addressed | undefined {
  const of = classOf(field);
  const items = list as readonly unknown[];
  const byAddress = new Map<string, unknown>();
  for (const item of items) {
    const address = of ? keyOf(of, item as Fields) : encodeSegment(toNfc(String(item)));
    if (address === undefined || byAddress.has(address)) return undefined;
    byAddress.set(address, item);
  }
  return byAddress;
}
