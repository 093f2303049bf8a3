import { expandCurie, prefixes } from "@openhpa/core";
import { literalTypes, RDF_TYPE } from "./mapping.js";
import { shortEscapes } from "./nquads-terms.js";

const prefixOf = new Map(Object.entries(prefixes).map(([name, namespace]) => [namespace, name]));

const namespaces = [...prefixOf.keys()];

/** The namespace of an IRI: everything up to its last `#` or `/`. */
export function namespaceOf(iri: string): string {
  return iri.slice(0, Math.max(iri.lastIndexOf("#"), iri.lastIndexOf("/")) + 1);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that N3.js escapes
const special = /["\\\u0000-\u0019]|[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

function escaped(char: string): string {
  const code = char.codePointAt(0) as number;
  const hex = code.toString(16);
  return (
    shortEscapes[char] ?? (char.length === 1 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`)
  );
}

/** What N3.js writes as it is. */
const plain = /^[ !#-[\]-\uD7FF\uE000-\uFFFF]*$/;

/** Escapes text as N3.js does: control characters, quotes, backslashes, and what is beyond the Basic Multilingual Plane. */
export function escapeTurtle(text: string): string {
  return plain.test(text) ? text : text.replace(special, escaped);
}

/** Names that N3.js writes without escapes after a prefix. */
const localName = /^[_a-zA-Z0-9](?:\.?[-_a-zA-Z0-9])*$/;

/** How whole numbers, truth values and decimals with a point are written without quotes (Turtle §2.5.2, §2.5.3). */
const bareForms: ReadonlyMap<string | undefined, RegExp> = new Map([
  [literalTypes.integer, /^[+-]?\d+$/],
  [literalTypes.boolean, /^(?:true|false)$/],
  [literalTypes.decimal, /^[+-]?\d*\.\d+$/],
]);

/** An IRI as it is written. */
interface WrittenIri {
  readonly text: string;
  /** The place of its prefix in the model; none for one that is written whole. */
  readonly prefix: number | undefined;
  /** Of a datatype, the values that stand without it. */
  readonly bare: RegExp | undefined;
}

const namespaceRanks = new Map(namespaces.map((namespace, rank) => [namespace, rank]));

function writtenIri(iri: string): WrittenIri {
  const namespace = namespaceOf(iri);
  const name = prefixOf.get(namespace);
  if (name === undefined) return { text: `<${escapeTurtle(iri)}>`, prefix: undefined, bare: undefined };
  const local = iri.slice(namespace.length);
  const text = localName.test(local) ? `${name}:${local}` : `<${escapeTurtle(iri)}>`;
  return { text, prefix: namespaceRanks.get(namespace), bare: bareForms.get(iri) };
}

const langString = writtenIri(expandCurie("rdf:langString"));

/** IRIs remembered between documents: those of the model and of the vocabularies come again in every record. */
const REMEMBERED = 10_000;
const remembered = new Map<string, WrittenIri>();

function rememberedIri(iri: string): WrittenIri {
  const known = remembered.get(iri);
  if (known) return known;
  const made = writtenIri(iri);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(iri, made);
  return made;
}

/** Writes the terms of one document, and remembers the namespaces that occur in it. */
export interface TurtleTerms {
  predicate(iri: string): string;
  iri(iri: string): string;
  literal(value: string, datatype: string): string;
  text(value: string, language: string): string;
  /** The prefixes of the namespaces that occurred, in the order of the model. */
  prefixes(): readonly (readonly [name: string, namespace: string])[];
}

/** The terms of a new document about one record; `own` is what the IRIs of its parts begin with, and no prefix stands for them. */
export function createTurtleTerms(own: string): TurtleTerms {
  const isOwnPlain = !namespaces.some((namespace) => namespace.startsWith(own));
  const used: boolean[] = [];
  const noted = ({ text, prefix }: WrittenIri) => {
    if (prefix !== undefined) used[prefix] = true;
    return text;
  };
  return {
    predicate(iri) {
      const name = noted(rememberedIri(iri));
      return iri === RDF_TYPE ? "a" : name;
    },
    iri: (iri) => (isOwnPlain && iri.startsWith(own) ? `<${escapeTurtle(iri)}>` : noted(rememberedIri(iri))),
    literal(value, datatype) {
      const written = rememberedIri(datatype);
      const type = noted(written);
      if (written.bare?.test(value)) return value;
      const text = `"${escapeTurtle(value)}"`;
      return datatype === literalTypes.string ? text : `${text}^^${type}`;
    },
    text(value, language) {
      noted(langString);
      return `"${escapeTurtle(value)}"@${language}`;
    },
    prefixes: () =>
      Object.entries(prefixes).filter(([, namespace]) => used[namespaceRanks.get(namespace) as number]),
  };
}
