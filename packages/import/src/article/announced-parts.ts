import type { PartKindNotation } from "@openhpa/vocabularies";
import { countOf } from "../leaflet/axis-list.js";
import type { Block } from "../leaflet/block.js";
import { originIn, type Passage, partOf, sentencesOf } from "../passage.js";
import { type Article, itemsAfter } from "./article.js";
import { dateMentions } from "./date-mention.js";

/** Words that announce a list of parts, and what such a part is; themes have no kind of their own. */
const NOUNS: readonly (readonly [noun: RegExp, kind: PartKindNotation | undefined])[] = [
  [/^groupes/i, "working-group"],
  [/^axes/i, "axis"],
  [/^volets/i, "component"],
  [/^thèmes/i, undefined],
];
const ANNOUNCED =
  /(?<!\p{L})(\p{L}+|\d{1,2})\s+((?:groupes|axes|volets|thèmes)(?:\s+de\s+travail)?)(?!\p{L})/giu;

interface Announcement {
  readonly words: Passage;
  readonly count: number;
  readonly noun: string;
  readonly start: number;
  readonly end: number;
}

/** The last words of a passage that announce a number of parts. */
function announcementIn(words: Passage): Announcement | undefined {
  const found = [...words.text.matchAll(ANNOUNCED)].findLast(([, count]) => countOf(count) !== undefined);
  const count = countOf(found?.[1]);
  if (!found || count === undefined) return undefined;
  return { words, count, noun: found[2] ?? "", start: found.index, end: found.index + found[0].length };
}

function putParts(
  { words, noun, start, end }: Announcement,
  items: readonly Block[],
  { record }: Article,
): void {
  const kind = NOUNS.find(([form]) => form.test(noun))?.[1];
  for (const item of items) {
    const path = record.item("/hasPart", item.words.text);
    const range = [0, item.words.text.replace(/\s*[;,.]$/, "").length] as const;
    record.put(
      `${path}/title`,
      item.words.text.slice(...range),
      originIn(item.words, range, { method: "label-match" }),
    );
    if (kind) record.put(`${path}/kind`, kind, originIn(words, [start, end], { method: "vocabulary-match" }));
  }
}

/**
 * Reads the lists that a sentence ending in a colon announces with their number (`deux groupes formés :`), when there are as many entries. A
 * short line such as `Deux thèmes de travail` above such a list is its heading.
 */
export function readParts(article: Article): void {
  const { body, ledger } = article;
  const headings: Announcement[] = [];
  for (const [index, block] of body.entries()) {
    const { words } = block;
    const last = sentencesOf(words).at(-1);
    const found = block.kind !== "item" && last ? announcementIn(partOf(words, last)) : undefined;
    if (!found) continue;
    const isHeading = words.text.length === found.end && found.start === 0;
    if (isHeading) headings.push(found);
    if (!isHeading && !words.text.endsWith(":")) continue;
    const items = itemsAfter(body, index);
    const isDated = items.some((item) => dateMentions(item.words.text).length > 0);
    if (items.length !== found.count || isDated) continue;
    putParts(found, items, article);
    const heading = headings.find(({ count }) => count === found.count);
    const lines = body
      .filter((other) => heading?.words.places[0] === other.words.places[0])
      .flatMap((other) => other.lines);
    for (const { line } of isHeading ? [] : lines) ledger.report.mark(line, "label");
  }
}
