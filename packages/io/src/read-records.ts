import type { Readable } from "node:stream";
import type { Issue } from "@openhpa/core";
import { formatOf, listInputs } from "./inputs.js";
import { IoError } from "./io-error.js";
import { type Place, parseJson, tooLarge } from "./json.js";
import { readLines } from "./lines.js";
import { createLocator, type Locator } from "./locate.js";
import { openInput } from "./open-input.js";
import { LARGEST_DOCUMENT, LARGEST_LINE } from "./sizes.js";

/** One record as it was found, not validated yet; or the issue that kept it from being read. */
export type RecordEntry = {
  /** File it came from; `-` is standard input. */
  readonly file: string;
  /** Line of the record in NDJSON, or of the fault, from 1. */
  readonly place?: Place;
} & (
  | { readonly value: unknown; readonly locate: Locator; readonly issue?: undefined }
  | { readonly value?: undefined; readonly issue: Issue }
);

export interface ReadOptions {
  /** Where `-` reads from. */
  readonly stdin?: Readable | undefined;
  /** How standard input is cut; by default NDJSON when its first line is a whole JSON value, else one document. */
  readonly stdinFormat?: "json" | "ndjson" | undefined;
  /** Told how many bytes of the inputs have been read, for a progress bar. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
}

async function* fromLines(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<RecordEntry> {
  for await (const { number, bytes } of readLines(chunks, LARGEST_LINE)) {
    const place = { line: number, column: 1 };
    if (bytes?.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)) continue;
    const parsed = bytes ? parseJson(bytes) : tooLarge(LARGEST_LINE, place);
    if ("issue" in parsed)
      yield { file, place: { line: number, column: parsed.place.column }, issue: parsed.issue };
    else yield { file, place, value: parsed.value, locate: createLocator(() => parsed.text, [], number) };
  }
}

async function* fromDocument(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<RecordEntry> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > LARGEST_DOCUMENT) {
      const { issue, place } = tooLarge(LARGEST_DOCUMENT, { line: 1, column: 1 }) as {
        issue: Issue;
        place: Place;
      };
      yield { file, place, issue };
      return;
    }
    parts.push(chunk);
  }
  const parsed = parseJson(Buffer.concat(parts));
  if ("issue" in parsed) {
    yield { file, place: parsed.place, issue: parsed.issue };
    return;
  }
  const { value, text } = parsed;
  const found = Array.isArray(value)
    ? value.map((item, index) => ({ item, at: [index] }))
    : [{ item: value, at: [] }];
  for (const { item, at } of found) yield { file, value: item, locate: createLocator(() => text, at) };
}

/** Standard input without a given format: whole lines are tried first, and joined to one document when the first is not JSON. */
async function* fromStdin(file: string, options: ReadOptions): AsyncGenerator<RecordEntry> {
  const chunks: Uint8Array[] = [];
  const source = openInput(file, options);
  let length = 0;
  for (let next = await source.next(); !next.done; next = await source.next()) {
    chunks.push(next.value);
    length += next.value.length;
    if (next.value.includes(0x0a) || length > LARGEST_LINE) break;
  }
  const rest = async function* () {
    yield* chunks;
    yield* source;
  };
  const [first] = Buffer.concat(chunks).toString("utf8").split("\n", 1);
  const isLine = first !== undefined && "value" in parseJson(Buffer.from(first));
  yield* isLine || length > LARGEST_LINE ? fromLines(file, rest()) : fromDocument(file, rest());
}

/**
 * Reads records from files, folders and standard input (`-`), one at a time: `.json` (one record or a list), `.ndjson`/`.jsonl`,
 * each also with `.gz`. A record that cannot be read comes as an entry with its issue and the reading goes on.
 * Throws an {@link IoError} when a path cannot be opened or a folder holds no records.
 */
export async function* readRecords(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<RecordEntry> {
  for (const file of await listInputs(paths)) {
    const format = file === "-" ? options.stdinFormat : formatOf(file);
    if (format === "ndjson") yield* fromLines(file, openInput(file, options));
    else if (format === "json") yield* fromDocument(file, openInput(file, options));
    else if (file === "-") yield* fromStdin(file, options);
    else {
      throw new IoError("unknown-format", {
        fr: `${file} : format inconnu. Formats lus : .json, .ndjson, .jsonl, et les mêmes en .gz.`,
        en: `${file}: unknown format. Formats read: .json, .ndjson, .jsonl, and the same with .gz.`,
      });
    }
  }
}
