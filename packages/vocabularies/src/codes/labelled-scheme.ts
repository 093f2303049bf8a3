import type { Labels, Language } from "../concept.js";
import type { LabelledConcept } from "../label-index.js";
import type { SchemeName } from "../schemes.js";
import { codeList } from "./code-list.js";
import { labelRows } from "./label-rows.data.js";

/** A scheme with its title and the labels of its concepts, without definitions, notes and sources. */
export interface LabelledScheme {
  readonly name: SchemeName;
  readonly title: Labels & { readonly en: string };
  readonly concepts: ReadonlyMap<string, LabelledConcept>;
}

const languages: readonly Language[] = ["fr", "en", "de", "it"];

function readConcept(notation: string, row: string): LabelledConcept {
  const byLanguage = row.split("\t").map((labels) => labels.split("|"));
  const prefLabel: Record<string, string> = {};
  const altLabel: Record<string, readonly string[]> = {};
  for (const [at, [preferred, ...others]] of byLanguage.entries()) {
    const language = languages[at] as Language;
    if (preferred) prefLabel[language] = preferred;
    if (others.length > 0) altLabel[language] = others;
  }
  return { notation, prefLabel: prefLabel as unknown as Labels, altLabel };
}

const read = new Map<SchemeName, LabelledScheme>();

/** The labels of the scheme with this name, read when they are first asked for. */
export function labelledScheme(name: SchemeName): LabelledScheme {
  const known = read.get(name);
  if (known) return known;
  const { notations } = codeList(name);
  const [fr = "", en = "", ...rows] = (labelRows[name] ?? "").split("\n");
  const concepts = new Map(
    notations.map((notation, at) => [notation, readConcept(notation, rows[at] ?? "")]),
  );
  const scheme = { name, title: { fr, en }, concepts };
  read.set(name, scheme);
  return scheme;
}
