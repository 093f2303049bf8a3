import { gzipSync } from "node:zlib";
import { compareCodePoints } from "@openhpa/core";
import { byLabel } from "@openhpa/publish/browser";
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

/** Documents of a part in the order of their numbers: those of one place and theme together, which packs well. */
export function inPartOrder(documents: readonly SearchDocument[]): readonly SearchDocument[] {
  const sortKey = ({ filters, latest = "", key }: SearchDocument) =>
    [(filters.territory ?? []).join(" "), (filters.theme ?? []).join(" "), latest, key].join("\t");
  return documents
    .map((document) => ({ document, sortKey: sortKey(document) }))
    .sort((a, b) => compareCodePoints(a.sortKey, b.sortKey))
    .map(({ document }) => document);
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

function publishedRow({ key, url, title, owner, years }: SearchDocument): PublishedRow {
  return [key, url, title, owner ?? "", years ?? ""];
}

function* termFiles(folder: string, { postings, pieces }: PartTerms): Generator<IndexFile> {
  const inPiece: (readonly [string, Postings])[][] = Array.from({ length: termFileCount(pieces) }, () => []);
  for (const entry of [...postings].sort(([a], [b]) => compareCodePoints(a, b)))
    inPiece[pieceOfTerm(entry[0], pieces)]?.push(entry);
  for (const [piece, terms] of inPiece.entries()) yield packed(termsPath(folder, piece), encodeTerms(terms));
}

/** By number of a record, its place among the titles in a language. */
function ranks(documents: readonly SearchDocument[], language: string): readonly number[] {
  const titles = documents.map((document) => titleOf(document, language).title);
  const order = titles.map((_title, at) => at).sort((a, b) => byLabel(titles[a] ?? "", titles[b] ?? ""));
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

/** The files of a part, from its documents in the order of their numbers and their terms. */
export function* partFiles(
  part: number,
  documents: readonly SearchDocument[],
  terms: PartTerms,
): Generator<IndexFile> {
  const folder = partFolder(part);
  yield* termFiles(folder, terms);
  for (const { name, listed } of searchFacets)
    if (listed) {
      const column = columnOf(documents.map(({ filters }) => filters[name] ?? []));
      yield smallest(encodeColumn(column).map((bytes) => packed(columnPath(folder, name), bytes)));
    }
  const years = documents.map(({ latest }) => Number(latest ?? 0));
  yield packed(yearsPath(folder), encodeNumbers(years));
  yield packed(newestPath(folder), encodeNumbers(newest(years)));
  for (const language of searchLanguages)
    yield packed(rankPath(folder, language), encodeNumbers(ranks(documents, language)));
  const inFile = recordsInFile(documents.length);
  for (let from = 0; from < documents.length; from += inFile) {
    const some = documents.slice(from, from + inFile);
    yield packed(recordsPath(folder, from / inFile), lines(some.map(publishedRecord)));
  }
  yield packed(rowsPath(folder), lines(documents.map(publishedRow)));
}
