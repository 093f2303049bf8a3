import { VOCAB } from "./addresses.js";
import type { LabelRights } from "./label-rights.js";
import type { PlanFacts } from "./plan-facts.js";

/** Languages that labels may have; French is the working language of the sources and always present. */
export type Language = "fr" | "en" | "de" | "it";

/** One text per language, French first and always present. */
export interface Labels {
  readonly fr: string;
  readonly en?: string;
  readonly de?: string;
  readonly it?: string;
}

/** Place of a concept in the Swiss outcome model: A holds measures, B, C and D hold outcomes. */
export interface SmocPlace {
  readonly level: "A" | "B" | "C" | "D";
  /** Row of the grid: what the measure or outcome is about; absent for a subcategory. */
  readonly focalPoint?: string;
  readonly role: "measure" | "outcome";
}

/** One term of a scheme, with everything a reader needs to choose it and to know how far to trust it. */
export interface Concept<N extends string = string> {
  /** Code of the concept, unique in its scheme and never reused. */
  readonly notation: N;
  readonly prefLabel: Labels;
  /** Every other printed form seen in the sources, misspellings included. */
  readonly altLabel?: { readonly [L in Language]?: readonly string[] };
  /** Meaning in the project's own words. */
  readonly definition: Labels;
  readonly scopeNote?: Labels;
  /** Notation of the wider concept in the same scheme. */
  readonly broader?: N;
  /** IRI of the thing itself that the concept is an idea of, as the text of a licence (`foaf:focus`). */
  readonly focus?: string;
  /** True when the term was read in a named source or belongs to a list of the project's own; false when it is from memory. */
  readonly verified: boolean;
  /** Languages whose `prefLabel` still has to be checked although the concept itself is verified. */
  readonly unverifiedLabels?: readonly Language[];
  /** Where the term was read: a document's name or an address. */
  readonly sources?: readonly string[];
  /** Present when the concept is kept for old records only. */
  readonly deprecated?: { readonly replacedBy?: N; readonly note?: Labels };
  /** Facts of a national plan; only in the scheme `plan`. */
  readonly plan?: PlanFacts;
  /** Place in the Swiss grid; only in the scheme `smoc`. */
  readonly smoc?: SmocPlace;
}

/** What a scheme file writes for each notation. */
export type ConceptEntry<N extends string = string> = Omit<Concept<N>, "notation">;

/** What a scheme says about itself. */
export interface SchemeMeta {
  /** Name in the address, kebab-case. */
  readonly name: string;
  /** Prefix that values carry in records, where a bare notation would be ambiguous. */
  readonly prefix?: string;
  readonly title: Labels;
  /** Other titles of the list that sources print, in full. */
  readonly altTitle?: { readonly [L in Language]?: readonly string[] };
  readonly definition: Labels;
  readonly source?: string;
  readonly version: string;
  /** Whose the labels are. */
  readonly rights: LabelRights;
}

/** A closed list of concepts in declared order; values in records carry the prefix `P`, where there is one. */
export interface ConceptScheme<N extends string = string, P extends string = string> extends SchemeMeta {
  readonly prefix?: P;
  readonly iri: string;
  readonly notations: readonly [N, ...N[]];
  readonly concepts: ReadonlyMap<N, Concept<N>>;
}

/** Builds a scheme from a table keyed by notation; the type keeps the notations and nothing of the data. */
// @__NO_SIDE_EFFECTS__
export function defineScheme<K extends string, const P extends string = never>(
  meta: SchemeMeta & { readonly prefix?: P },
  table: { readonly [N in K]: ConceptEntry<NoInfer<K>> },
): ConceptScheme<K, P> {
  const notations = Object.keys(table) as [K, ...K[]];
  const concepts = new Map(notations.map((notation) => [notation, { notation, ...table[notation] }]));
  return { ...meta, iri: `${VOCAB}${meta.name}`, notations, concepts };
}

/** The address of a concept: `…/vocab/<scheme>/<notation>`, percent-encoded where a notation needs it. */
export function conceptIri(scheme: Pick<ConceptScheme, "iri">, notation: string): string {
  return `${scheme.iri}/${encodeURIComponent(notation)}`;
}

/** What stands in a record for a concept with the notation `N` of a scheme with the prefix `P`: `smoc:A4`, `nutrition`. */
export type Code<N extends string, P extends string = never> = [P] extends [never] ? N : `${P}${N}`;

/** The notation at the end of an address; undefined where it is not well percent-encoded. */
function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

/** The notation that a notation, a code of a record or an IRI names. */
function notationOf({ prefix, iri }: Pick<ConceptScheme, "prefix" | "iri">, value: string) {
  if (prefix && value.startsWith(prefix)) return value.slice(prefix.length);
  return value.startsWith(`${iri}/`) ? decoded(value.slice(iri.length + 1)) : value;
}

/**
 * The concept of a scheme with this notation (`A4`), code as records write it (`smoc:A4`) or IRI; undefined where the scheme has none. It
 * is compared as it is: for a printed label see `lookupLabel`.
 *
 * @example
 * ```ts
 * import { findConcept, smoc } from "@openhpa/vocabularies";
 *
 * console.log(findConcept(smoc, "smoc:A4")?.smoc?.role); // measure
 * console.log(findConcept(smoc, "https://w3id.org/openhpa/vocab/smoc/A4")?.notation); // A4
 * console.log(findConcept(smoc, "Z9")); // undefined
 * ```
 */
export function findConcept<N extends string>(
  scheme: ConceptScheme<N>,
  value: string,
): Concept<N> | undefined {
  return scheme.concepts.get(notationOf(scheme, value) as N);
}
