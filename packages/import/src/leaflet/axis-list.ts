import { normaliseLabel } from "@openhpa/vocabularies";
import { originIn, type Passage, partOf, type Range, spanOf } from "../passage.js";
import type { PassageLedger } from "../passage-ledger.js";
import type { RecordBuilder } from "../record-builder.js";
import type { Block } from "./block.js";

/** An axis announced in the presentation, `2 Title`. */
export interface AnnouncedAxis {
  readonly number: string;
  readonly numberPassage: Passage;
  readonly title: Passage;
}

/** The numbered list of axes and the words that announce it (`trois axes`). */
export interface AxisList {
  readonly axes: readonly AnnouncedAxis[];
  readonly intro: Block;
  readonly words: Range;
  /** How many axes the words announce, when they say it. */
  readonly count: number | undefined;
}

const NUMBERED = /^(\d{1,2})[.):–-]?\s+(\p{L}.*)$/su;
const AXES = /(?<![\p{L}\d])(?:(\p{L}{1,12}|\d{1,2})\s{1,3})?(?:grands\s{1,3})?axes(?!\p{L})/iu;
const COUNTS = ["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];

/** A number below eleven as French writes it, in letters or in digits. */
export function countOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  if (/^\d{1,2}$/.test(word)) return Number(word);
  const at = COUNTS.indexOf(word.toLowerCase());
  return at < 0 ? undefined : at + 1;
}

function axisOf(block: Block | undefined): AnnouncedAxis | undefined {
  const found =
    block?.kind === "item" || block?.kind === "paragraph" ? NUMBERED.exec(block.words.text) : null;
  if (!block || !found) return undefined;
  const [all, number = "", title = ""] = found;
  return {
    number,
    numberPassage: partOf(block.words, [0, number.length]),
    title: partOf(block.words, [all.length - title.length, all.length]),
  };
}

/** The first list numbered from 1 on, two entries at least, after a paragraph that speaks of axes. */
export function announcedAxes(blocks: readonly Block[]): AxisList | undefined {
  for (const [at, intro] of blocks.entries()) {
    const found = intro.kind === "paragraph" ? AXES.exec(intro.words.text) : null;
    if (!found) continue;
    const axes: AnnouncedAxis[] = [];
    for (let axis = axisOf(blocks[at + 1]); axis?.number === String(axes.length + 1); ) {
      axes.push(axis);
      axis = axisOf(blocks[at + 1 + axes.length]);
    }
    const words: Range = [found.index, found.index + found[0].length];
    if (axes.length > 1) return { axes, intro, words, count: countOf(found[1]) };
  }
  return undefined;
}

/** The announced axis with this title. */
export function axisTitled(list: AxisList | undefined, title: string): AnnouncedAxis | undefined {
  const form = normaliseLabel(title);
  return list?.axes.find((axis) => normaliseLabel(axis.title.text) === form);
}

/** Path of an axis; the part is made when it is first asked for. */
export function axisPath(number: string): string {
  return `/hasPart/axe-${number}`;
}

/** Puts the announced axes, and reports when there are more or fewer than the words say. */
export function putAnnouncedAxes(list: AxisList, record: RecordBuilder, { report }: PassageLedger): void {
  const announced = originIn(list.intro.words, list.words, { method: "vocabulary-match" });
  for (const { number, numberPassage, title } of list.axes) {
    const path = axisPath(number);
    record.put(`${path}/number`, number, originIn(numberPassage));
    record.put(`${path}/kind`, "axis", announced);
    record.put(`${path}/title`, title.text, originIn(title, undefined, { method: "label-match" }));
  }
  if (list.count === undefined || list.count === list.axes.length) return;
  const message = `Le texte annonce ${list.count} axes ; la liste en compte ${list.axes.length}.`;
  const spans = [spanOf(list.intro.words, list.words), ...list.axes.map(({ title }) => spanOf(title))];
  report.contradiction({ code: "conflicting-values", paths: ["/hasPart"], spans, message });
}
