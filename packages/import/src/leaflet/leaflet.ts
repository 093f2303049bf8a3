import type { ImportOptions } from "../import-result.js";
import { originIn } from "../passage.js";
import type { PassageLedger } from "../passage-ledger.js";
import type { RecordBuilder } from "../record-builder.js";
import type { AxisList } from "./axis-list.js";
import type { Block } from "./block.js";
import type { LeafletOutline, LeafletSection } from "./leaflet-outline.js";

/** What the readers of a leaflet share. */
export interface Leaflet extends LeafletOutline {
  readonly record: RecordBuilder;
  readonly ledger: PassageLedger;
  readonly options: ImportOptions;
  readonly blocks: readonly Block[];
  readonly list: AxisList | undefined;
}

/** Paragraphs and entries that speak of the leaflet as a whole. */
export function presentationOf({ sections }: Leaflet): readonly Block[] {
  return sections.filter(({ kind }) => kind === "presentation").flatMap(({ blocks }) => blocks);
}

/** Path of the object that a section belongs to: its axis, or the record itself (empty). */
export function ownerOf({ axis }: LeafletSection): string {
  return axis === undefined ? "" : `/hasPart/axe-${axis}`;
}

/** Words that begin a key of an axis, so that what is printed alike in two axes keeps two stable keys. */
export function keyWords({ axis }: LeafletSection, words: string): string {
  return axis === undefined ? words : `axe ${axis} ${words}`;
}

/** The origin of a whole block under a heading. What follows the first paragraph may speak of something else: it is less sure. */
export function originOfBlock(block: Block, index = 0): ReturnType<typeof originIn> {
  const certainty = index > 0 && block.kind === "paragraph" ? "probable" : "certain";
  return originIn(block.words, undefined, { method: "label-match", certainty });
}
