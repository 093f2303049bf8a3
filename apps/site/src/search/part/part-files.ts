import { gzipSync } from "node:zlib";
import { compareCodePoints } from "@openhpa/core";
import type { GroupItems } from "@openhpa/publish";
import { sortedByLabel } from "@openhpa/publish/browser";
import type { SearchDocument } from "../document.js";
import { searchFacets } from "../facets.js";
import { searchLanguages } from "../language.js";
import { partFolder } from "../parts.js";
import {
  columnPath,
  NEWEST_OF_PART,
  newestPath,
  type PublishedRecord,
  type PublishedRow,
  rankPath,
  recordsInFile,
  recordsPath,
  rowsPath,
  termsPath,
  yearsPath,
} from "../published.js";
import { titleOf } from "../title-of.js";
import { columnOf, encodeColumn, encodeNumbers } from "./columns.js";
import type { PartTerms } from "./part-terms.js";
import { pieceOfTerm, termFileCount } from "./pieces.js";
import type { Postings } from "./postings.js";
import { encodeTerms } from "./terms.js";

/** A file of the search. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Longest text of a record in one language from which excerpts are cut, in characters. */
const LONGEST_TEXT = 2400;

const packed = (path: string, bytes: Uint8Array | string): IndexFile => ({
  path,
  content: gzipSync(bytes, { level: 6 }),
});

function smallest(files: readonly IndexFile[]): IndexFile {
  return files.reduce((least, file) => (file.content.length < least.content.length ? file : least));
}

/** What memory holds of every document of a part: all but its texts. */
interface PartRow extends Pick<SearchDocument, "key" | "url" | "title" | "filters"> {
  /** Its index among the documents. */
  readonly at: number;
  readonly owner: string | undefined;
  readonly years: string | undefined;
  readonly latest: string | undefined;
}

/** The documents of a part in the order of their numbers: those of one place and theme together, which packs well. */
function inPartOrder(documents: GroupItems<SearchDocument>): readonly PartRow[] {
  const sortKey = ({ filters, latest = "", key }: SearchDocument) =>
    [(filters.territory ?? []).join(" "), (filters.theme ?? []).join(" "), latest, key].join("\t");
  return Array.from(documents, (document, at) => {
    const { key, url, title, owner, years, latest, filters } = document;
    return { row: { key, url, title, owner, years, latest, filters, at }, sortKey: sortKey(document) };
  })
    .sort((a, b) => compareCodePoints(a.sortKey, b.sortKey))
    .map(({ row }) => row);
}

function excerptTexts({ texts }: SearchDocument): PublishedRecord["texts"] {
  const left = new Map<string, number>();
  return texts.flatMap(([, language, text]) => {
    const line = text.replace(/\s+/gu, " ").trim();
    const room = left.get(language) ?? LONGEST_TEXT;
    if (room <= 0) return [];
    left.set(language, room - line.length);
    const cut = line.length <= room ? line : `${line.slice(0, room).replace(/\s+\S*$/u, "")}…`;
    return [[language, cut] as const];
  });
}

function publishedRecord(document: SearchDocument): PublishedRecord {
  const { url, title, owner, years, filters } = document;
  return {
    url,
    title,
    ...(owner === undefined ? {} : { owner }),
    ...(years === undefined ? {} : { years }),
    kinds: filters.kind ?? [],
    territories: filters.territory ?? [],
    texts: excerptTexts(document),
  };
}

function publishedRow({ key, url, title, owner, years }: PartRow): PublishedRow {
  return [key, url, title, owner ?? "", years ?? ""];
}

function* termFiles(folder: string, { postings, pieces }: PartTerms): Generator<IndexFile> {
  const inPiece: (readonly [string, Postings])[][] = Array.from({ length: termFileCount(pieces) }, () => []);
  for (const entry of [...postings].sort(([a], [b]) => compareCodePoints(a, b)))
    inPiece[pieceOfTerm(entry[0], pieces)]?.push(entry);
  for (const [piece, terms] of inPiece.entries()) yield packed(termsPath(folder, piece), encodeTerms(terms));
}

/** By number of a record, its place among the titles in a language. */
function ranks(rows: readonly PartRow[], language: string): readonly number[] {
  const titles = rows.map((row) => titleOf(row, language).title);
  const order = sortedByLabel(titles.keys(), (at) => titles[at] ?? "");
  const places = new Array<number>(order.length);
  for (const [place, at] of order.entries()) places[at] = place;
  return places;
}

/** The newest records of a part in their order, each with its year after it: the first list of a base needs no other. */
function newest(years: readonly number[]): readonly number[] {
  const numbers = years.map((_year, at) => at).sort((a, b) => (years[b] ?? 0) - (years[a] ?? 0) || a - b);
  return numbers.slice(0, NEWEST_OF_PART).flatMap((number) => [number, years[number] ?? 0]);
}

const lines = (values: readonly unknown[]) => `${values.map((value) => JSON.stringify(value)).join("\n")}\n`;

/** The files that need of each document what memory holds. */
function* rowFiles(folder: string, rows: readonly PartRow[]): Generator<IndexFile> {
  for (const { name, listed } of searchFacets)
    if (listed) {
      const column = columnOf(rows.map(({ filters }) => filters[name] ?? []));
      yield smallest(encodeColumn(column).map((bytes) => packed(columnPath(folder, name), bytes)));
    }
  const years = rows.map(({ latest }) => Number(latest ?? 0));
  yield packed(yearsPath(folder), encodeNumbers(years));
  yield packed(newestPath(folder), encodeNumbers(newest(years)));
  for (const language of searchLanguages)
    yield packed(rankPath(folder, language), encodeNumbers(ranks(rows, language)));
  yield packed(rowsPath(folder), lines(rows.map(publishedRow)));
}

/**
 * The files of a part, from its documents in the order of keys. `each` is told of every document in the order of their numbers, and `terms`
 * gives those of all afterwards.
 */
export function* partFiles(
  part: number,
  documents: GroupItems<SearchDocument>,
  each: (document: SearchDocument) => void,
  terms: () => PartTerms,
): Generator<IndexFile> {
  const folder = partFolder(part);
  const rows = inPartOrder(documents);
  const inFile = recordsInFile(rows.length);
  for (let from = 0; from < rows.length; from += inFile) {
    const some = rows.slice(from, from + inFile).map(({ at }) => documents.at(at) as SearchDocument);
    some.forEach(each);
    yield packed(recordsPath(folder, from / inFile), lines(some.map(publishedRecord)));
  }
  yield* termFiles(folder, terms());
  yield* rowFiles(folder, rows);
}
