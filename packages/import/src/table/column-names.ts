import { nearest } from "@openhpa/core";
import { actionColumns, type Column, recordColumn } from "@openhpa/core/columns";
import { normaliseLabel, type TerritoryTypeNotation } from "@openhpa/vocabularies";
import { type AsideReason, type CellForm, headerTargets } from "./header-columns.js";
import type { HeaderQuestion } from "./header-labels.data.js";
import { bareHeader, headerQuestion } from "./header-question.js";

/** What a header means: a column of ours, a piece of the lossless column, or nothing that is known. */
export type HeaderMeaning =
  | {
      readonly is: "column";
      readonly column: Column;
      readonly how: "name" | "label" | "mapping";
      /** All columns that a cell may give, where it is not one to one. */
      readonly columns?: readonly Column[];
      readonly form?: CellForm;
      /** True where the header asks in a sentence. */
      readonly isAssumed?: true;
    }
  | { readonly is: "record"; readonly part: number }
  | { readonly is: "ignored" }
  /** A header that is understood, and whose cells say nothing of an action. */
  | { readonly is: "aside"; readonly reason: AsideReason }
  /** A column of ours that follows from others: it says nothing that they do not say. */
  | { readonly is: "derived"; readonly name: string; readonly follows: string | undefined }
  | { readonly is: "unknown"; readonly suggestion?: string };

/** What follows from other columns is written and never read. */
const readColumns = actionColumns.filter(({ derived }) => derived === undefined);
const derivedColumns = new Map(
  actionColumns.filter(({ derived }) => derived).map((column) => [column.name, column]),
);

const byName: ReadonlyMap<string, Column> = new Map(readColumns.map((column) => [column.name, column]));

/** Headers that people print for a column whose own title is longer. */
const printed: Readonly<Record<string, string>> = {
  intitulé: "title",
  "intitulé de l'action": "title",
  "titre de l'action": "title",
  "nom de l'action": "title",
  porteur: "carrier_name",
  "structure porteuse": "carrier_name",
  "porteur de l'action": "carrier_name",
  thème: "themes",
  "type d'action": "action_types",
  public: "audiences",
  partenaire: "partners",
  "partenaire de l'action": "partners",
  financeur: "funders",
  financeurs: "funders",
  objectif: "objectives",
  "objectif de l'action": "objectives",
  "date de début": "period_start",
  "date de fin": "period_end",
  "année de début de réalisation": "period_start",
  "année de fin de réalisation": "period_end",
  "nombre de personnes concernées": "people_reached",
  commune: "coverage_territories",
  communes: "coverage_territories",
  département: "coverage_territories",
  départements: "coverage_territories",
  "niveau départemental": "coverage_territories",
  région: "coverage_territories",
  régions: "coverage_territories",
  canton: "coverage_territories",
  cantons: "coverage_territories",
  epci: "coverage_territories",
  "lieu d'intervention": "places",
  "secteur d'activité": "settings",
  "plan national": "plans",
  catégorisation: "outcomes",
};

/** Labels in their normalised form; a label of several columns names none. */
const byLabel: ReadonlyMap<string, Column | null> = labelIndex();

function labelIndex(): Map<string, Column | null> {
  const index = new Map<string, Column | null>();
  const add = (label: string, column: Column) => {
    const form = normaliseLabel(label);
    const known = index.get(form);
    index.set(form, known === undefined || known === column ? column : null);
  };
  for (const column of readColumns) {
    for (const label of new Set([column.label.fr, column.label.en])) add(label, column);
    add(column.name.replaceAll("_", " "), column);
  }
  for (const [label, name] of Object.entries(printed)) {
    const column = byName.get(name);
    if (!column) throw new Error(`There is no column ${name}`);
    index.set(normaliseLabel(label), column);
  }
  return index;
}

const RECORD = new RegExp(`^${recordColumn.name}(?:_(\\d{1,4}))?$`);

/** Our column with this name. */
export function columnNamed(name: string): Column | undefined {
  return byName.get(name);
}

/** The column of ours that was probably meant by a name of a column. */
export function nearestColumn(header: string): string | undefined {
  const name = header.trim().toLowerCase().replace(/\s+/g, "_").slice(0, 80);
  const label = nearest(normaliseLabel(header.slice(0, 80)), [...byLabel.keys()]);
  return nearest(name, [...byName.keys()]) ?? (label ? byLabel.get(label)?.name : undefined);
}

/** Shorter headers are near to anything. */
const SHORTEST = 6;
const LIKE = 0.75;

const pairsOf = (text: string) =>
  new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));

/** The share of pairs of signs that two texts have in common. */
function likeness(one: string, other: string): number {
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  const shared = [...pairs].filter((pair) => others.has(pair)).length;
  return (2 * shared) / (pairs.size + others.size);
}

/** The column whose name or title a header misspells; nothing for a header that merely resembles one: it would mislead. */
export function misspeltColumn(header: string): string | undefined {
  const name = header.trim().toLowerCase().replace(/\s+/g, "_").slice(0, 80);
  const label = normaliseLabel(header.slice(0, 80));
  if (label.length < SHORTEST) return undefined;
  const ours = nearest(name, [...byName.keys()]);
  if (ours !== undefined && likeness(name, ours) >= LIKE) return ours;
  const title = nearest(label, [...byLabel.keys()]);
  return title !== undefined && likeness(label, title) >= LIKE ? byLabel.get(title)?.name : undefined;
}

/** Our titles that people print above cells of several kinds. */
const formsOfColumns: Readonly<Record<string, HeaderQuestion>> = {
  agreement_signed: "agreement",
  status: "status",
  period_start: "start",
  period_end: "end",
};

function columnsOf(question: HeaderQuestion): HeaderMeaning {
  const target = headerTargets[question];
  if ("aside" in target) return { is: "aside", reason: target.aside };
  if ("unknown" in target) return { is: "unknown" };
  const columns = target.columns.map((name) => byName.get(name) as Column);
  const [column] = columns;
  if (!column) return { is: "unknown" };
  const { form } = target;
  return { is: "column", column, how: "label", ...(form ? { columns, form } : {}) };
}

const COUNT = /^(?:(?:nombre|nb|nbre|anzahl)\.? (?:total )?(?:de |d'|des |di )?|(?:total )?number of )\p{L}/u;

/** What a header asks for that is no name and no title of ours. */
function asked(name: string): HeaderMeaning {
  const known = headerQuestion(name);
  if (known) {
    const meaning = columnsOf(known.question);
    return known.isAssumed && meaning.is === "column" ? { ...meaning, isAssumed: true } : meaning;
  }
  const indicators = byName.get("evaluation_indicators");
  if (indicators && COUNT.test(normaliseLabel(bareHeader(name))) && name.length <= 120)
    return {
      is: "column",
      column: indicators,
      how: "label",
      columns: [indicators],
      form: { is: "indicator" },
    };
  return { is: "unknown" };
}

/** What a header means without a mapping: a name of ours, then a French or English title in its normalised form. */
export function meaningOf(header: string): HeaderMeaning {
  const name = header.trim();
  const own = byName.get(name) ?? byName.get(name.toLowerCase());
  if (own) return { is: "column", column: own, how: "name" };
  const derived = derivedColumns.get(name.toLowerCase());
  if (derived) return { is: "derived", name: derived.name, follows: derived.follows };
  const part = RECORD.exec(name.toLowerCase());
  if (part) return { is: "record", part: Number(part[1] ?? 1) };
  const column = name.length > 200 ? undefined : byLabel.get(normaliseLabel(name));
  if (!column) return asked(name);
  const question = formsOfColumns[column.name];
  return question ? columnsOf(question) : { is: "column", column, how: "label" };
}

const typeWords: readonly (readonly [word: RegExp, type: TerritoryTypeNotation])[] = [
  [/^communes?\b|\bcode (?:insee|commune)\b/, "commune"],
  [/\bdepartement(?:s|al)?\b/, "departement"],
  [/\bregions?\b/, "region"],
  [/\bcantons?\b/, "canton"],
  [/^epcis?\b/, "epci"],
];

const typesOfQuestions: Readonly<Partial<Record<HeaderQuestion, TerritoryTypeNotation>>> = {
  commune: "commune",
  insee: "commune",
  departement: "departement",
  canton: "canton",
  epci: "epci",
};

/** The type of territory that a header announces (`Département`), which a bare `44` lacks. */
export function territoryTypeOf(header: string): TerritoryTypeNotation | undefined {
  const form = normaliseLabel(header.slice(0, 200));
  const question = headerQuestion(header)?.question;
  return typeWords.find(([word]) => word.test(form))?.[1] ?? (question && typesOfQuestions[question]);
}
