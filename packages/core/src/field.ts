import type { ConceptScheme, TidierPhpNotation } from "@openhpa/vocabularies";
import * as z from "zod";
import type { Level } from "./levels.js";

/** What a value is, independently of zod: every generator and the RDF mapping read this, never the zod internals. */
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
  | { readonly kind: "code"; readonly scheme: ConceptScheme }
  | { readonly kind: "territory" }
  | { readonly kind: "reference"; readonly to: string }
  | { readonly kind: "record" }
  | { readonly kind: "object"; readonly class: () => z.ZodType };

/** A label and a definition in one language. */
export type Wording = readonly [label: string, definition: string];

/** What the registry holds about a field beside its zod schema (docs/design.md §3). */
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

/** The typed registry of fields: ours, not zod's global one, so that nothing leaks into JSON Schema by accident. */
const fieldRegistry = z.registry() as unknown as Registry<FieldDefinition>;

/** zod's typed registry, without the rewriting of metadata types that our deep definitions do not need. */
interface Registry<T> {
  add(schema: z.ZodType, term: T): unknown;
  get(schema: z.ZodType): T | undefined;
}

/** What is registered about a field of a class, by the field's own schema. */
export function fieldDefinition(schema: z.ZodType): FieldDefinition | undefined {
  return fieldRegistry.get(schema);
}

/** A zod schema for one value together with what it means. */
export interface Value<S extends z.ZodType> {
  readonly schema: S;
  readonly datatype: Datatype;
}

function register<S extends z.ZodType>(
  schema: S,
  datatype: Datatype,
  term: Term,
  shape: { required: boolean; many: boolean; ordered: boolean },
): S {
  fieldRegistry.add(schema, { ...term, datatype, ...shape });
  return schema;
}

/** A field that every record of the class has. */
export function required<S extends z.ZodType>(value: Value<S>, term: Term): S {
  return register(value.schema.clone() as S, value.datatype, term, {
    required: true,
    many: false,
    ordered: false,
  });
}

/** A field that may be left out. */
export function optional<S extends z.ZodType>(value: Value<S>, term: Term): z.ZodOptional<S> {
  return register(value.schema.optional(), value.datatype, term, {
    required: false,
    many: false,
    ordered: false,
  });
}

/** Text that differs in Unicode form only is the same value. */
const normalised = (value: unknown) => (typeof value === "string" ? value.normalize("NFC") : value);

/** A set of values: at least one, no value twice, the order means nothing (canonical order is that of the codes or keys). */
export function set<S extends z.ZodType>(value: Value<S>, term: Term): z.ZodOptional<z.ZodArray<S>> {
  const values = z.array(value.schema).min(1);
  const distinct =
    value.datatype.kind === "object"
      ? values
      : values.refine((all) => new Set(all.map(normalised)).size === all.length, {
          params: { code: "duplicate-value" },
        });
  return register(distinct.optional(), value.datatype, term, {
    required: false,
    many: true,
    ordered: false,
  });
}

/** A list of keyed things whose order is that of the source and survives RDF as `schema:position`. */
export function list<S extends z.ZodType>(value: Value<S>, term: Term): z.ZodOptional<z.ZodArray<S>> {
  return register(z.array(value.schema).min(1).optional(), value.datatype, term, {
    required: false,
    many: true,
    ordered: true,
  });
}

/** How an object of a class is addressed inside its record, and so how its IRI fragment is made. */
export type Identity =
  /** has its own `key`, unique in the record */
  | { readonly by: "key" }
  /** the parent's field holds at most one: parent + field name */
  | { readonly by: "field" }
  /** addressed by the first of these fields that has a value, or by all of them with `all` */
  | { readonly by: "natural"; readonly fields: readonly string[]; readonly all?: boolean };

/** What the registry holds about a class of objects. */
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

const classRegistry = z.registry() as unknown as Registry<ClassTerm>;

/** What is registered about a class, by its schema. */
export function classTerm(schema: z.ZodType): ClassTerm | undefined {
  return classRegistry.get(schema);
}

/** A class of objects: a strict zod object, registered with its term. The fields keep their declared order everywhere. */
export function entity<const F extends Record<string, z.ZodType>>(
  term: ClassTerm,
  fields: F,
): z.ZodObject<F, z.core.$strict> {
  const schema = z.strictObject(fields);
  classRegistry.add(schema, term);
  return schema as z.ZodObject<F, z.core.$strict>;
}
