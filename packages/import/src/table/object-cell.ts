import { classOf, keyOf, type ModelClass } from "@openhpa/core";
import type { Column } from "@openhpa/core/columns";
import type { CertaintyNotation } from "@openhpa/vocabularies";
import type { DraftFields } from "../record-path.js";
import { leastSure } from "../resting-lines.js";
import { type CellContext, type CellReading, notRead, type UnknownPart } from "./cell-reading.js";
import { cutAtBars, hasUnclearBoxes, itemsOf, UNCLEAR_BOXES, untickedIn } from "./list-cell.js";
import { objectsOf } from "./object-label.js";
import type { SheetCell } from "./sheet.js";

/** The objects that a record had in a column, with what stood for each of them there. */
export interface KnownObjects {
  readonly objects: readonly DraftFields[];
  /** The cell as it was exported. */
  readonly cell: string;
}

/** Objects by what stands for them, so that the ones whose label is still in a cell stay whole. */
function objectsByLabel({ objects, cell }: KnownObjects): Map<string, DraftFields[]> {
  const labels = cutAtBars(cell).map((label) => label.trim());
  const byLabel = new Map<string, DraftFields[]>();
  if (labels.length !== objects.length) return byLabel;
  for (const [index, label] of labels.entries())
    byLabel.set(label, [...(byLabel.get(label) ?? []), objects[index] as DraftFields]);
  return byLabel;
}

/** One object per item of a cell, or several where an item names several; objects that were there with the same label stay as they were. */
export function readObjects(
  { field }: Column,
  { text }: Pick<SheetCell, "text">,
  context: CellContext,
  known?: KnownObjects,
): CellReading {
  const of = classOf(field) as ModelClass;
  const stay = known ? objectsByLabel(known) : new Map<string, DraftFields[]>();
  const unknown: UnknownPart[] = [];
  let certainty: CertaintyNotation = "certain";
  if (field.many && hasUnclearBoxes(text, context.isExport)) return notRead(text, UNCLEAR_BOXES);
  const items = field.many ? itemsOf(text, context.isExport) : [text.trim()];
  const objects = items.flatMap((item) => {
    const same = stay.get(item)?.shift();
    if (same) return [same];
    const made = objectsOf(of.name, item, context);
    if (made.objects.length === 0 && made.unknown.length === 0)
      unknown.push({ text: item, message: `« ${field.fr[0]} » ne se lit pas ainsi` });
    unknown.push(...made.unknown);
    certainty = leastSure(certainty, made.certainty);
    return made.objects;
  });
  if (field.many) unknown.push(...untickedIn(text, context.isExport));
  const seen = new Set<string>();
  const distinct = objects.filter((object) => {
    const key = keyOf(of, object);
    return key === undefined || (!seen.has(key) && seen.add(key));
  });
  const value = field.many ? distinct : distinct[0];
  return {
    ...(distinct.length > 0 ? { value } : {}),
    method: "label-match",
    certainty,
    notes: [],
    unknown,
  };
}
