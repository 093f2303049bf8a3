import type { Bilingual } from "@openhpa/console";
import { nearest, prefixes } from "@openhpa/core";
import { ontologyQuads } from "@openhpa/rdf";
import { ONTOLOGY, schemes, VOCAB } from "@openhpa/vocabularies";
import { type QueryToken, queryTokens } from "./query-tokens.js";

/** A name in a query that neither the model nor the data has, with its place from 1. */
export interface UnknownTerm {
  readonly line: number;
  readonly column: number;
  /** As it is written. */
  readonly name: string;
  readonly messages: Bilingual;
}

/** The codes of a list by the beginning of their addresses. */
const codes: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(schemes).map(([name, scheme]) => [`${VOCAB}${name}/`, [...scheme.concepts.keys()]]),
);

/** The names of our own terms, as the ontology has them. */
const ownNames: readonly string[] = [
  ...new Set(
    ontologyQuads()
      .map(({ subject }) => subject.value)
      .filter((iri) => iri.startsWith(ONTOLOGY) && iri !== ONTOLOGY)
      .map((iri) => iri.slice(ONTOLOGY.length)),
  ),
];

/** An address of a query, as it is written and whole. */
function addressOf({ text }: QueryToken, declared: ReadonlyMap<string, string>): string | undefined {
  if (/^<.*>$/.test(text)) return text.slice(1, -1);
  const [, name, local] = /^((?:[\p{L}_][\p{L}\p{N}_.-]*)?):(.*)$/u.exec(text) ?? [];
  const namespace = name === undefined ? undefined : (declared.get(name) ?? prefixes[name]);
  return namespace === undefined ? undefined : namespace + local;
}

function declarations(tokens: readonly QueryToken[]): ReadonlyMap<string, string> {
  return new Map(
    tokens.flatMap(({ text }, index) => {
      const [name, iri] = [tokens[index + 1]?.text, tokens[index + 2]?.text];
      return text.toUpperCase() === "PREFIX" && name && iri ? [[name.slice(0, -1), iri.slice(1, -1)]] : [];
    }),
  );
}

const meant = (near: string | undefined) => ({
  fr: near === undefined ? "" : ` Vouliez-vous « ${near} » ?`,
  en: near === undefined ? "" : ` Did you mean "${near}"?`,
});

/** What is said of an address that is not known; undefined for one that is, or that belongs to somebody else. */
function saidOf(address: string, name: string, known: ReadonlySet<string>): Bilingual | undefined {
  const asWritten = (local: string) => (name.startsWith("<") ? local : `${name.split(":")[0]}:${local}`);
  if (address.startsWith(ONTOLOGY) && address !== ONTOLOGY) {
    const local = address.slice(ONTOLOGY.length);
    const all = [
      ...ownNames,
      ...[...known].filter((one) => one.startsWith("hpa:")).map((one) => one.slice(4)),
    ];
    if (all.includes(local)) return undefined;
    const near = nearest(local, all);
    const { fr, en } = meant(near && asWritten(near));
    return {
      fr: `« ${name} » n'est ni dans le modèle ni dans les données : aucune ligne ne peut y répondre.${fr}`,
      en: `"${name}" is neither in the model nor in the data: no row can answer it.${en}`,
    };
  }
  const [start, list] = [...codes].find(([namespace]) => address.startsWith(namespace)) ?? [];
  if (start === undefined || list === undefined || address === start) return undefined;
  const code = decodeURIComponent(address.slice(start.length));
  if (list.includes(code)) return undefined;
  const near = nearest(code, list);
  const { fr, en } = meant(near && asWritten(near));
  const scheme = start.slice(VOCAB.length, -1);
  return {
    fr: `« ${name} » n'est pas un code de la liste ${scheme} : aucune ligne ne peut y répondre.${fr}`,
    en: `"${name}" is no code of the list ${scheme}: no row can answer it.${en}`,
  };
}

/**
 * The names of a query that look like ours and are not: they give an answer without rows, which says nothing of why. `known` are the
 * CURIEs that the data has. Never throws, also for a query that cannot be read.
 */
export function unknownTerms(sparql: string, known: ReadonlySet<string>): readonly UnknownTerm[] {
  const tokens = [...queryTokens(sparql)];
  const declared = declarations(tokens);
  return tokens.flatMap((token, index) => {
    if (
      tokens[index - 1]?.text.toUpperCase() === "PREFIX" ||
      tokens[index - 2]?.text.toUpperCase() === "PREFIX"
    )
      return [];
    const address = addressOf(token, declared);
    const messages = address === undefined ? undefined : saidOf(address, token.text, known);
    if (!messages) return [];
    const before = sparql.slice(0, token.start).split("\n");
    return [
      { line: before.length, column: [...(before.at(-1) ?? "")].length + 1, name: token.text, messages },
    ];
  });
}
