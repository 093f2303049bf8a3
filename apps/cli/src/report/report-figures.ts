import { type Action, compareCodePoints, sumOfReaches } from "@openhpa/core";
import { actionFacts, createEditions } from "@openhpa/statistics";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import { type CountedRecord, heldRecord, type NamedProgramme } from "./counted-record.js";
import {
  type ConceptField,
  conceptFields,
  type EvaluationState,
  evaluationStates,
  type StatedField,
  statedFields,
} from "./report-questions.js";
import type { ReportScope } from "./report-scope.js";
import type { ReportLanguage } from "./report-words.js";

/** One year of a territory. */
export interface YearFigures {
  readonly year: string;
  readonly actions: number;
  readonly records: number;
  /** Actions of which it is known how many people they reached. */
  readonly known: number;
  /** People of these actions together; undefined where it is known of none. */
  readonly people?: number | undefined;
}

/** How many actions stand under a code. */
export interface CodeCount {
  readonly code: string;
  readonly actions: number;
}

/** The numbers of a report. An action counts once in each, whatever the number of its records. */
export interface ReportFigures {
  readonly scope: ReportScope;
  /** Every year of the scope, those without actions too. */
  readonly years: readonly YearFigures[];
  readonly actions: number;
  /** Of how many actions a field is filled in. */
  readonly stated: Readonly<Record<StatedField, number>>;
  /** Lead organisations: a registered one once, whatever its names, the others by their names. */
  readonly carriers: number;
  /** Territories inside that of the report, by typed codes. */
  readonly places: readonly CodeCount[];
  /** By kind of territory, how many actions name one inside. */
  readonly located: Readonly<Record<string, number>>;
  readonly concepts: Readonly<Record<ConceptField, readonly CodeCount[]>>;
  readonly programmes: readonly (NamedProgramme & { readonly actions: number })[];
  /** By category and stage; the stage `all` counts an action once in its category. */
  readonly outcomes: readonly {
    readonly category: string;
    readonly stage: string;
    readonly actions: number;
  }[];
  readonly evaluation: Readonly<Record<EvaluationState, number>>;
  /** The records of the year, each with what it has in common with the other editions of its action. */
  readonly list: readonly (CountedRecord & { readonly identity: string })[];
}

/** An action in a year: its records. */
interface CountedAction {
  readonly identity: string;
  readonly records: readonly CountedRecord[];
}

/** What a report makes of records, one after the other. */
export interface ReportCounter {
  add(action: Action): void;
  figures(): ReportFigures;
  /** The years of which the territory has records, in their order, those outside the scope too. */
  yearsKnown(): readonly string[];
}

interface CounterOptions {
  readonly territories: TerritoryIndex;
  readonly base: string;
  /** Language of the labels that records give to programmes; French by default. */
  readonly language?: ReportLanguage | undefined;
}

/** Counts under names: each action once under each. */
function counted(actions: readonly CountedAction[], namesOf: (record: CountedRecord) => Iterable<string>) {
  const counts = new Map<string, number>();
  for (const { records } of actions)
    for (const name of new Set(records.flatMap((record) => [...namesOf(record)])))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

const byCount = (counts: ReadonlyMap<string, number>): readonly CodeCount[] =>
  [...counts]
    .map(([code, actions]) => ({ code, actions }))
    .sort((a, b) => b.actions - a.actions || compareCodePoints(a.code, b.code));

const byCode = (counts: ReadonlyMap<string, number>): readonly CodeCount[] =>
  [...counts].map(([code, actions]) => ({ code, actions })).sort((a, b) => compareCodePoints(a.code, b.code));

/** Actions of a year, and the people of all their editions together: each edition has people of its own. */
function yearFigures(year: string, actions: readonly CountedAction[]): YearFigures {
  const reaches = actions.map(({ records }) =>
    records.map(({ people }) => (people === undefined ? {} : { people })),
  );
  const { people } = sumOfReaches(reaches.flat());
  return {
    year,
    actions: actions.length,
    records: actions.reduce((sum, { records }) => sum + records.length, 0),
    known: reaches.filter((each) => sumOfReaches(each).known > 0).length,
    people,
  };
}

function evaluationOf({ records }: CountedAction): EvaluationState {
  const states = new Set(records.map(({ evaluation = "not-stated" }) => evaluation));
  return evaluationStates.find((state) => states.has(state)) ?? "not-stated";
}

function evaluationFigures(actions: readonly CountedAction[]): ReportFigures["evaluation"] {
  const states = actions.map(evaluationOf);
  const counts = evaluationStates.map((state) => [state, states.filter((one) => one === state).length]);
  return Object.fromEntries(counts) as Record<EvaluationState, number>;
}

function outcomeFigures(actions: readonly CountedAction[]): ReportFigures["outcomes"] {
  const counts = counted(actions, ({ outcomes }) =>
    outcomes.flatMap(({ category, stage }) => [`${category} ${stage}`, `${category} all`]),
  );
  return byCode(counts).map(({ code, actions: count }) => {
    const [category = "", stage = ""] = code.split(" ");
    return { category, stage, actions: count };
  });
}

function programmeFigures(actions: readonly CountedAction[]): ReportFigures["programmes"] {
  const name = ({ region, number, label }: NamedProgramme) => JSON.stringify([region, number, label]);
  return byCount(counted(actions, ({ programmes }) => programmes.map(name))).map(
    ({ code, actions: count }) => {
      const [region, number, label] = JSON.parse(code) as [string, string, string];
      return { region, number, label, actions: count };
    },
  );
}

function record<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}

function figuresOf(scope: ReportScope, byYear: ReadonlyMap<string, readonly CountedAction[]>): ReportFigures {
  const actions = byYear.get(scope.year) ?? [];
  const stated = counted(actions, ({ states }) => states);
  const list = actions.flatMap(({ identity, records }) => records.map((each) => ({ ...each, identity })));
  return {
    scope,
    years: scope.years.map((year) => yearFigures(year, byYear.get(year) ?? [])),
    actions: actions.length,
    stated: record(Object.keys(statedFields) as StatedField[], (field) => stated.get(field) ?? 0),
    carriers: new Set(list.flatMap(({ carrierIdentity }) => carrierIdentity ?? [])).size,
    places: byCode(counted(actions, ({ inside }) => inside)),
    located: Object.fromEntries(
      counted(actions, ({ inside }) => inside.map((code) => code.slice(0, code.indexOf(":")))),
    ),
    concepts: record(conceptFields, (field) => byCount(counted(actions, ({ concepts }) => concepts[field]))),
    programmes: programmeFigures(actions),
    outcomes: outcomeFigures(actions),
    evaluation: evaluationFigures(actions),
    list: list.sort((a, b) => compareCodePoints(a.address, b.address)),
  };
}

/**
 * Counts the records of a territory and of its years. Records of other territories and years are read for their links alone: an edition
 * that lies elsewhere may tie two that lie here.
 */
export function createReportCounter(
  scope: ReportScope,
  { territories, base, language = "fr" }: CounterOptions,
): ReportCounter {
  const editions = createEditions();
  const known = new Set<string>();
  const kept: (CountedRecord & { readonly year: string })[] = [];
  return {
    add(action) {
      // What is left of it in a dump counts nowhere and joins no editions.
      if (action.withdrawn !== undefined) return;
      const facts = actionFacts(action, { base, territories });
      editions.add(facts);
      const found = heldRecord(action, facts, { scope, index: territories, language });
      if (found?.year === undefined) return;
      known.add(found.year);
      if (scope.years.includes(found.year)) kept.push({ ...found, year: found.year });
    },
    yearsKnown: () => [...known].sort(compareCodePoints),
    figures() {
      const groups = new Map<string, Map<string, CountedRecord[]>>();
      for (const each of kept) {
        const ofYear = groups.get(each.year) ?? new Map<string, CountedRecord[]>();
        groups.set(each.year, ofYear);
        const identity = editions.firstOf(each.address);
        ofYear.set(identity, [...(ofYear.get(identity) ?? []), each]);
      }
      const byYear = [...groups].map(
        ([year, ofYear]) =>
          [year, [...ofYear].map(([identity, records]) => ({ identity, records }))] as const,
      );
      return figuresOf(scope, new Map(byYear));
    },
  };
}
