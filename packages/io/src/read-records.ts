import { hash } from "node:crypto";
import type { Readable } from "node:stream";
import type { Issue } from "@openhpa/core";
import { formatOf, listInputs } from "./inputs.js";
import { IoError } from "./io-error.js";
import { beginning, type Place, parseJson, placeFrom, tooLarge } from "./json.js";
import { readElements } from "./json-elements.js";
import { readLines } from "./lines.js";
import { createLocator, type Locator } from "./locate.js";
import { openInput } from "./open-input.js";
import { documentLimits, LARGEST_LINE } from "./sizes.js";
import { sniffInput } from "./stdin-format.js";

/** One record as it was found, not validated yet; or the issue that kept it from being read. */
export type RecordEntry = {
  /** File it came from; `-` is standard input. */
  readonly file: string;
  /** Line of the record in NDJSON, or of the fault, from 1. */
  readonly place?: Place;
} & (
  | {
      readonly value: unknown;
      readonly locate: Locator;
      /** Fingerprint of the bytes it was read from, where {@link ReadOptions.recall} was given. */
      readonly digest?: string | undefined;
      readonly issue?: undefined;
    }
  | { readonly value?: undefined; readonly issue: Issue }
);

/** A record that was read from the same bytes before, by its key: it has not been parsed, and can be. */
export interface RecalledEntry {
  readonly file: string;
  readonly place?: Place | undefined;
  readonly digest: string;
  readonly recalled: string;
  /** The record, parsed after all. */
  read(): RecordEntry;
}

/** The key of the record that was read, and found valid, from bytes with this fingerprint (SHA-256, base64url); undefined for others. */
export type Recall = (digest: string) => string | undefined;

export interface ReadOptions {
  /** Where `-` reads from. */
  readonly stdin?: Readable | undefined;
  /** How standard input is cut; by default one document when its first line begins a list or a value that goes on, else NDJSON. */
  readonly stdinFormat?: "json" | "ndjson" | undefined;
  /** Told how many bytes of the inputs have been read, for a progress bar. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
  /** What was read before; {@link readEntries} does not parse it again. */
  readonly recall?: Recall | undefined;
}

/** Where the bytes of a record were found. */
interface Found {
  readonly file: string;
  /** Where its text begins. */
  readonly start: Place;
  /** False where the place of a record means nothing to who asks for it: in a document, only faults have one. */
  readonly isPlaced: boolean;
}

function parsedEntry(bytes: Uint8Array, { file, start, isPlaced }: Found, digest?: string): RecordEntry {
  const parsed = parseJson(bytes);
  if ("issue" in parsed) return { file, place: placeFrom(start, parsed.place), issue: parsed.issue };
  const locate = createLocator(() => parsed.text, start);
  return { file, ...(isPlaced ? { place: start } : {}), value: parsed.value, locate, digest };
}

function entryOf(bytes: Uint8Array, found: Found, recall: Recall | undefined): RecordEntry | RecalledEntry {
  if (!recall) return parsedEntry(bytes, found);
  const digest = hash("sha256", bytes, "base64url");
  const recalled = recall(digest);
  if (recalled === undefined) return parsedEntry(bytes, found, digest);
  const { file, start, isPlaced } = found;
  const read = () => parsedEntry(bytes, found, digest);
  return { file, place: isPlaced ? start : undefined, digest, recalled, read };
}

const isBlank = (bytes: Uint8Array) => bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

async function* fromLines(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  { recall }: ReadOptions,
): AsyncGenerator<RecordEntry | RecalledEntry> {
  for await (const { number, bytes } of readLines(chunks, LARGEST_LINE)) {
    const start = { line: number, column: 1 };
    if (bytes === undefined) {
      const { place, issue } = tooLarge(LARGEST_LINE, beginning);
      yield { file, place: placeFrom(start, place), issue };
    } else if (!isBlank(bytes)) yield entryOf(bytes, { file, start, isPlaced: true }, recall);
  }
}

async function* fromDocument(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  { recall }: ReadOptions,
): AsyncGenerator<RecordEntry | RecalledEntry> {
  for await (const { start, bytes, fault } of readElements(chunks, documentLimits)) {
    if (fault) yield { file, ...fault };
    else yield entryOf(bytes, { file, start, isPlaced: false }, recall);
  }
}

/** Standard input without a given format. */
async function* fromStdin(file: string, options: ReadOptions): AsyncGenerator<RecordEntry | RecalledEntry> {
  const { format, chunks } = await sniffInput(openInput(file, options));
  yield* format === "ndjson" ? fromLines(file, chunks, options) : fromDocument(file, chunks, options);
}

/**
 * Reads records from files, folders and standard input (`-`), one at a time: `.json` (one record or a list), `.ndjson`/`.jsonl`,
 * each also with `.gz`. A record that cannot be read comes as an entry with its issue and the reading goes on.
 * Throws an {@link IoError} when a path cannot be opened or a folder holds no records.
 */
export async function* readRecords(
  paths: readonly string[],
  options: Omit<ReadOptions, "recall"> = {},
): AsyncGenerator<RecordEntry> {
  for await (const entry of readEntries(paths, { ...options, recall: undefined })) yield entry as RecordEntry;
}

/** The same, where what was read before is told by its key and not parsed. */
export async function* readEntries(
  paths: readonly string[],
  options: ReadOptions,
): AsyncGenerator<RecordEntry | RecalledEntry> {
  for (const file of await listInputs(paths)) {
    const format = file === "-" ? options.stdinFormat : formatOf(file);
    if (format === "ndjson") yield* fromLines(file, openInput(file, options), options);
    else if (format === "json") yield* fromDocument(file, openInput(file, options), options);
    else if (file === "-") yield* fromStdin(file, options);
    else {
      throw new IoError("unknown-format", {
        fr: `${file} : format inconnu. Formats lus : .json, .ndjson, .jsonl, et les mêmes en .gz.`,
        en: `${file}: unknown format. Formats read: .json, .ndjson, .jsonl, and the same with .gz.`,
      });
    }
  }
}
