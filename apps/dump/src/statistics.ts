import { expandCurie } from "@openhpa/core";
import { objectIri, parseStatement } from "./statement.js";

/** What is known of a class in a graph. */
export interface ClassCount {
  readonly entities: number;
  /** Statements whose subject is of the class. */
  readonly triples: number;
  /** Statements of entities of the class, by property. */
  readonly properties: ReadonlyMap<string, number>;
}

/** What is known of a property in a graph. */
export interface PropertyCount {
  readonly triples: number;
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
}

const RDF_TYPE = expandCurie("rdf:type");

interface OpenClass {
  entities: number;
  triples: number;
  readonly properties: Map<string, number>;
}

const add = (counts: Map<string, number>, key: string, by = 1) =>
  counts.set(key, (counts.get(key) ?? 0) + by);

/**
 * Counts the statements of a graph as they pass, one subject at a time. The lines must come sorted, so that the lines of a subject
 * follow each other; memory holds one subject and the counts, never the graph.
 */
export function createStatistics(watched: string): {
  see(lines: readonly string[]): void;
  end(): Statistics;
} {
  let triples = 0;
  let entities = 0;
  const classes = new Map<string, OpenClass>();
  const properties = new Map<string, { triples: number; distinctSubjects: number }>();
  const links = new Map<string, Map<string, number>>();
  let subject: string | undefined;
  let types: string[] = [];
  let used = new Map<string, number>();

  const close = () => {
    if (subject === undefined) return;
    entities += 1;
    for (const [property, count] of used) {
      const known = properties.get(property) ?? { triples: 0, distinctSubjects: 0 };
      properties.set(property, {
        triples: known.triples + count,
        distinctSubjects: known.distinctSubjects + 1,
      });
    }
    for (const type of types) {
      const known = classes.get(type) ?? { entities: 0, triples: 0, properties: new Map() };
      known.entities += 1;
      for (const [property, count] of used) {
        known.triples += count;
        add(known.properties, property, count);
      }
      classes.set(type, known);
    }
    types = [];
    used = new Map();
  };
  return {
    see(lines) {
      for (const line of lines) {
        const statement = parseStatement(line);
        if (statement.subject !== subject) close();
        subject = statement.subject;
        triples += 1;
        add(used, statement.predicate);
        const iri = objectIri(statement.object);
        if (iri !== undefined && statement.predicate === RDF_TYPE) types.push(iri);
        else if (iri?.startsWith(watched)) {
          const known = links.get(iri) ?? new Map<string, number>();
          add(known, statement.predicate);
          links.set(iri, known);
        }
      }
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
      };
    },
  };
}

function sorted<T>(counts: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
