import { fileNameOf, keyOfFile } from "../file-name.js";
import type { Imported, ImportOptions } from "../import-result.js";
import { isPossibleDate } from "../impossible-dates.js";
import { furnitureIn } from "../page-furniture.js";
import { putInternationalNumbers } from "../phone-fields.js";
import { createRecord } from "../record-builder.js";
import { impersonal } from "../record-keys.js";
import { refusedAsTooLong } from "../refusal.js";
import { createReport } from "../report-builder.js";
import { slugOf } from "../slug.js";
import { readSourceText, type SourceDocument, type SourceLine } from "../source-text.js";
import { parseOscarsAddress, regionOfAddress } from "./oscars-address.js";
import { cutPage, type OscarsPage } from "./page.js";
import { cutOf, declareMissing, layoutOf } from "./page-completeness.js";
import { readHeader } from "./page-header.js";
import { putCoverageWording } from "./place-sections.js";
import { sectionLabelOf, sectionLabels } from "./section-labels.js";
import { dateOfPage, isContradicted } from "./stated-place.js";

/** Key of the page among the sources of its record. */
const SOURCE = "fiche-oscars";

/** Reads the text of one OSCARS page into one record. Never throws for bad input; too long a text is refused in the report. */
export function importOscars(text: string, options: ImportOptions): Imported {
  return refusedAsTooLong(text, "oscars", options) ?? readOscars({ text: readSourceText(text) }, options);
}

/** Reads an OSCARS page whose lines were told from the menus around it. */
export function readOscars(source: SourceDocument, options: ImportOptions): Imported {
  const { text } = source;
  const marks = furnitureIn(text.lines, (line) => sectionLabelOf(line) !== undefined);
  const furniture = new Set([...marks, ...(source.furniture ?? [])]);
  const report = createReport({
    file: options.file,
    source: "oscars",
    text,
    ...(source.spansIn ? { spansIn: source.spansIn } : {}),
  });
  const record = createRecord({
    type: "Action",
    report,
    options,
    source: SOURCE,
    language: { headings: "fr" },
  });
  const content = text.lines.filter((line) => !furniture.has(line.number));
  for (const line of text.lines) if (furniture.has(line.number)) report.mark(line, "furniture");
  const end = cutOf(content, options.truncated === true);
  for (const line of end.after) report.mark(line, "after-cut");
  const lines = content.filter((line) => !end.after.includes(line));
  const { header, sections } = cutPage({ report }, lines, sectionLabelOf, end.certainty !== undefined);
  const address = options.url === undefined ? undefined : parseOscarsAddress(options.url);
  const date = dateOfPage({ header, sections });
  const ofAddress = address && regionOfAddress(address, options.territories);
  const page: OscarsPage = {
    record,
    report,
    options,
    address,
    sections,
    region: ofAddress,
    date,
    isContradicted: isContradicted(
      { header, sections, ofAddress },
      { territories: options.territories, date },
    ),
    departements: [],
    among: [],
    years: [],
    phones: [],
  };

  putAddressFields(page);
  readHeader(header, page);
  for (const isContext of [true, undefined]) {
    for (const section of sections) if (section.row.isContext === isContext) section.row.read(section, page);
    if (isContext) settleYears(page);
  }
  const coverage = ["/coverage/level", "/coverage/territories"];
  putCoverageWording(page, (section) =>
    coverage.includes(sectionLabels.find((row) => row === section.row)?.path ?? ""),
  );
  putInternationalNumbers(page, page.phones, options.territories);
  declareMissing(page, { header, sections, end, last: lines.at(-1) });
  return finish(page, source, header, lines);
}

/** The years in which the rest of the page is read: those of its sections unless they contradict each other, else that of the edition. */
function settleYears({ years, record, options }: OscarsPage): void {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  if (first > last) years.length = 0;
  const edition = record.at("/edition");
  if (years.length === 0 && typeof edition === "string" && isPossibleDate(edition, options))
    years.push(Number(edition), Number(edition));
}

/** Number, region and kind: what the address and the base say. */
function putAddressFields(page: OscarsPage): void {
  const { address, record } = page;
  record.put("/kind", "action");
  if (!address) return;
  record.put("/identifiers", { scheme: "oscars", value: address.number });
  record.fromOption("/identifiers", "url");
  if (page.region && page.isContradicted) {
    const message = "L'adresse de la page nomme une région où ne sont pas les lieux de la page.";
    const paths = ["/coverage/territories"];
    page.report.contradiction({ code: "conflicting-values", paths, spans: [], message });
    return;
  }
  if (!page.region) return;
  record.put("/coverage/territories", page.region);
  record.fromOption("/coverage/territories", "url");
}

/** The number of the source, else the title with its edition, else the file. */
function keyOfPage({ address, record, options }: OscarsPage): string {
  if (address) return `oscars-${address.number}`;
  const [title] = Object.values((record.at("/title") ?? {}) as Record<string, string>);
  const edition = record.at("/edition");
  const words = impersonal(slugOf(title ?? "", 110)) || `oscars-${keyOfFile(options.file)}`;
  return typeof edition === "string" ? `${words}-${edition}` : words;
}

function finish(
  page: OscarsPage,
  source: SourceDocument,
  header: readonly SourceLine[],
  lines: readonly SourceLine[],
): Imported {
  const { record, report, options, address } = page;
  record.settleDates();
  record.put("/key", keyOfPage(page));
  const [title] = Object.values((record.at("/title") ?? {}) as Record<string, string>);
  const region = page.region && options.territories.get(page.region)?.name;
  const names = [title ?? fileNameOf(options.file), region, record.at("/edition")].filter(
    (name) => typeof name === "string" && name !== "",
  );
  const facts = {
    key: SOURCE,
    title: names.join(", ") || "OSCARS",
    publisher: "OSCARS",
    ...(source.note === undefined ? {} : { note: source.note }),
    ...(address ? { identifiers: [{ scheme: "oscars", value: address.number }] } : {}),
  };
  const finished = record.finish(facts);
  const layout = layoutOf(header, lines, record.at("/carrier") !== undefined);
  return {
    records: [finished.record],
    report: report.finish({ layout, records: [finished.report] }),
  };
}
