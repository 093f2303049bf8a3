import type { TerritoryIndex } from "@openhpa/vocabularies";
import { html, raw } from "hono/html";
import { style } from "../generated/html-style.js";
import type { Imported, ImportReport } from "../import-result.js";
import { documentView } from "./document-view.js";
import { countWords, type Finding, type FindingGroup, findingsOf } from "./findings.js";
import { frenchSpaces } from "./french-spaces.js";
import { createNamer } from "./namer.js";
import { recordTitle, recordView } from "./record-view.js";
import { type Html, lineAnchor, recordAnchor } from "./report-links.js";
import { fileName, lineSummary, lineWords, readingNotes, sourceName } from "./report-summary.js";
import { counted } from "./wording.js";

/** What a report may know beside the import. */
export interface ReportOptions {
  /** Territories to name codes by, from `@openhpa/vocabularies/territories`; without them communes are said by their number. */
  readonly territories?: TerritoryIndex | undefined;
}

function findingItem(report: ImportReport, { line, text }: Finding): Html {
  const words = line === undefined ? "" : lineWords(report, line).replace(/^l/, "L");
  const where = line === undefined ? "" : html`<a href="#${lineAnchor(line)}">${words}</a>\u00A0: `;
  return html`<li>${where}${text}</li>`;
}

function groupSection(report: ImportReport, group: FindingGroup): Html {
  const { id, title, remedy, items } = group;
  return html`<section class="finding ${id}" aria-labelledby="${id}"><h3 id="${id}">${title} <span class="count">(${countWords(group)})</span></h3><p>${remedy}</p><ul>${items.map((item) => findingItem(report, item))}</ul></section>`;
}

function findings(imported: Imported, groups: readonly FindingGroup[]): Html {
  const { refused, lines } = imported.report;
  const why = refused ? html`<p class="refused" role="alert">${frenchSpaces(refused.message)}</p>` : "";
  if (refused && lines.length === 0) return html`${why}`;
  const fine = groups.length === 0 ? html`<p>Rien à signaler\u00A0: tout a été compris.</p>` : "";
  return html`${why}${groups.map((group) => groupSection(imported.report, group))}${fine}`;
}

/** The list of the records, where there are several: a way to the view of each. */
function recordList({ records }: Imported): Html | "" {
  if (records.length < 2) return "";
  const items = records.map(
    (record, at) => html`<li><a href="#${recordAnchor(at)}">${recordTitle(record)}</a></li>`,
  );
  return html`<nav aria-labelledby="fiches"><h2 id="fiches">${counted(records.length, ["fiche", "fiches"])}</h2><ol>${items}</ol></nav>`;
}

/**
 * One page for people who never saw a file of data: what asks for a decision, then each record with the lines that its answers rest on, then
 * the document with what became of each line. It needs no script and no network.
 */
export function toHtmlReport(imported: Imported, { territories }: ReportOptions = {}): string {
  const { records, report } = imported;
  const [only] = records;
  const namer = createNamer(territories);
  const title = records.length === 1 && only ? recordTitle(only) : fileName(report);
  const views = records.map((record, at) => recordView(imported, namer, record, at));
  const none = html`<section aria-labelledby="aucune"><h2 id="aucune">La fiche</h2><p>Aucune fiche n'a été faite de ce document.</p></section>`;
  const page = html`<!doctype html>
<html lang="fr">
<head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" /><title>Lecture de ${title}</title><style>${raw(style)}</style></head>
<body>
<header><p class="kicker">Ce qui a été compris du document</p><h1>${title}</h1>
<p>Document\u00A0: ${fileName(report)}, lu comme ${sourceName(report)}.</p><p>${frenchSpaces([lineSummary(report), ...readingNotes(report)].join(" "))}</p></header>
<main>
<section aria-labelledby="a-voir"><h2 id="a-voir">À regarder</h2>${findings(imported, findingsOf(imported, namer))}</section>
${recordList(imported)}
${records.length > 0 ? views : none}
<section aria-labelledby="document"><h2 id="document">Le document, ligne par ligne</h2>${documentView(imported, namer)}</section>
</main>
</body>
</html>
`;
  return String(page);
}
