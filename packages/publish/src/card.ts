import { completenessOf, edtfBounds, type HpaRecord, type Level, recordClasses } from "@openhpa/core";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import type { CardText } from "./card-title.js";
import { pick } from "./languages/pick.js";
import type { SubjectRef } from "./subjects/subject-ref.js";
import { subjectsOf } from "./subjects/subjects-of.js";
import { actionYears } from "./subjects/year-subjects.js";

export { wideTerritory } from "./subjects/territory-holders.js";

/** What lists, gathering pages, the overview and the catalogue need of a record; plain JSON, so that builds can keep cards on disk. */
export interface Card {
  readonly type: HpaRecord["type"];
  readonly key: string;
  /** In French where the record has it, else in the language of its source; lists are in the order of these. */
  readonly title: string;
  readonly titleLanguage: string;
  readonly summary?: string | undefined;
  readonly summaryLanguage?: string | undefined;
  /** The same texts in English where the record has them. */
  readonly english?: { readonly title?: string; readonly summary?: string } | undefined;
  readonly owner?: string | undefined;
  readonly kind?: string | undefined;
  readonly edition?: string | undefined;
  readonly earliest?: string | undefined;
  readonly latest?: string | undefined;
  readonly years: readonly string[];
  readonly territories: readonly string[];
  readonly themes: readonly string[];
  readonly settings: readonly string[];
  readonly created?: string | undefined;
  readonly modified?: string | undefined;
  readonly withdrawn: boolean;
  readonly level: Level | null;
  readonly licence: string;
  /** Every subject under which the record is gathered, each once, in the order of paths. */
  readonly subjects: readonly SubjectRef[];
}

/** What a list shows of a record: its card without the subjects, which are the larger part. */
export type ListedCard = Omit<Card, "subjects">;

const LONGEST_SUMMARY = 320;

/** A text cut at a word, for lists. */
export function shortened(text: string): string {
  if (text.length <= LONGEST_SUMMARY) return text;
  return `${text.slice(0, LONGEST_SUMMARY).replace(/\s+\S*$/, "")}…`;
}

function englishOf({ title, summary }: HpaRecord): Card["english"] {
  if (title.en === undefined && summary?.en === undefined) return undefined;
  return {
    ...(title.en === undefined ? {} : { title: title.en }),
    ...(summary?.en === undefined ? {} : { summary: shortened(summary.en) }),
  };
}

/** What a list shows of a record. */
export function listedCardOf(record: HpaRecord): ListedCard {
  const { type, key, coverage, themes = [], created, modified, rights } = record;
  const { level } = completenessOf(recordClasses[type], record as unknown as Record<string, unknown>);
  const french = { language: "fr", recordLanguage: record.language } as const;
  const title = pick(french, record.title);
  const summary = record.summary && pick(french, record.summary);
  const period = type === "Action" ? record.period : undefined;
  const start = period?.start ?? (type === "Action" ? record.edition : undefined);
  const end = period?.end ?? start;
  return {
    type,
    key,
    title: title.text,
    titleLanguage: title.language,
    summary: summary && shortened(summary.text),
    summaryLanguage: summary?.language,
    english: englishOf(record),
    owner: type === "Action" ? record.carrier?.name : record.operator?.name,
    kind: type === "Action" ? (record.kind ?? "action") : undefined,
    edition: type === "Action" ? record.edition : undefined,
    earliest: start ? (edtfBounds(start).earliest ?? undefined) : undefined,
    latest: end ? (edtfBounds(end).latest ?? undefined) : undefined,
    years: actionYears(record),
    territories: coverage?.territories ?? [],
    themes,
    settings: type === "Action" ? (record.settings ?? []) : [],
    created,
    modified: modified ?? created,
    withdrawn: record.withdrawn !== undefined,
    level,
    licence: rights?.licence ?? "unknown",
  };
}

/** The card of a record. */
export function cardOf({ territories }: { readonly territories: TerritoryIndex }, record: HpaRecord): Card {
  return { ...listedCardOf(record), subjects: subjectsOf(record, territories) };
}

/** The summary of a card in the language of a page. */
export function cardSummary(card: ListedCard, language: string): CardText | undefined {
  const english = language === "en" ? card.english?.summary : undefined;
  if (english !== undefined) return { text: english, language: "en" };
  return card.summary === undefined
    ? undefined
    : { text: card.summary, language: card.summaryLanguage ?? "fr" };
}

/** The years of a record as a list shows them: its edition, or « 2004–2008 »; undefined when no date is known. */
export function yearsOf({
  edition,
  earliest,
  latest,
}: Pick<Card, "edition" | "earliest" | "latest">): string | undefined {
  if (edition) return edition;
  const span = [earliest, latest].filter((day) => day !== undefined).map((day) => day.slice(0, 4));
  return span.length === 0 ? undefined : [...new Set(span)].join("–");
}
