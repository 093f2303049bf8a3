import type { HpaRecord, LanguageMap } from "@openhpa/core";
import { compareCodePoints } from "@openhpa/core";
import { type ListedCard, recordPath, yearsOf } from "@openhpa/publish";
import { findConcept, type SchemeName, schemes, type TerritoryIndex } from "@openhpa/vocabularies";
import { searchFacets } from "./facets.js";
import { LATEST, UNKNOWN } from "./published.js";
import type { RecordFacts } from "./record-facts.js";

/** What the index holds of a record: little text, so that a hundred thousand records stay small. */
export interface SearchDocument {
  readonly key: string;
  /** Path of the record's French page from the root of the feed. */
  readonly url: string;
  /** Text from which excerpts are cut. */
  readonly content: string;
  /** Short texts that are searched as well and come back with a result; `terms` is searched only. */
  readonly meta: Readonly<Record<string, string>>;
  /** Values by facet; and the latest year, by which results are put in order. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** By facet, the names of values that only the records know. */
  readonly names: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Longest text of one field, of a whole record and of its words, in characters. */
const LONGEST_FIELD = 420;
const LONGEST_CONTENT = 1500;
const LONGEST_TERMS = 3000;

/** The classes whose texts tell what an action is; their order is that of importance. */
const tellingClasses: readonly string[] = ["Action", "Registry", "Objective", "Activity", "Part"];

/** The schemes whose concepts people look for, under all their names; the others qualify a record and would only be noise. */
const subjectSchemes: readonly SchemeName[] = [
  "theme",
  "substance",
  "behaviour",
  "action-type",
  "prevention-level",
  "life-stage",
  "situation",
  "audience-role",
  "setting",
  "plan",
  "smoc",
  "psychosocial-skill",
  "sdg",
  "chronic-condition",
  "care-mode",
];

function cut(text: string, longest: number): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/\s+\S*$/u, "")}…`;
}

/** A text in French, or in the first of its languages; and what it says in the others. */
function inLanguages(map: LanguageMap): readonly [first: string, ...others: string[]] {
  const tags = Object.keys(map).sort(
    (a, b) => Number(b === "fr") - Number(a === "fr") || compareCodePoints(a, b),
  );
  const [first = "", ...others] = tags.map((tag) => map[tag] ?? "");
  return [first, ...others];
}

/** The text of a record: what it says of itself first, then its objectives, its activities and its parts; other languages at the end. */
function contentOf(facts: RecordFacts): string {
  const telling = tellingClasses.flatMap((name) => facts.texts.filter(({ holder }) => holder === name));
  const texts = telling.map(({ map }) => inLanguages(map));
  const inOrder = [...texts.map(([first]) => first), ...texts.flatMap(([, ...others]) => others)];
  const short = new Set(inOrder.map((text) => cut(text, LONGEST_FIELD)).filter((text) => text !== ""));
  return cut([...short].join(" — "), LONGEST_CONTENT);
}

/** All French and English names of the subjects of a record, so that a synonym finds it. */
function subjectWords({ notations }: RecordFacts): readonly string[] {
  return subjectSchemes.flatMap((name) =>
    [...(notations.get(name) ?? [])].flatMap((notation) => {
      const { prefLabel, altLabel } = findConcept(schemes[name], notation) ?? {};
      const pref = [prefLabel?.fr, prefLabel?.en].filter((label) => label !== undefined);
      return [...pref, ...(altLabel?.fr ?? []), ...(altLabel?.en ?? [])];
    }),
  );
}

/** The names of the territories of a record and of what holds them. */
function territoryWords(facts: RecordFacts, territories: TerritoryIndex): readonly string[] {
  return [...facts.territories, ...facts.places].flatMap((code) =>
    [territories.get(code), ...territories.ancestors(code)].flatMap((holder) =>
      holder && holder.type !== "country" ? [holder.name, ...(holder.otherNames ?? [])] : [],
    ),
  );
}

function present(values: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => (entry[1] ?? "") !== ""),
  );
}

/** The search document of a published record; the same record gives the same document. */
export function searchDocument(
  record: HpaRecord,
  card: ListedCard,
  facts: RecordFacts,
  territories: TerritoryIndex,
): SearchDocument {
  const [title, ...otherTitles] = inLanguages(record.title);
  const words = new Set([
    ...otherTitles,
    ...subjectWords(facts),
    ...territoryWords(facts, territories),
    ...facts.organisations.values(),
    ...facts.otherNames,
  ]);
  const source = { card, facts, territories };
  const filters = searchFacets.map((facet) => [facet.name, facet.values(source)] as const);
  return {
    key: record.key,
    url: recordPath(record, "html"),
    content: contentOf(facts),
    meta: present({
      title,
      "title-en": record.title.en === title ? undefined : record.title.en,
      owner: card.owner,
      years: yearsOf(card),
      terms: cut([...words].join(" ; "), LONGEST_TERMS),
    }),
    filters: {
      ...Object.fromEntries(filters.filter(([, values]) => values.length > 0)),
      [LATEST]: [card.years.at(-1) ?? UNKNOWN],
    },
    names: Object.fromEntries(
      searchFacets.flatMap(({ name, names }) => (names ? [[name, Object.fromEntries(names(source))]] : [])),
    ),
  };
}
