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
const bareForms = new Map([
  [literalTypes.integer, /^[+-]?\d+$/],
  [literalTypes.boolean, /^(?:true|false)$/],
  [literalTypes.decimal, /^[+-]?\d*\.\d+$/],
]);

const LANG_STRING = expandCurie("rdf:langString");

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
  const used = new Set<string>();
  const known = new Map<string, string>();
  const written = (iri: string) => {
    const namespace = namespaceOf(iri);
    const name = prefixOf.get(namespace);
    if (name === undefined) return `<${escapeTurtle(iri)}>`;
    used.add(namespace);
    const local = iri.slice(namespace.length);
    return localName.test(local) ? `${name}:${local}` : `<${escapeTurtle(iri)}>`;
  };
  const term = (iri: string) => {
    if (isOwnPlain && iri.startsWith(own)) return `<${escapeTurtle(iri)}>`;
    const found = known.get(iri);
    if (found !== undefined) return found;
    const made = written(iri);
    known.set(iri, made);
    return made;
  };
  return {
    predicate(iri) {
      const name = term(iri);
      return iri === RDF_TYPE ? "a" : name;
    },
    iri: term,
    literal(value, datatype) {
      const type = term(datatype);
      if (bareForms.get(datatype)?.test(value)) return value;
      const text = `"${escapeTurtle(value)}"`;
      return datatype === literalTypes.string ? text : `${text}^^${type}`;
    },
    text(value, language) {
      term(LANG_STRING);
      return `"${escapeTurtle(value)}"@${language}`;
    },
    prefixes: () => Object.entries(prefixes).filter(([, namespace]) => used.has(namespace)),
  };
}
