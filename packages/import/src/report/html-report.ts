import type { Evidence, HpaRecord } from "@openhpa/core";
import { html, raw } from "hono/html";
import { style } from "../generated/html-style.js";
import type { Imported, ImportReport, ReportLine } from "../import-result.js";
import { lineCounts } from "./text-report.js";
import { pathLabel, stateNames, valueText } from "./wording.js";

type Html = ReturnType<typeof html>;

function anchor(path: string): string {
  return `champ${path.replace(/[^A-Za-z0-9_-]/g, "-")}`;
}

/** A passage of a line, in signs from its start, and the path that rests on it. */
interface MarkedPassage {
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

/** The pieces of a line between the ends of its passages, each with the passages over it, in one sweep. */
function* piecesOf(
  length: number,
  passages: readonly MarkedPassage[],
): Generator<{ readonly from: number; readonly to: number; readonly over: readonly MarkedPassage[] }> {
  const opening = [...passages].sort((a, b) => a.from - b.from);
  const cuts = [...new Set([0, length, ...passages.flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  );
  let over: MarkedPassage[] = [];
  let next = 0;
  for (const [index, from] of cuts.slice(0, -1).entries()) {
    over = over.filter(({ to }) => to > from);
    for (; opening[next]?.from === from; next += 1) over.push(opening[next] as MarkedPassage);
    yield { from, to: cuts[index + 1] as number, over };
  }
}

/** A line with the passages marked that fields rest on; each mark leads to its field. */
function markedText(line: ReportLine, evidence: readonly Evidence[]): Html[] {
  const letters = [...line.text];
  const passages = evidence
    .map(({ path, start, end }) => ({
      path,
      from: Math.max(0, start - line.start),
      to: Math.min(letters.length, end - line.start),
    }))
    .filter(({ from, to }) => from < to);
  return [...piecesOf(letters.length, passages)].map(({ from, to, over }) => {
    const text = letters.slice(from, to).join("");
    const [first] = over;
    if (!first) return html`${text}`;
    return html`<mark title="${over.map(({ path }) => path).join("\n")}"><a href="#${anchor(first.path)}">${text}</a></mark>`;
  });
}

/** The evidence of a record by the lines that it touches; a line is asked for by its number. */
function evidenceByLine(
  lines: readonly ReportLine[],
  record: HpaRecord | undefined,
): ReadonlyMap<number, readonly Evidence[]> {
  const found = new Map<number, Evidence[]>();
  const evidence = [...(record?.evidence ?? [])].sort((a, b) => a.start - b.start);
  for (const item of evidence) {
    for (let at = firstLineAt(lines, item.start); at < lines.length; at += 1) {
      const line = lines[at] as ReportLine;
      if (line.start >= item.end) break;
      const known = found.get(line.number);
      if (known) known.push(item);
      else found.set(line.number, [item]);
    }
  }
  return found;
}

/** Index of the first line that ends after a position, by binary search. */
function firstLineAt(lines: readonly ReportLine[], position: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as ReportLine).end > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

function lineRow(line: ReportLine, record: HpaRecord | undefined, evidence: readonly Evidence[] = []): Html {
  const links = line.paths.map((path) => html`<a href="#${anchor(path)}">${pathLabel(record, path)}</a> `);
  const what =
    line.repeats === undefined ? stateNames[line.state] : `${stateNames[line.state]} (ligne ${line.repeats})`;
  const doubt = line.certainty && line.certainty !== "certain" ? html` <em>${line.certainty}</em>` : "";
  return html`<tr id="ligne-${line.number}" class="${line.state}"><th scope="row">${line.number}</th><td class="source">${line.text ? markedText(line, evidence) : raw("&nbsp;")}</td><td>${line.state === "field" ? links : what}${doubt}</td></tr>`;
}

/** The rows of the lines of a document, each with the passages of its own record. */
function lineRows({ records, report }: Imported): Html[] {
  const byKey = new Map([...records].reverse().map((record) => [record.key, record]));
  const [first] = records;
  const evidence = new Map<HpaRecord | undefined, ReadonlyMap<number, readonly Evidence[]>>();
  return report.lines.map((line) => {
    const record = (line.record === undefined ? undefined : byKey.get(line.record)) ?? first;
    const known = evidence.get(record) ?? evidenceByLine(report.lines, record);
    evidence.set(record, known);
    return lineRow(line, record, known.get(line.number));
  });
}

/** The paths that rest on lines of a document, each with the numbers of its lines, in the order of the document. */
function linesByPath(report: ImportReport): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const { paths, number } of report.lines) {
    for (const path of paths) {
      const known = found.get(path);
      if (known) known.push(number);
      else found.set(path, [number]);
    }
  }
  return found;
}

function fieldRow(record: HpaRecord, path: string, numbers: readonly number[]): Html {
  const links = numbers.map((number) => html`<a href="#ligne-${number}">${number}</a> `);
  return html`<tr id="${anchor(path)}"><th scope="row" class="path">${pathLabel(record, path)}<br /><code>${path}</code></th><td>${valueText(record, path)}</td><td>${links}</td></tr>`;
}

function findings({ records, report }: Imported): Html {
  const items = [
    ...report.notUnderstood.map(
      ({ line, text }) => html`<li><a href="#ligne-${line}">Ligne ${line}</a>, non compris : ${text}</li>`,
    ),
    ...report.contradictions.map(
      ({ message, paths }) =>
        html`<li>Contradiction (${paths.map((path) => pathLabel(records[0], path)).join(" / ")}) : ${message}</li>`,
    ),
    ...report.personalData.map(
      ({ line, kind }) =>
        html`<li><a href="#ligne-${line}">Ligne ${line}</a>, donnée personnelle (${kind}) : non reprise</li>`,
    ),
    ...report.records.flatMap(({ issues }) =>
      issues.map(
        ({ message, code, pointer }) =>
          html`<li><code>${pointer || "/"}</code> ${message} <code>${code}</code></li>`,
      ),
    ),
  ];
  return items.length === 0 ? html`<p>Rien à signaler.</p>` : html`<ul>${items}</ul>`;
}

function recordTable(record: HpaRecord, report: ImportReport): Html {
  const rows = [...linesByPath(report)].map(([path, numbers]) => fieldRow(record, path, numbers));
  return html`<table><caption>Ce que la fiche en a repris</caption><thead><tr><th scope="col" class="path">Champ</th><th scope="col">Valeur</th><th scope="col" class="number">Lignes</th></tr></thead><tbody>${rows}</tbody></table>`;
}

/**
 * One page that shows the source beside the record: each line with what it became, each field with the lines it rests on, and what is
 * left for a person to decide. It needs no script and no network.
 */
export function toHtmlReport(imported: Imported): string {
  const { records, report } = imported;
  const [record] = records;
  const title = record?.title?.fr ?? report.file;
  const counts = lineCounts(report)
    .map(([state, count]) => `${count} ${stateNames[state]}`)
    .join(", ");
  const page = html`<!doctype html>
<html lang="fr">
<head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" /><title>Import : ${title}</title><style>${raw(style)}</style></head>
<body>
<header><h1>${title}</h1><p>${report.file} · ${report.source} · ${report.lines.length} lignes : ${counts}</p></header>
<main>
<section aria-labelledby="a-voir"><h2 id="a-voir">À vérifier</h2>${report.refused ? html`<p class="refused" role="alert">${report.refused.message}</p>` : ""}${report.refused && report.lines.length === 0 ? "" : findings(imported)}</section>
<div class="side-by-side">
<section aria-labelledby="source"><h2 id="source">Le document</h2><table><caption>Chaque ligne et ce qu'elle est devenue</caption><thead><tr><th scope="col" class="number">Ligne</th><th scope="col">Texte</th><th scope="col" class="became">Devenu</th></tr></thead><tbody>${lineRows(imported)}</tbody></table></section>
<section aria-labelledby="fiche"><h2 id="fiche">La fiche</h2>${record ? recordTable(record, report) : html`<p>Aucune fiche.</p>`}</section>
</div>
</main>
</body>
</html>
`;
  return String(page);
}
