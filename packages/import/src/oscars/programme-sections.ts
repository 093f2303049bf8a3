import { defineScheme, OSCARS_RIGHTS } from "@openhpa/vocabularies";
import { matchConceptList } from "../harmonise/concept-label.js";
import { originOf } from "../harmonise/reading.js";
import { type SourceLine, spanIn, trimmedSpan } from "../source-text.js";
import { type OscarsPage, printedLines } from "./page.js";
import type { SectionReader } from "./value-sections.js";

/** Longer lines are no programme; the forms below would take long on them. */
const LONGEST_LINE = 2000;
const PROGRAMME = /^\s*(?:[-•*]\s+)?Programme\b\s*([^:]*?)\s*:\s*(\S.*)$/;
const OBJECTIVE = /^\s*(?:[-•*.]\s+)?Objectif\b\s*([^:]*?)\s*:\s*(\S.*)$/;
/** A number that stands at the head of the label: `2. …`, `PH2. …`. */
const LEADING = /^([A-Z]{0,3}\d+(?:\.\d+)*(?: ?[A-Z])?)\.\s+(?=\S)/;
const MARKER = /^\s*[-•*]\s*$/;

interface Titled {
  readonly number: string | undefined;
  readonly label: string;
  /** Offsets of number and label in the line. */
  readonly numberAt: number;
  readonly labelAt: number;
}

/** True when an id is nothing but the label in address form, letters with accents dropped. */
function isSlugOf(id: string, label: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
  return /^[a-z0-9-]+$/.test(id) && id.includes("-") && letters(label).startsWith(letters(id));
}

function titled(found: RegExpExecArray, line: SourceLine): Titled {
  const printed = (found[2] ?? "").trimEnd();
  const id = (found[1] ?? "").replace(/^Objectif\s+/, "");
  const at = line.text.length - (found[2] ?? "").length;
  const leading = id === "" ? LEADING.exec(printed) : null;
  if (leading) {
    const label = printed.slice(leading[0].length);
    return { number: leading[1], label, numberAt: at, labelAt: at + leading[0].length };
  }
  const number = id === "" || isSlugOf(id, printed) ? undefined : id;
  return { number, label: printed, numberAt: line.text.indexOf(id, found[0].search(/\S/) + 8), labelAt: at };
}

function put(
  { record }: OscarsPage,
  path: string,
  { number, label, numberAt, labelAt }: Titled,
  line: SourceLine,
): void {
  const how = { method: "pattern", certainty: "certain" } as const;
  if (number !== undefined) {
    record.put(`${path}/number`, number, { ...spanIn(line, numberAt, numberAt + number.length), ...how });
  }
  record.put(`${path}/label`, label, { ...spanIn(line, labelAt, labelAt + label.length), ...how });
  const from = /^\s*(?:[-•*.]\s+)?/.exec(line.text)?.[0].length ?? 0;
  const printed = line.text.slice(from).trimEnd();
  const span = spanIn(line, from, from + printed.length);
  record.put(`${path}/asPrinted`, printed, { ...span, method: "label-match", certainty: "certain" });
}

/** Programmes with the objectives under each; numbers mean something in their region only. */
export const readProgrammes: SectionReader = (section, page) => {
  const { record, report } = page;
  let programme: { readonly path: string; readonly name: string } | undefined;
  for (const line of printedLines(section)) {
    const text = line.text.slice(0, LONGEST_LINE);
    const isProgramme = text === line.text ? PROGRAMME.exec(text) : null;
    const isObjective = text === line.text ? OBJECTIVE.exec(text) : null;
    if (MARKER.test(line.text)) report.mark(line, "furniture");
    else if (isProgramme) {
      const parts = titled(isProgramme, line);
      const name = `programme ${parts.number ?? parts.label}`;
      programme = { path: record.item("/programmes", name), name };
      put(page, programme.path, parts, line);
      if (page.region && !page.isContradicted) record.put(`${programme.path}/region`, page.region);
    } else if (isObjective && programme) {
      const parts = titled(isObjective, line);
      const content = `${programme.name.slice(0, 24)} objectif ${parts.number ?? parts.label}`;
      put(page, record.item(`${programme.path}/objectives`, content), parts, line);
    } else report.notUnderstood(trimmedSpan(line), { path: "/programmes" });
  }
};

const definition = { fr: "Dispositif nommé dans la rubrique « Autres programmes ou dispositifs » d'OSCARS." };
const scheme = (labels: readonly string[]) =>
  defineScheme(
    { name: "oscars-other-programme", title: definition, definition, version: "1", rights: OSCARS_RIGHTS },
    Object.fromEntries(
      labels.map((fr, index) => [String(index), { prefLabel: { fr }, definition, verified: true }]),
    ),
  );

/** Values that the section was seen to hold. They contain commas and dashes, so that only known ones can be told apart. */
const otherProgrammes = scheme([
  "CUCS",
  "PRAPS",
  "Soutien aux Dynamiques Territoriales",
  "Dépistage organisé des cancers",
  "PRAPS 2023-2028 - Programme Régional pour l'Accès à la Prévention et aux Soins des plus Démunis",
  "Plan Local de Santé Publique",
  "Contrat Local de Santé Mulhouse",
  "Missions spécifiques",
  "Atelier Santé Ville - ASV",
  "Contrat Local de Santé - CLS",
  "Contrat Urbain de Cohésion Sociale (CUCS) ou Contrat de Ville",
  "Programme régional pour l'accès aux soins et à la prévention des plus démunis 2018-2023",
]);

/** Other programmes: cut into values only where all of them are known; else the line stays one value, uncertain. */
export const readOtherProgrammes: SectionReader = (section, page) => {
  for (const line of printedLines(section)) {
    const { readings, unknown } = matchConceptList(otherProgrammes, line.text);
    const text = line.text.trim();
    const start = line.text.indexOf(text);
    const isSplit = unknown.length === 0 && readings.length > 0;
    const single = !/,|;/.test(text);
    const all = { start, end: start + text.length, method: "label-match", certainty: "certain" } as const;
    const note = "Liste gardée entière : ses valeurs contiennent des virgules et ne sont pas toutes connues.";
    const values = isSplit ? readings : [single ? all : ({ ...all, certainty: "uncertain", note } as const)];
    for (const reading of values) {
      const label = line.text.slice(reading.start, reading.end);
      const path = page.record.item("/programmes", label);
      page.record.put(`${path}/label`, label, originOf(line, reading));
      page.record.put(`${path}/asPrinted`, label, originOf(line, { ...reading, method: "label-match" }));
    }
  }
};
