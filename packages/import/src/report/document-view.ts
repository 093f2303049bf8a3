import type { Evidence, HpaRecord } from "@openhpa/core";
import { html, raw } from "hono/html";
import type { Imported, ReportLine } from "../import-result.js";
import { evidenceByLine, markedLine } from "./marked-line.js";
import type { Namer } from "./namer.js";
import { pathWords } from "./path-words.js";
import { fieldAnchor, type Html, lineAnchor } from "./report-links.js";
import { stateNames } from "./wording.js";

/** A record of the document and its place among them. */
interface Owner {
  readonly record: HpaRecord;
  readonly at: number;
}

interface Shown {
  readonly line: ReportLine;
  readonly owner: Owner | undefined;
  readonly evidence: readonly Evidence[];
}

/** Whether a piece of a passage says something: a sign between two passages is marked, but too small to be pointed at. */
const hasWord = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** A line with the passages marked that fields rest on; each mark leads to its field. */
function markedText(namer: Namer, { line, owner, evidence }: Shown): readonly Html[] {
  return markedLine(line, evidence).map(({ text, paths: [path] }) =>
    path === undefined || !owner
      ? html`${text}`
      : !hasWord(text)
        ? html`<mark>${text}</mark>`
        : html`<mark><a href="#${fieldAnchor(owner.at, path)}" title="${pathWords(namer, owner.record, path)}">${text}</a></mark>`,
  );
}

/** What became of a line: the fields that rest on it, or why there is none. */
function outcome(namer: Namer, { line, owner }: Shown): Html {
  const doubt =
    line.certainty && line.certainty !== "certain" ? html` <span class="doubt">à vérifier</span>` : "";
  if (line.state !== "field" || !owner) {
    const [state] = stateNames[line.state];
    const again =
      line.repeats === undefined
        ? ""
        : html` (voir la <a href="#${lineAnchor(line.repeats)}">ligne ${line.repeats}</a>)`;
    return html`${state}${again}${doubt}`;
  }
  const links = line.paths.map(
    (path) =>
      html`<li><a href="#${fieldAnchor(owner.at, path)}">${pathWords(namer, owner.record, path)}</a></li>`,
  );
  return html`<ul class="fields">${links}</ul>${doubt}`;
}

function lineItem(namer: Namer, shown: Shown, isPaged: boolean): Html {
  const { line } = shown;
  const page = isPaged && line.page !== undefined ? html` <small>p.\u00A0${line.page}</small>` : "";
  const text = line.text ? markedText(namer, shown) : raw("&nbsp;");
  return html`<li id="${lineAnchor(line.number)}" class="${line.state}"><span class="number"><span class="said">Ligne </span>${line.number}${page}</span><span class="source">${text}</span><div class="became">${outcome(namer, shown)}</div></li>`;
}

/** The document, line by line, each with the passages of its own record; blank lines are left out. */
export function documentView({ records, report }: Imported, namer: Namer): Html {
  const owners = new Map(
    records.map((record, at): [string, Owner] => [record.key, { record, at }]).reverse(),
  );
  const isPaged = (report.document?.pages ?? 1) > 1;
  const first = records[0] && { record: records[0], at: 0 };
  const evidence = new Map<HpaRecord | undefined, ReadonlyMap<number, readonly Evidence[]>>();
  const items = report.lines
    .filter(({ state }) => state !== "blank")
    .map((line) => {
      const owner = (line.record === undefined ? undefined : owners.get(line.record)) ?? first;
      const known = evidence.get(owner?.record) ?? evidenceByLine(report.lines, owner?.record);
      evidence.set(owner?.record, known);
      return lineItem(namer, { line, owner, evidence: known.get(line.number) ?? [] }, isPaged);
    });
  return html`<ol class="lines">${items}</ol>`;
}
