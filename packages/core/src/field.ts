import type { SchemeName, TidierPhpNotation } from "@openhpa/vocabularies";
import type { Level } from "./levels.js";

/** What a value is, as data: validation, every generator, the RDF mapping and the zod schemas read this. */
export type Datatype =
  | { readonly kind: "text" }
  /** `example` shows the form of the pattern to people. */
  | { readonly kind: "string"; readonly pattern?: string; readonly example?: string }
  | { readonly kind: "key" }
  | { readonly kind: "const"; readonly value: string }
  | { readonly kind: "integer" }
  | { readonly kind: "decimal" }
  | { readonly kind: "boolean" }
  | { readonly kind: "edtf" }
  | { readonly kind: "year" }
  | { readonly kind: "date" }
  | { readonly kind: "language" }
  | { readonly kind: "iri" }
  | { readonly kind: "code"; readonly scheme: SchemeName }
  | { readonly kind: "territory" }
  | { readonly kind: "reference"; readonly to: string }
  | { readonly kind: "record" }
  | { readonly kind: "object"; readonly class: () => ClassDefinition };

/** A label and a definition in one language. */
export type Wording = readonly [label: string, definition: string];

/** What the model says of a field beside its datatype (docs/design.md §3). */
export interface Term {
  /** Term IRI as a CURIE of `prefixes`; by default `hpa:` + the field's name. */
  readonly iri?: string;
  /** Key in JSON-LD documents, where the field's own name already means something else in another class. */
  readonly jsonld?: string;
  /** The standard property that an own term refines, as a CURIE. */
  readonly subPropertyOf?: string;
  /** `"record"` for a field of a record that speaks of the record itself and not of what it describes: it stands on `<iri>#Record`. */
  readonly speaksOf?: "record";
  /** Standard properties that are written beside an EDTF date when it is exact (year or day), as CURIEs. */
  readonly exact?: string;
  readonly fr: Wording;
  readonly en: Wording;
  readonly de?: Wording;
  readonly it?: Wording;
  /** Model version that introduced the field; by default 1.0. */
  readonly since?: string;
  /** The TIDieR-PHP item that the field answers. */
  readonly tidier?: TidierPhpNotation;
  /** The completeness level that asks for the field; fields of one `group` answer for each other. */
  readonly asks?: { readonly level: Level; readonly group?: string };
}

/** A field as every reader of the model sees it. */
export interface FieldDefinition extends Term {
  readonly datatype: Datatype;
  readonly required: boolean;
  readonly many: boolean;
  /** True when the order of the values means something and survives RDF; other lists are sets. */
  readonly ordered: boolean;
}

declare const typeOf: unique symbol;

/** A datatype that knows the type of its values; `typeOf` exists for the type checker only. */
export type Value<T> = Datatype & { readonly [typeOf]?: T };

/** A field of a class as the model writes it: data, with the type of its content for the type checker. */
export interface Field<T, R extends boolean = boolean> extends FieldDefinition {
  readonly required: R;
  readonly [typeOf]?: T;
}

/** A field that every record of the class has. */
export function required<T>(datatype: Value<T>, term: Term): Field<T, true> {
  return { ...term, datatype, required: true, many: false, ordered: false };
}

/** A field that may be left out. */
export function optional<T>(datatype: Value<T>, term: Term): Field<T, false> {
  return { ...term, datatype, required: false, many: false, ordered: false };
}

/** A set of values: at least one, no value twice, the order means nothing (canonical order is that of the codes or keys). */
export function set<T>(datatype: Value<T>, term: Term): Field<T[], false> {
  return { ...term, datatype, required: false, many: true, ordered: false };
}

/** A list of keyed things whose order is that of the source and survives RDF as `schema:position`. */
export function list<T>(datatype: Value<T>, term: Term): Field<T[], false> {
  return { ...term, datatype, required: false, many: true, ordered: true };
}

/** How an object of a class is addressed inside its record, and so how its IRI fragment is made. */
export type Identity =
  /** has its own `key`, unique in the record */
  | { readonly by: "key" }
  /** the parent's field holds at most one: parent + field name */
  | { readonly by: "field" }
  /** addressed by the first of these fields that has a value, or by all of them with `all` */
  | { readonly by: "natural"; readonly fields: readonly string[]; readonly all?: boolean };

/** What the model says of a class of objects beside its fields. */
export interface ClassTerm {
  readonly name: string;
  /** Class IRI as a CURIE. */
  readonly iri: string;
  /** Standard class that an own class refines, as CURIEs. */
  readonly subClassOf?: readonly string[];
  readonly identity: Identity;
  readonly fr: Wording;
  readonly en: Wording;
}

/** What is known of the document that a record is, beside the classes of what it describes. */
export interface RecordTerm {
  readonly name: string;
  readonly iri: string;
  readonly subClassOf: readonly string[];
  /** Property from the record to what it describes, as a CURIE. */
  readonly describes: string;
  readonly fr: Wording;
  readonly en: Wording;
}

/** The fields of a class, by name, in their declared order. */
export type Shape = Readonly<Record<string, Field<unknown>>>;

/** A class of objects as the model writes it: its term and its fields. */
export interface ClassDefinition<T = unknown> extends ClassTerm {
  readonly shape: Shape;
  readonly [typeOf]?: T;
}

type Content<F> = F extends Field<infer T> ? T : never;
type RequiredNames<S extends Shape> = {
  [K in keyof S]: S[K] extends Field<unknown, true> ? K : never;
}[keyof S];
type ObjectOf<S extends Shape> = {
  -readonly [K in RequiredNames<S>]: Content<S[K]>;
} & {
  -readonly [K in Exclude<keyof S, RequiredNames<S>>]?: Content<S[K]> | undefined;
};

/** The type of the objects of a class, as its fields give it. */
export type Infer<C> = C extends ClassDefinition<infer T> ? { [K in keyof T]: T[K] } : never;

/** A class of objects. The fields keep their declared order everywhere. */
export function entity<const S extends Shape>(
  term: ClassTerm,
  shape: S,
): ClassDefinition<ObjectOf<S>> & { readonly shape: S } {
  return { ...term, shape };
}
