import { compareCodePoints, modelClass } from "@openhpa/core";
import { RDF_TYPE, tableOf } from "@openhpa/rdf";
import {
  type ObjectKind,
  objectEnding,
  objectIri,
  objectKind,
  objectValue,
  type Statement,
} from "./statement.js";
import { valueAt } from "./term-map.js";

/** Statements by the datatype of their object; those whose object is an IRI are under no datatype. */
export interface UseCount {
  readonly triples: number;
  readonly datatypes: ReadonlyMap<string, number>;
}

/** What is known of a class in a graph. */
export interface ClassCount {
  readonly entities: number;
  /** Statements whose subject is of the class. */
  readonly triples: number;
  /** Statements of entities of the class, by property. */
  readonly properties: ReadonlyMap<string, UseCount>;
}

/** What is known of a property in a graph. */
export interface PropertyCount extends UseCount {
  readonly distinctSubjects: number;
}

/** Counts of a graph, as VoID wants them. */
export interface Statistics {
  readonly triples: number;
  /** Distinct subjects; every one is an entity, because there are no blank nodes. */
  readonly entities: number;
  readonly classes: ReadonlyMap<string, ClassCount>;
  readonly properties: ReadonlyMap<string, PropertyCount>;
  /** Objects that are IRIs below the address watched: how many statements point at each, by property. */
  readonly links: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Languages of the texts, by tag. */
  readonly languages: ReadonlyMap<string, number>;
  /** First and last year of the periods of the graph; undefined when no period has an exact date. */
  readonly years: Years;
}

type Years = { readonly first: string; readonly last: string } | undefined;

/** A property with one kind of object; `number` is its place in the counts. */
interface Use extends ObjectKind {
  readonly number: number;
  readonly property: string;
}

interface OpenProperty {
  readonly iri: string;
  /** Numbers of its uses, by what tells the kind of an object. */
  readonly numbers: Map<string, number>;
  readonly isPeriodDate: boolean;
  distinctSubjects: number;
}

interface OpenClass {
  entities: number;
  readonly counts: number[];
}

const period = tableOf(modelClass("Period"));
const periodDates = new Set(period.rows.flatMap(({ exact }) => exact ?? []));
const YEAR_DIGITS = 4;

const addTo = (counts: Map<string, number>, key: string, by = 1) =>
  counts.set(key, (counts.get(key) ?? 0) + by);

const addAt = (counts: number[], number: number) => {
  counts[number] = (counts[number] ?? 0) + 1;
};

/** What was counted by the number of the use, by property. */
function usesOf(uses: readonly Use[], counts: readonly number[]): ReadonlyMap<string, UseCount> {
  const byProperty = new Map<string, { triples: number; readonly datatypes: Map<string, number> }>();
  for (const { number, property, datatype } of uses) {
    const count = counts[number];
    if (count === undefined) continue;
    const ofProperty = byProperty.get(property) ?? { triples: 0, datatypes: new Map() };
    byProperty.set(property, ofProperty);
    ofProperty.triples += count;
    if (datatype !== undefined) addTo(ofProperty.datatypes, datatype, count);
  }
  return sorted(byProperty);
}

function sorted<T>(counts: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...counts].sort(([a], [b]) => compareCodePoints(a, b)));
}

/** First and last year of what was seen, with some years more. */
function widened(years: Years, more: readonly string[]): Years {
  return more.reduce<Years>(
    (all, year) => ({
      first: all && all.first < year ? all.first : year,
      last: all && all.last > year ? all.last : year,
    }),
    years,
  );
}

/** What is counted while the statements pass. */
interface Counts {
  entities: number;
  readonly uses: Use[];
  /** Statements by the number of their use. */
  readonly totals: number[];
  readonly classes: Map<string, OpenClass>;
  readonly properties: Map<string, OpenProperty>;
  readonly links: Map<string, Map<string, number>>;
  years: Years;
}

/** The counts in the order and the form in which they are published. */
function statisticsOf({ entities, uses, totals, classes, properties, links, years }: Counts): Statistics {
  const languages = new Map<string, number>();
  for (const { number, language } of uses)
    if (language !== undefined) addTo(languages, language, totals[number]);
  const byProperty = usesOf(uses, totals);
  const withUses = ([iri, { distinctSubjects }]: readonly [string, OpenProperty]) =>
    [iri, { distinctSubjects, ...(byProperty.get(iri) as UseCount) }] as const;
  const ofClass = ([iri, open]: readonly [string, OpenClass]) =>
    [
      iri,
      { entities: open.entities, triples: sum(open.counts), properties: usesOf(uses, open.counts) },
    ] as const;
  return {
    triples: sum(totals),
    entities,
    classes: sorted(new Map([...classes].map(ofClass))),
    properties: sorted(new Map([...properties].map(withUses))),
    links: sorted(links),
    languages: sorted(languages),
    years,
  };
}

/**
 * Counts the statements of a graph as they pass, one subject at a time. They must come sorted, so that the statements of a subject, and
 * among them those of a property, follow each other; memory holds one subject and the counts, never the graph.
 */
export function createStatistics(watched: string): {
  see(statement: Statement): void;
  end(): Statistics;
} {
  const uses: Use[] = [];
  const totals: number[] = [];
  const classes = new Map<string, OpenClass>();
  const properties = new Map<string, OpenProperty>();
  const links = new Map<string, Map<string, number>>();
  const counts: Counts = { entities: 0, uses, totals, classes, properties, links, years: undefined };
  let subject: string | undefined;
  let property: OpenProperty | undefined;
  let types: string[] = [];
  let dates: string[] = [];
  let used: number[] = [];

  const propertyOf = (predicate: string): OpenProperty =>
    valueAt(properties, predicate, (iri) => ({
      iri,
      numbers: new Map(),
      isPeriodDate: periodDates.has(iri),
      distinctSubjects: 0,
    }));
  const numberOf = ({ iri, numbers }: OpenProperty, object: string): number =>
    valueAt(numbers, objectEnding(object), (ending) => {
      const number = uses.length;
      uses.push({ number, property: iri, ...objectKind(ending) });
      return number;
    });
  const close = () => {
    for (const type of types) {
      const open = valueAt(classes, type, () => ({ entities: 0, counts: [] }));
      open.entities += 1;
      for (const number of used) addAt(open.counts, number);
    }
    if (types.includes(period.type)) counts.years = widened(counts.years, dates);
    types = [];
    dates = [];
    used = [];
  };
  const seeIri = (predicate: string, iri: string) => {
    if (predicate === RDF_TYPE) types.push(iri);
    else if (iri.startsWith(watched)) {
      const by = valueAt(links, iri, () => new Map<string, number>());
      addTo(by, predicate);
    }
  };
  return {
    see({ subject: of, predicate, object }) {
      if (of !== subject) {
        close();
        subject = of;
        property = undefined;
        counts.entities += 1;
      }
      if (property?.iri !== predicate) {
        property = propertyOf(predicate);
        property.distinctSubjects += 1;
      }
      const number = numberOf(property, object);
      used.push(number);
      addAt(totals, number);
      const iri = objectIri(object);
      if (iri !== undefined) seeIri(property.iri, iri);
      else if (property.isPeriodDate) dates.push(objectValue(object).slice(0, YEAR_DIGITS));
    },
    end() {
      close();
      subject = undefined;
      return statisticsOf(counts);
    },
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
