import { fileNameOf, keyOfFile } from "../file-name.js";
import type { Imported, ImportOptions } from "../import-result.js";
import { createLedger, withoutNamedPersons } from "../passage-ledger.js";
import { createRecord } from "../record-builder.js";
import { impersonal } from "../record-keys.js";
import { refusedAsTooLong } from "../refusal.js";
import { slugOf } from "../slug.js";
import { readSourceText, type SourceDocument, type SourceLine } from "../source-text.js";
import { createStatements } from "../statements/index.js";
import { readChapters } from "./axis-chapters.js";
import { announcedAxes, putAnnouncedAxes } from "./axis-list.js";
import { readAxisSections } from "./axis-sections.js";
import { blocksOf } from "./block.js";
import { readCarrier, readCoCarriers } from "./carrier-paragraph.js";
import { readCoverage } from "./coverage-sentence.js";
import { type Leaflet, presentationOf } from "./leaflet.js";
import { declareBlankHeadings } from "./leaflet-completeness.js";
import { readIdentity, readPeriod } from "./leaflet-identity.js";
import { outlineOfLeaflet } from "./leaflet-outline.js";
import { readPartners } from "./partner-list.js";

/** Key of the leaflet among the sources of its record. */
const SOURCE = "depliant";

/**
 * Reads the text of a programme leaflet (Markdown-like, with numbered axes) into one record. What is certain becomes fields; every other
 * passage is listed for a person to complete. Never throws for bad input; too long a text is refused in the report.
 */
export function importLeaflet(text: string, options: ImportOptions): Imported {
  return refusedAsTooLong(text, "leaflet", options) ?? readLeaflet({ text: readSourceText(text) }, options);
}

/** Reads a leaflet whose text is already cut into lines. */
export function readLeaflet(document: SourceDocument, options: ImportOptions): Imported {
  const { text: source, furniture = new Set(), spansIn = "file" } = document;
  const ledger = createLedger({ file: options.file, source: "leaflet", text: source, spansIn });
  for (const line of source.lines) if (furniture.has(line.number)) ledger.report.mark(line, "furniture");
  const content = source.lines.filter(({ number }) => !furniture.has(number));
  const record = withoutNamedPersons(
    createRecord({ type: "Action", report: ledger.report, options, source: SOURCE }),
    ledger.report,
  );
  const blocks = blocksOf(content);
  for (const { kind, lines } of blocks)
    if (kind === "mark") for (const { line } of lines) ledger.report.mark(line, "furniture");
  const list = announcedAxes(blocks);
  const leaflet: Leaflet = {
    ...outlineOfLeaflet(blocks, list),
    record,
    ledger,
    options,
    blocks,
    list,
  };

  readIdentity(leaflet);
  readPeriod(leaflet);
  readCoverage(leaflet);
  if (list) putAnnouncedAxes(list, record, ledger);
  readChapters(leaflet);
  readAxisSections(leaflet);
  readCarrier(leaflet);
  readCoCarriers(leaflet);
  readPartners(leaflet);
  readSentences(leaflet);
  declareBlankHeadings(leaflet);
  if (options.truncated) ledger.report.cut({ certainty: "certain", line: source.lines.length, paths: [] });
  return finish(leaflet, content, document.note);
}

/** What the presentation says of the action in sentences that nobody else reads. */
function readSentences(leaflet: Leaflet): void {
  const { record, ledger, options } = leaflet;
  const { report, cover } = ledger;
  const place = { territories: options.territories };
  const statements = createStatements({ record, report, place, cover });
  for (const { words } of presentationOf(leaflet)) statements(words);
}

/** Addresses of links are no words: living ones are listed, dead ones are told in the note on the source. */
function readLinks({ blocks, ledger }: Leaflet): string | undefined {
  const links = blocks.flatMap(({ lines }) => lines).flatMap((line) => line.links);
  for (const { target, span } of links) {
    if (!/^#?$/.test(target)) ledger.report.notUnderstood(span, { message: "Adresse d'un lien." });
  }
  const dead = [
    ...new Set(links.filter(({ target }) => /^#?$/.test(target)).map(({ words }) => `« ${words} »`)),
  ];
  return dead.length === 0 ? undefined : `Liens sans adresse : ${dead.join(", ")}.`;
}

function finish(leaflet: Leaflet, lines: readonly SourceLine[], about: string | undefined): Imported {
  const { record, ledger, options, chapters, list } = leaflet;
  const [printed = ""] = Object.values((record.at("/title") ?? {}) as Record<string, string>);
  record.put("/key", impersonal(slugOf(printed, 110)) || `depliant-${keyOfFile(options.file)}`);
  const notes = [readLinks(leaflet), about].filter((note) => note !== undefined);
  ledger.listRest(lines);
  const finished = record.finish({
    key: SOURCE,
    title: printed || fileNameOf(options.file) || "Dépliant",
    ...(notes.length === 0 ? {} : { note: notes.join(" ") }),
  });
  const layout = list || chapters.length > 0 ? "axes" : "sections";
  return { records: [finished.record], report: ledger.report.finish({ layout, records: [finished.report] }) };
}
