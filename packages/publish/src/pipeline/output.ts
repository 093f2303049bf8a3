import type { WrittenFile } from "@openhpa/io";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import type { ListedCard } from "../card.js";
import type { Dataset } from "../datasets/dataset.js";
import type { Service } from "../datasets/services.js";
import type { Tombstone } from "../ledger/published-record.js";
import type { Publisher } from "../publisher/publisher.js";
import type { RecordPage } from "../staging/record-pages.js";
import type { TitledRecords } from "../staging/titled-records.js";
import type { CodeVersions } from "../state/code-versions.js";
import type { BlockFile, Content } from "./block-file.js";
import type { GroupOutput } from "./group-output.js";
import type { Piece } from "./kept-files.js";
import type { Place } from "./place.js";
import type { MadeFile, RecordOutput } from "./record-output.js";
import type { SubjectOutput } from "./subject-output.js";
import type { BuiltSubjects } from "./subject-pass.js";

/** A page for people with the day of its last change, for the site map. */
export interface Address {
  readonly path: string;
  readonly modified?: string | undefined;
}

/** Files that are the same whatever the records are: they follow from code and options. */
export interface OnceOutput {
  readonly name: string;
  /** What else decides their bytes, such as files that are copied, as plain JSON. */
  inputs?(): unknown;
  make(): AsyncIterable<MadeFile> | Iterable<MadeFile>;
}

/** A list of all records in force in the order of their titles, in pages; each page is made from its cards and the number of all. */
export interface ListOutput {
  readonly name: string;
  readonly pageSize: number;
  make(page: number, cards: readonly ListedCard[], count: number): readonly MadeFile[];
}

/** What is known of a build when its records, groups and subjects are written. */
export interface BuildEnd {
  readonly datasets: readonly Dataset[];
  readonly services: readonly Service[];
  /** Days of the first publication and of the last change. */
  readonly issued?: string | undefined;
  readonly modified?: string | undefined;
  /** A file with all records. */
  readonly fileAt: (path: string) => WrittenFile | undefined;
  readonly titled: TitledRecords;
  /** The subjects of an output. */
  readonly subjects: (name: string) => BuiltSubjects;
  /** Folder for temporary files. */
  readonly work: string;
}

/** Files about all records together, in pieces of which each is made again when its own inputs change. */
export interface CardsOutput {
  readonly name: string;
  pieces(end: BuildEnd): AsyncIterable<CardsPiece> | Iterable<CardsPiece>;
}

/** A piece of such an output. */
export interface CardsPiece extends Omit<Piece, "output"> {
  /** The day of the last change, for the site map. */
  readonly modified?: string | undefined;
}

/** Files that the build itself writes, because they decide what is published, or that it carries: the row says where they stand. */
export interface WrittenOutput {
  readonly name: string;
}

/** What is known of the addresses of a build at its end. */
export interface Addresses {
  /** The pages for people, in the order in which they were made. */
  readonly pages: () => AsyncIterable<Address>;
  /** What is left of records that are gone. */
  readonly tombstones: () => AsyncIterable<Tombstone>;
  /** Where all outputs of the build stand. */
  readonly places: readonly Place[];
  /** False for a build of data only. */
  readonly hasPages: boolean;
}

/** A file that may be made in pieces. */
export interface PiecedFile {
  readonly path: string;
  readonly content: Content | AsyncIterable<Content>;
}

/** Files about the addresses of all others. */
export interface AddressesOutput {
  readonly name: string;
  make(addresses: Addresses): AsyncIterable<PiecedFile> | Iterable<PiecedFile>;
}

/** A file with all records. */
export interface RecordsOutput extends BlockFile {
  readonly name: string;
}

/** What each kind of output is made from. */
interface Kinds {
  readonly once: OnceOutput;
  readonly record: RecordOutput;
  readonly records: RecordsOutput;
  // biome-ignore lint/suspicious/noExplicitAny: what a group or a subject is made of is known to its output alone
  readonly group: GroupOutput<any, any>;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly subject: SubjectOutput<any>;
  readonly list: ListOutput;
  readonly cards: CardsOutput;
  readonly addresses: AddressesOutput;
  readonly build: WrittenOutput;
}

/**
 * A row of the table of outputs: what it is made from, how, and where it stands. Catalogue, files for web servers and site map are made from
 * these places; every published file stands at those of one row.
 */
export type Output = {
  readonly [From in keyof Kinds]: { readonly from: From; readonly places: readonly Place[] } & Kinds[From];
}[keyof Kinds];

/** The rows of a table that are made from one kind of thing, in their order. */
export function outputsFrom<From extends keyof Kinds>(
  table: readonly Output[],
  from: From,
): readonly (Kinds[From] & { readonly places: readonly Place[] })[] {
  return table.filter((output) => output.from === from) as unknown as readonly (Kinds[From] & {
    readonly places: readonly Place[];
  })[];
}

/** What all outputs of a build share. */
export interface BuildFacts {
  readonly baseUrl: string;
  /** In French. */
  readonly title: string;
  readonly publisher: Publisher;
  readonly territories: TerritoryIndex;
  /** True where contacts that name a person are published. */
  readonly hasPersonalData: boolean;
  /** How many records the build holds. */
  readonly count: number;
  /** The page of a record by its key; undefined for a record that the build does not hold. */
  readonly recordPage: (key: string) => RecordPage | undefined;
}

/** The outputs of a build. */
export interface OpenPart {
  readonly outputs: readonly Output[];
  /** Counts a record, in the order of keys; `subjects` are the paths of its subjects. */
  count?(card: ListedCard, subjects: readonly string[]): void;
}

/** A part of what a build publishes: a table of outputs. */
export interface OutputPart {
  /** The versions of its code; an output of which they say nothing is made by every build that changes anything. */
  versions(): CodeVersions;
  open(facts: BuildFacts): Promise<OpenPart> | OpenPart;
}
