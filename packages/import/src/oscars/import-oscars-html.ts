import { canonicalAddress, type HtmlLine, readHtmlLines } from "../html-text.js";
import type { Imported, ImportOptions } from "../import-result.js";
import { LONGEST_FICHE, refusedAsTooLong } from "../refusal.js";
import { readSourceText } from "../source-text.js";
import { readOscars } from "./import-oscars.js";
import { parseOscarsAddress } from "./oscars-address.js";
import { inlineLabels } from "./page-header.js";
import { sectionLabelOf } from "./section-labels.js";

/** A saved page is mostly markup: more of it is read than of a plain text. */
const LONGEST_PAGE = { characters: 20_000_000, lines: 2_000_000 };
const NOTE =
  "Les positions des passages sources se comptent dans le texte tiré de la page HTML, et non dans le fichier.";

const OWN_ADDRESS = "L'adresse est celle que la page déclare être la sienne.";

/** The address of the page: the caller's, else the one that it declares, where that is one of a record. */
function addressOf(html: string, { url }: ImportOptions): string | undefined {
  const own = url === undefined ? canonicalAddress(html) : undefined;
  return own !== undefined && parseOscarsAddress(own) ? own : url;
}

/** Index of the line of the title: the last first-level heading before the first label, else the last other heading that is not a year. */
function titleAt(lines: readonly HtmlLine[], firstLabel: number): number {
  const before = lines.slice(0, firstLabel);
  const first = before.findLastIndex(({ heading }) => heading === 1);
  return first >= 0
    ? first
    : before.findLastIndex(({ heading, text }) => heading > 1 && !/^\d{4}$/.test(text));
}

/** Numbers of the lines around the record: menus, and what stands before the title. */
function furnitureOf(
  lines: readonly HtmlLine[],
  text: ReturnType<typeof readSourceText>,
): ReadonlySet<number> {
  const labels = text.lines.map(
    (line) => sectionLabelOf(line) !== undefined || inlineLabels.some(([label]) => label.test(line.text)),
  );
  const isContent = (index: number) => lines[index]?.isFurniture === false;
  // A page whose menus were never closed would be all furniture: its labels say where the content is.
  const trusts = labels.some((isLabel, index) => isLabel && isContent(index)) || !labels.includes(true);
  const title = titleAt(lines, labels.indexOf(true));
  const isOutside = ({ isFurniture }: HtmlLine, index: number) => index < title || (trusts && isFurniture);
  return new Set(lines.flatMap((line, index) => (isOutside(line, index) ? [index + 1] : [])));
}

/**
 * Reads a saved HTML page: its headings, paragraphs and lists become lines of text, which are read like the text of a page. Spans of the
 * evidence and the report are positions in that text (`spansIn: "extracted-text"`).
 */
export function importOscarsHtml(html: string, options: ImportOptions): Imported {
  const refused = refusedAsTooLong(html, "oscars", options, LONGEST_PAGE);
  if (refused) return refused;
  const lines = readHtmlLines(html, { lines: LONGEST_FICHE.lines + 1, signs: LONGEST_FICHE.characters + 1 });
  const joined = lines.map((line) => line.text.replace(/[\u2028\u2029]/g, " ")).join("\n");
  const tooLong = refusedAsTooLong(joined, "oscars", options, LONGEST_FICHE);
  if (tooLong) return tooLong;
  const text = readSourceText(joined);
  const url = addressOf(html, options);
  const note = url === options.url ? NOTE : `${NOTE} ${OWN_ADDRESS}`;
  return readOscars(
    { text, furniture: furnitureOf(lines, text), spansIn: "extracted-text", note },
    { ...options, url },
  );
}
