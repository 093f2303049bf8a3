import { modelClass } from "@openhpa/core";
import { RDF_TYPE, tableOf } from "@openhpa/rdf";
import { objectDatatype, objectIri, objectLanguage, objectValue, type Statement } from "./statement.js";

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

interface OpenUse {
  triples: number;
  readonly datatypes: Map<string, number>;
}

interface OpenClass {
  entities: number;
  triples: number;
  readonly properties: Map<string, OpenUse>;
}

const period = tableOf(modelClass("Period"));
const periodDates = new Set(period.rows.flatMap(({ exact }) => exact ?? []));
const YEAR_DIGITS = 4;

const add = (counts: Map<string, number>, key: string, by = 1) =>
  counts.set(key, (counts.get(key) ?? 0) + by);

function useOf<T extends OpenUse>(uses: Map<string, T>, property: string, empty: () => T): T {
  const known = uses.get(property) ?? empty();
  uses.set(property, known);
  return known;
}

function join(into: OpenUse, { triples, datatypes }: OpenUse): void {
  into.triples += triples;
  for (const [datatype, count] of datatypes) add(into.datatypes, datatype, count);
}

const emptyUse = (): OpenUse => ({ triples: 0, datatypes: new Map() });

/**
 * Counts the statements of a graph as they pass, one subject at a time. They must come sorted, so that the statements of a subject
 * follow each other; memory holds one subject and the counts, never the graph.
 */
export function createStatistics(watched: string): {
  see(statement: Statement): void;
  end(): Statistics;
} {
  let triples = 0;
  let entities = 0;
  const classes = new Map<string, OpenClass>();
  const properties = new Map<string, OpenUse & { distinctSubjects: number }>();
  const links = new Map<string, Map<string, number>>();
  const languages = new Map<string, number>();
  let years: { first: string; last: string } | undefined;
  let subject: string | undefined;
  let types: string[] = [];
  let dates: string[] = [];
  let used = new Map<string, OpenUse>();

  const close = () => {
    if (subject === undefined) return;
    entities += 1;
    for (const [property, use] of used) {
      const known = useOf(properties, property, () => ({ ...emptyUse(), distinctSubjects: 0 }));
      known.distinctSubjects += 1;
      join(known, use);
    }
    for (const type of types) {
      const known = classes.get(type) ?? { entities: 0, triples: 0, properties: new Map() };
      classes.set(type, known);
      known.entities += 1;
      for (const [property, use] of used) {
        known.triples += use.triples;
        join(useOf(known.properties, property, emptyUse), use);
      }
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
    used = new Map();
  };
  const seeLiteral = (predicate: string, object: string, use: OpenUse) => {
    add(use.datatypes, objectDatatype(object));
    const language = objectLanguage(object);
    if (language !== undefined) add(languages, language);
    if (periodDates.has(predicate)) dates.push(objectValue(object).slice(0, YEAR_DIGITS));
  };
  const seeIri = (predicate: string, iri: string) => {
    if (predicate === RDF_TYPE) types.push(iri);
    else if (iri.startsWith(watched)) {
      const known = links.get(iri) ?? new Map<string, number>();
      add(known, predicate);
      links.set(iri, known);
    }
  };
  return {
    see({ subject: of, predicate, object }) {
      if (of !== subject) close();
      subject = of;
      triples += 1;
      const use = useOf(used, predicate, emptyUse);
      use.triples += 1;
      const iri = objectIri(object);
      if (iri === undefined) seeLiteral(predicate, object, use);
      else seeIri(predicate, iri);
    },
    end() {
      close();
      subject = undefined;
      return {
        triples,
        entities,
        classes: sorted(classes),
        properties: sorted(properties),
        links: sorted(links),
        languages: sorted(languages),
        years,
      };
    },
  };
}

function sorted<T>(counts: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
