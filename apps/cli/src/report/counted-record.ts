import { type Action, compareCodePoints, type LanguageMap, sirenOf } from "@openhpa/core";
import { pick } from "@openhpa/publish";
import { type ActionFacts, outcomeCategory } from "@openhpa/statistics";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import type { ConceptField, StatedField } from "./report-questions.js";
import type { ReportScope } from "./report-scope.js";
import type { ReportLanguage } from "./report-words.js";

/** A programme as a record names it. */
export interface NamedProgramme {
  /** Bare code of the region whose numbering it is; empty where none is said. */
  readonly region: string;
  readonly number: string;
  readonly label: string;
}

/** What a report keeps of a record: nothing that speaks of a person. */
export interface CountedRecord {
  readonly address: string;
  readonly key: string;
  /** Four digits; undefined where the record says none. */
  readonly year?: string | undefined;
  readonly title: LanguageMap;
  readonly language?: string | undefined;
  readonly carrier?: string | undefined;
  /** What its lead organisation is counted by: its SIREN, which it may have under several names, else its name. */
  readonly carrierIdentity?: string | undefined;
  /** Page of a source that has one, the first in the order of addresses: the sources themselves have none. */
  readonly sourceUrl?: string | undefined;
  readonly publishers: readonly string[];
  readonly licence: string;
  /** Territories that it names itself, in the order of their codes. */
  readonly named: readonly string[];
  /** Territories inside that of the report, each once, by their typed codes. */
  readonly inside: readonly string[];
  readonly concepts: Readonly<Record<ConceptField, readonly string[]>>;
  readonly programmes: readonly NamedProgramme[];
  readonly outcomes: readonly { readonly category: string; readonly stage: string }[];
  readonly evaluation?: string | undefined;
  readonly people?: number | undefined;
  readonly states: ReadonlySet<StatedField>;
}

const unique = <T>(values: Iterable<T>): readonly T[] => [...new Set(values)];

/** A label in a language, else in French, else the first of those there are. */
function labelOf(label: LanguageMap, language: ReportLanguage): string {
  return label[language] ?? label.fr ?? Object.values(label).sort(compareCodePoints)[0] ?? "";
}

function programmesOf({ programmes = [] }: Action, language: ReportLanguage): readonly NamedProgramme[] {
  return programmes.map(({ region, number = "", label }) => ({
    region: region?.slice(region.indexOf(":") + 1) ?? "",
    number,
    label: labelOf(label, language),
  }));
}

function conceptsOf(action: Action, { themes, audiences }: ActionFacts): CountedRecord["concepts"] {
  const ofScheme = (scheme: string) =>
    audiences.flatMap((name) => (name.startsWith(`${scheme}/`) ? [name.slice(scheme.length + 1)] : []));
  return {
    structureTypes: action.carrier?.structureType === undefined ? [] : [action.carrier.structureType],
    themes,
    lifeStages: ofScheme("life-stage"),
    situations: ofScheme("situation"),
    roles: ofScheme("audience-role"),
    settings: unique(action.settings ?? []),
    plans: unique((action.plans ?? []).flatMap(({ plan }) => plan ?? [])),
  };
}

/** The fields that a record fills in. */
function statesOf(action: Action, concepts: CountedRecord["concepts"], people: number | undefined) {
  const { carrier, plans = [], programmes = [], outcomes = [], evaluation = {} } = action;
  const { status, indicators = [], qualitativeResults = [] } = evaluation;
  const filled: Readonly<Record<Exclude<StatedField, ConceptField>, boolean>> = {
    carrier: carrier?.name !== undefined,
    planTags: plans.length > 0,
    programmes: programmes.length > 0,
    outcomes: outcomes.length > 0,
    evaluation: status !== undefined,
    indicators: indicators.length > 0,
    qualitativeResults: qualitativeResults.length > 0,
    reach: people !== undefined,
  };
  const byConcept = Object.entries(concepts).map(([field, codes]) => [field, codes.length > 0] as const);
  const all = [...Object.entries(filled), ...byConcept] as [StatedField, boolean][];
  return new Set(all.flatMap(([field, isFilled]) => (isFilled ? [field] : [])));
}

/** The territories of an action with all that hold them, each once; those of one code that ended with the present ones. */
function heldTerritories(
  action: Action,
  { territories }: ActionFacts,
  index: TerritoryIndex,
): ReadonlySet<string> {
  const named = action.coverage?.territories ?? [];
  const between = named.flatMap((code) => index.ancestors(code)).filter(({ type }) => type === "epci");
  return new Set([...named, ...Object.values(territories).flat(), ...between.map(({ code }) => code)]);
}

/** The territories of a record by which the report says where: those inside its own that are of today. */
function insideOf(held: Iterable<string>, { territory, within }: ReportScope, index: TerritoryIndex) {
  return [...held].filter((code) => {
    const found = index.get(code);
    if (!found || found.current !== undefined || code === territory.code) return false;
    return (
      within.includes(found.type) && index.ancestors(code).some((holder) => holder.code === territory.code)
    );
  });
}

/** What a record is looked at with. */
interface HeldBy {
  readonly scope: ReportScope;
  readonly index: TerritoryIndex;
  readonly language: ReportLanguage;
}

/** What the territory of a report holds of a record; undefined for one that lies elsewhere. */
export function heldRecord(
  action: Action,
  facts: ActionFacts,
  { scope, index, language: asked }: HeldBy,
): CountedRecord | undefined {
  const held = heldTerritories(action, facts, index);
  if (!held.has(scope.territory.code)) return undefined;
  const { year, people, evaluation, action: address } = facts;
  const concepts = conceptsOf(action, facts);
  const { key, title, language, carrier, sources = [], rights, outcomes = [] } = action;
  return {
    ...{ address, key, year, title, language, concepts, people, evaluation },
    carrier: carrier?.name,
    carrierIdentity: carrier && (sirenOf(carrier) ?? carrier.name),
    sourceUrl: sources.flatMap(({ url }) => url ?? []).sort(compareCodePoints)[0],
    publishers: unique(sources.flatMap(({ publisher }) => publisher ?? [])),
    licence: rights?.licence ?? "unknown",
    named: [...(action.coverage?.territories ?? [])].sort(compareCodePoints),
    inside: insideOf(held, scope, index),
    programmes: programmesOf(action, asked),
    outcomes: outcomes.map(({ category, stage }) => ({ category: outcomeCategory(category), stage })),
    states: statesOf(action, concepts, people),
  };
}

/** The title of a record in the language of the report, else in its own. */
export function titleOf({ title, language }: CountedRecord, asked: ReportLanguage): string {
  return pick({ language: asked, recordLanguage: language }, title).text;
}
