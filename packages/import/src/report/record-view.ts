import { type HpaRecord, levelNames, type ModelField, recordClasses, resolvePath } from "@openhpa/core";
import { html } from "hono/html";
import type { Imported, ImportReport } from "../import-result.js";
import type { Namer } from "./namer.js";
import { pathWords } from "./path-words.js";
import { fieldAnchor, type Html, lineAnchor, recordAnchor } from "./report-links.js";

/** The paths of a record that rest on lines, each with the numbers of its lines, in the order of the document. */
function linesByPath(report: ImportReport, { key }: HpaRecord): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { paths, number, record } of report.lines) {
    if (record !== undefined && record !== key) continue;
    for (const path of paths) {
      const known = found.get(path);
      if (known) known.push(number);
      else found.set(path, [number]);
    }
  }
  return found;
}

/** An answer of a record and the lines that it rests on. */
interface Answer {
  readonly path: string;
  readonly lines: readonly number[];
  /** Where it stands, from the field of the record down, in words. */
  readonly words: readonly string[];
  readonly value: string;
}

/** Separates the words of a path; no label holds it. */
const STEP = " › ";

function answersOf(namer: Namer, record: HpaRecord, report: ImportReport): readonly Answer[] {
  return [...linesByPath(report, record)].map(([path, lines]) => {
    const { value, fields } = resolvePath(recordClasses[record.type], record, path);
    const field = fields.at(-1) as ModelField | undefined;
    const words = pathWords(namer, record, path).split(STEP);
    return { path, lines, words, value: field ? namer.value(field, value) : "" };
  });
}

/** Answers by one of the words of where they stand, in the order of the document. */
function groupedBy(answers: readonly Answer[], depth: number): ReadonlyMap<string, readonly Answer[]> {
  const groups = new Map<string, Answer[]>();
  for (const answer of answers) {
    const word = answer.words[depth] ?? "";
    const known = groups.get(word);
    if (known) known.push(answer);
    else groups.set(word, [answer]);
  }
  return groups;
}

const nameOf = (word: string) => word.replace(/^«\u00A0(.*)\u00A0»$/, "$1");

/** One answer; what a thing is called by needs no label over it. */
function answerItem(at: number, { path, lines, value }: Answer, label: string): Html {
  const links = lines.map(
    (number, index) => html`${index > 0 ? ", " : ""}<a href="#${lineAnchor(number)}">${number}</a>`,
  );
  const said = label === "" || value.startsWith(`${label} :`) ? value : `${label}\u00A0: ${value}`;
  return html`<li id="${fieldAnchor(at, path)}">${said} <span class="from">(${lines.length > 1 ? "lignes" : "ligne"} ${links})</span></li>`;
}

/** Answers below a field or a thing: each with its label, those of a thing together under its name. */
function answerList(at: number, answers: readonly Answer[], depth: number): readonly Html[] {
  return [...groupedBy(answers, depth)].flatMap(([word, those]) => {
    const own = those.filter(({ words }) => words.length <= depth + 1);
    const below = those.filter(({ words }) => words.length > depth + 1);
    const over = answers[0]?.words[depth - 1] ?? "";
    const items = own.map((answer) =>
      answerItem(at, answer, answer.value === nameOf(over) ? "" : nameOf(word)),
    );
    if (below.length === 0) return items;
    const isNamed = below.some(({ words, value }) => words.length === depth + 2 && value === nameOf(word));
    const name = isNamed ? "" : html`<span class="name">${nameOf(word)}</span>`;
    return [...items, html`<li class="thing">${name}<ul>${answerList(at, below, depth + 1)}</ul></li>`];
  });
}

function fieldRow(at: number, label: string, answers: readonly Answer[]): Html {
  return html`<div><dt>${label}</dt><dd><ul>${answerList(at, answers, 1)}</ul></dd></div>`;
}

/** What people call a record of a report. */
export function recordTitle({ title }: HpaRecord): string {
  const [other] = Object.values(title ?? {});
  return title?.fr ?? other ?? "Fiche sans titre";
}

/** How far the record at a place of a report is, in words; several may share a key, so it is told by its place. */
export function recordState({ report }: Imported, at: number): string {
  const said = report.records[at];
  return said?.ok === false
    ? "La base refuserait cette fiche\u00A0: voyez «\u00A0Ce qui est à corriger\u00A0»."
    : `Fiche ${levelNames.fr[said?.level ?? "none"]}.`;
}

/** One record: what it took from the document, each answer with the lines that it rests on. */
export function recordView(imported: Imported, namer: Namer, record: HpaRecord, at: number): Html {
  const { records, report } = imported;
  const rows = [...groupedBy(answersOf(namer, record, report), 0)].map(([label, answers]) =>
    fieldRow(at, label, answers),
  );
  const title = recordTitle(record);
  const heading = records.length > 1 ? `Fiche ${at + 1}\u00A0: ${title}` : `La fiche\u00A0: ${title}`;
  const id = recordAnchor(at);
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2><p>${recordState(imported, at)}</p><dl>${rows}</dl></section>`;
}
