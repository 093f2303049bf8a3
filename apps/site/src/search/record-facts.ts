import {
  classOf,
  type HpaRecord,
  type LanguageMap,
  type ModelField,
  type Organisation,
  recordClasses,
  visit,
} from "@openhpa/core";
import { organisationStem } from "@openhpa/publish/browser";
import { type SchemeName, schemeNamed } from "@openhpa/vocabularies";

/** What a record and its parts say, gathered in one walk of the model: what the words, the facets and the suggestions are made of. */
export interface RecordFacts {
  /** Notations in use by scheme, in the order of the record, wherever the model holds codes of that scheme. */
  readonly notations: ReadonlyMap<SchemeName, ReadonlySet<string>>;
  /** Typed codes of the territories that the action or one of its parts covers; addresses and tables of results do not count. */
  readonly territories: ReadonlySet<string>;
  /** Typed codes of the places where something happens or somebody sits. */
  readonly places: ReadonlySet<string>;
  /** Names of the organisations by the value that stands for them in the index: that of their page. */
  readonly organisations: ReadonlyMap<string, string>;
  /** Former and alternate names of organisations, names of places. */
  readonly otherNames: ReadonlySet<string>;
  /** Texts of the record and its parts, without the record's title, with the class that holds them; in the order of the model. */
  readonly texts: readonly FoundText[];
}

/** A text of the record in all its languages. */
export interface FoundText {
  readonly holder: string;
  readonly map: LanguageMap;
}

/** The field that keeps what a source printed, in the language of the record. */
const AS_PRINTED = "asPrinted";

/** The language of a record that does not say its own. */
const USUAL_LANGUAGE = "fr";

/** The classes whose territories are covered, that name an organisation, whose plain strings are names. */
const COVERAGE = "Coverage";
const ORGANISATION = "Organisation";
const NAMED = new Set([ORGANISATION, "Place"]);

function organisationValue(organisation: Organisation): string {
  return organisationStem(organisation).replace(/^organisation\//, "");
}

function valuesOf(field: ModelField, content: unknown): readonly unknown[] {
  return field.many ? (content as readonly unknown[]) : [content];
}

/** Reads a record that is valid and holds no personal data. */
export function recordFacts(record: HpaRecord): RecordFacts {
  const notations = new Map<SchemeName, Set<string>>();
  const territories = new Set<string>();
  const places = new Set<string>();
  const organisations = new Map<string, string>();
  const otherNames = new Set<string>();
  const texts: FoundText[] = [];
  for (const { entry, value, path } of visit(recordClasses[record.type], record)) {
    if (entry.name === ORGANISATION) {
      const organisation = value as unknown as Organisation;
      const facetValue = organisationValue(organisation);
      if (!organisations.has(facetValue)) organisations.set(facetValue, organisation.name);
    }
    for (const field of entry.fields) {
      const content = value[field.name];
      const { datatype } = field;
      if (content === undefined || classOf(field)) continue;
      if (datatype.kind === "text") {
        const isTitle = path.length === 0 && content === record.title;
        if (!isTitle) texts.push({ holder: entry.name, map: content as LanguageMap });
      } else if (datatype.kind === "code") {
        const name = datatype.scheme;
        const ofScheme = notations.get(name) ?? new Set();
        notations.set(name, ofScheme);
        for (const code of valuesOf(field, content))
          ofScheme.add(String(code).slice(schemeNamed(datatype.scheme).prefix?.length ?? 0));
      } else if (datatype.kind === "territory") {
        for (const code of valuesOf(field, content))
          (entry.name === COVERAGE ? territories : places).add(String(code));
      } else if (field.name === AS_PRINTED) {
        texts.push({ holder: entry.name, map: { [record.language ?? USUAL_LANGUAGE]: String(content) } });
      } else if (datatype.kind === "string" && datatype.pattern === undefined && NAMED.has(entry.name)) {
        for (const name of valuesOf(field, content)) otherNames.add(String(name));
      }
    }
  }
  return { notations, territories, places, organisations, otherNames, texts };
}
