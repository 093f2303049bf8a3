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
  readonly years: { readonly first: string; readonly last: string } | undefined;
}

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
  const found = new Map<string, { triples: number; readonly datatypes: Map<string, number> }>();
  for (const { number, property, datatype } of uses) {
    const count = counts[number];
    if (count === undefined) continue;
    const known = found.get(property) ?? { triples: 0, datatypes: new Map() };
    found.set(property, known);
    known.triples += count;
    if (datatype !== undefined) addTo(known.datatypes, datatype, count);
  }
  return sorted(found);
}

function sorted<T>(counts: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...counts].sort(([a], [b]) => compareCodePoints(a, b)));
}

/**
 * Counts the statements of a graph as they pass, one subject at a time. They must come sorted, so that the statements of a subject, and
 * among them those of a property, follow each other; memory holds one subject and the counts, never the graph.
 */
export function createStatistics(watched: string): {
  see(statement: Statement): void;
  end(): Statistics;
} {
  let entities = 0;
  const uses: Use[] = [];
  const totals: number[] = [];
  const classes = new Map<string, OpenClass>();
  const properties = new Map<string, OpenProperty>();
  const links = new Map<string, Map<string, number>>();
  let years: { first: string; last: string } | undefined;
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
      const known = valueAt(classes, type, () => ({ entities: 0, counts: [] }));
      known.entities += 1;
      for (const number of used) addAt(known.counts, number);
    }
    if (types.includes(period.type)) {
      for (const year of dates)
        years = {
          first: years && years.first < year ? years.first : year,
          last: years && years.last > year ? years.last : year,
        };
    }
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
        entities += 1;
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
      const languages = new Map<string, number>();
      for (const { number, language } of uses)
        if (language !== undefined) addTo(languages, language, totals[number]);
      const byProperty = usesOf(uses, totals);
      const withUses = ([iri, { distinctSubjects }]: readonly [string, OpenProperty]) =>
        [iri, { distinctSubjects, ...(byProperty.get(iri) as UseCount) }] as const;
      const ofClass = ([iri, known]: readonly [string, OpenClass]) =>
        [
          iri,
          { entities: known.entities, triples: sum(known.counts), properties: usesOf(uses, known.counts) },
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
    },
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
