import type { ListedCard } from "../card.js";
import type { Titled } from "../card-title.js";
import { recordPath } from "../paths/record-path.js";
import type { StagedRecords } from "./staged-records.js";

/** A record's page: its path in French, and its title in the languages that it has. */
export interface RecordPage extends Titled {
  readonly path: string;
  readonly edition?: string | undefined;
}

/** The page of the record of a card: all that pages of other records show of it. */
export function recordPageOf(card: ListedCard): RecordPage {
  const { title, titleLanguage, edition } = card;
  const english = card.english?.title;
  return {
    path: recordPath(card, "html"),
    title,
    titleLanguage,
    english: english === undefined ? undefined : { title: english },
    edition,
  };
}

/** Pages that were asked for last, so that a chain of editions does not read the same record again and again. */
const REMEMBERED = 500;

/** Finds the page of a record by its key in what was staged. */
export function recordPages(staged: StagedRecords): (key: string) => RecordPage | undefined {
  const pagesByKey = new Map<string, RecordPage | undefined>();
  return (key) => {
    if (pagesByKey.has(key)) return pagesByKey.get(key);
    const place = staged.placeOf(key);
    const card = place === undefined ? undefined : staged.at(place).card;
    const page = card && recordPageOf(card);
    if (pagesByKey.size >= REMEMBERED) pagesByKey.clear();
    pagesByKey.set(key, page);
    return page;
  };
}
