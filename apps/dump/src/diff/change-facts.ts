import { compareCodePoints, type Fields, type HpaRecord, recordClasses } from "@openhpa/core";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import type { FieldChange } from "./field-changes.js";
import type { RecordChange } from "./record-changes.js";
import type { Speech } from "./words.js";

/** How the values of a change are said before and after: references are looked up in the state that holds them. */
export interface Speeches {
  readonly before: Speech;
  readonly after: Speech;
}

function speechOf(record: HpaRecord | undefined, territories: TerritoryIndex): Speech {
  const entry = recordClasses[record?.type ?? "Action"];
  return { territories, entry, record: (record ?? {}) as unknown as Fields };
}

/** The two ways of speaking of a change. */
export function speechesOf({ before, after }: RecordChange, territories: TerritoryIndex): Speeches {
  return { before: speechOf(before ?? after, territories), after: speechOf(after ?? before, territories) };
}

/** The state of a record that is shown: the new one, or the last one of a record that is gone. */
export function shownRecord({ before, after }: RecordChange): HpaRecord | undefined {
  return after ?? before;
}

/** Title of a record in French, else in the first of its languages. */
export function titleOf({ title }: HpaRecord): string {
  const texts: Readonly<Record<string, string>> = title;
  return texts.fr ?? texts[Object.keys(texts).sort(compareCodePoints)[0] ?? ""] ?? "";
}

/** Label of the field of the record itself that a change lies in. */
export function topLabel({ steps, field }: FieldChange): string {
  const [first] = steps;
  return first?.kind === "field" ? first.field.fr[0] : field.fr[0];
}
