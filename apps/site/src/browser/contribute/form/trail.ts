import { classOf, keyOf, type ModelField } from "@openhpa/core";
import type { FormValue, ObjectValue } from "./form-value.js";
import { fieldValue } from "./form-value.js";
import { contentOf, objectContent } from "./record-of.js";

/** The values on the way to a place of the form, from the form itself to the deepest that exists. */
export type Trail = readonly FormValue[];

type Choose = (
  field: ModelField,
  items: readonly FormValue[],
  segment: string | number,
) => FormValue | undefined;

function trail(form: ObjectValue, path: readonly (string | number)[], choose: Choose): Trail {
  const way: FormValue[] = [form];
  let object: ObjectValue | undefined = form;
  for (let index = 0; index < path.length && object; index += 1) {
    const field: ModelField | undefined = object.entry.fields.find(({ name }) => name === path[index]);
    if (!field) break;
    let value: FormValue | undefined = fieldValue(object, field);
    way.push(value);
    if (value.kind === "list" && index + 1 < path.length) {
      index += 1;
      value = choose(field, value.items, path[index] as string | number);
      if (value) way.push(value);
    }
    object = value?.kind === "object" ? value : undefined;
  }
  return way;
}

/** The way to the place of an issue: names and positions in the record, which blank items of the form do not count in. */
export function trailOfPath(form: ObjectValue, path: readonly (string | number)[]): Trail {
  return trail(form, path, (field, items, segment) =>
    typeof segment === "number"
      ? items.filter((item) => contentOf(field, item) !== undefined)[segment]
      : undefined,
  );
}

/** The way to a field named by keys, as in `/evaluation/indicators/seances/value`. */
export function trailOfAddress(form: ObjectValue, address: string): Trail {
  return trail(form, address.split("/").slice(1), (field, items, segment) => {
    const of = classOf(field);
    return items.find((item) => {
      if (item.kind === "plain") return item.text === segment;
      return of && item.kind === "object" && keyOf(of, objectContent(item) ?? {}) === segment;
    });
  });
}
