import { expandCurie, modelClasses, prefixes } from "@openhpa/core";
import { licence as licences } from "@openhpa/vocabularies";
import { Parser } from "n3";
import { toCurie } from "../data/addresses.js";
import type { Manifest } from "../data/manifest.js";
import { type ExampleQuery, type ExampleView, toSparql } from "../examples/example-query.js";
import { viewIn } from "../examples/in-language.js";
import { bySubject, subjectOf } from "./example-subjects.js";

/** Languages of the page. */
export const pageLanguages = ["fr", "en"] as const;
export type PageLanguage = (typeof pageLanguages)[number];

/** A class or property of the data, for completion in the editor. */
export interface PageTerm {
  readonly curie: string;
  readonly kind: "class" | "property";
  /** Its label, where the model has one. */
  readonly label?: string | undefined;
  /** Entities of the class, or statements with the property. */
  readonly count: number;
}

/** An example question as the page shows it. */
export interface PageExample {
  readonly id: string;
  readonly question: string;
  /** The heading under which it stands. */
  readonly subject: string;
  readonly keywords: readonly string[];
  /** What its answer cannot tell. */
  readonly limits: string;
  readonly sparql: string;
  readonly view?: ExampleView | undefined;
  /** Where its rows are, when they are published statistics and not the answer of the endpoint. */
  readonly rows?: string | undefined;
  /** How these statistics are cited. */
  readonly cite?: string | undefined;
}

/** What the script of the page is given: everything that it does not ask the endpoint for. */
export interface PageData {
  readonly language: PageLanguage;
  readonly examples: readonly PageExample[];
  readonly prefixes: Readonly<Record<string, string>>;
  readonly terms: readonly PageTerm[];
  readonly dataset: Pick<
    Manifest,
    "title" | "publisher" | "base" | "dataset" | "licence" | "version" | "rdfc10" | "generated"
  > & {
    /** Name of the licence, where the vocabulary knows it. */
    readonly licenceName?: string | undefined;
  };
  /** Rows beyond which an answer is cut. */
  readonly limit: number;
}

/** Labels of the model's classes and fields by CURIE; the first class that uses a property names it. */
function labels(language: PageLanguage): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  const name = (curie: string, label: string) => {
    if (!known.has(curie)) known.set(curie, label);
  };
  for (const { iri, fields, ...words } of modelClasses) {
    name(iri, words[language][0]);
    for (const field of fields) name(field.iri ?? `hpa:${field.name}`, field[language][0]);
  }
  return known;
}

/** Counts by class and property of the whole dataset, as `void.ttl` tells them; partitions inside a class have no count of their own here. */
function readTerms(voidText: string, dataset: string, language: PageLanguage): readonly PageTerm[] {
  const quads = new Parser().parse(voidText);
  const objects = (subject: string, property: string) =>
    quads
      .filter((quad) => quad.subject.value === subject && quad.predicate.value === expandCurie(property))
      .map(({ object }) => object.value);
  const known = labels(language);
  const kinds = [
    ["class", "void:classPartition", "void:class", "void:entities"],
    ["property", "void:propertyPartition", "void:property", "void:triples"],
  ] as const;
  return kinds.flatMap(([kind, partitions, names, counts]) =>
    objects(dataset, partitions).flatMap((partition): readonly PageTerm[] => {
      const [iri = ""] = objects(partition, names);
      const curie = toCurie(iri);
      if (curie === undefined) return [];
      return [{ curie, kind, label: known.get(curie), count: Number(objects(partition, counts)[0] ?? 0) }];
    }),
  );
}

function licenceName(iri: string, language: PageLanguage): string | undefined {
  const concept = [...licences.concepts.values()].find(({ focus }) => focus === iri);
  return concept?.prefLabel[language] ?? concept?.prefLabel.fr;
}

/** What the page of a dump is given, in a language. */
export function pageData(
  language: PageLanguage,
  {
    manifest,
    voidText,
    examples,
    statistics = [],
    limit,
  }: {
    readonly manifest: Manifest;
    /** Content of `void.ttl`. */
    readonly voidText: string;
    readonly examples: readonly ExampleQuery[];
    /** The published statistics, after the questions. */
    readonly statistics?: readonly PageExample[] | undefined;
    readonly limit: number;
  },
): PageData {
  const { title, publisher, base, dataset, licence, version, rdfc10, generated } = manifest;
  return {
    language,
    examples: [
      ...bySubject(examples).map((query) => ({
        id: query.id,
        question: query.question[language],
        subject: subjectOf(query)[language],
        keywords: query.keywords,
        limits: query.limits[language],
        sparql: toSparql(query, language),
        view: viewIn(query.view, language),
      })),
      ...statistics,
    ],
    prefixes,
    terms: readTerms(voidText, dataset, language),
    dataset: {
      ...{ title, publisher, base, dataset, licence, version, rdfc10, generated },
      licenceName: licenceName(licence, language),
    },
    limit,
  };
}
