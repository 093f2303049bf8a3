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
  | { readonly value: unknown; readonly locate: Locator; readonly issue?: undefined }
  | { readonly value?: undefined; readonly issue: Issue }
);

export interface ReadOptions {
  /** Where `-` reads from. */
  readonly stdin?: Readable | undefined;
  /** How standard input is cut; by default one document when its first line begins a list or a value that goes on, else NDJSON. */
  readonly stdinFormat?: "json" | "ndjson" | undefined;
  /** Told how many bytes of the inputs have been read, for a progress bar. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
}

async function* fromLines(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<RecordEntry> {
  for await (const { number, bytes } of readLines(chunks, LARGEST_LINE)) {
    const place = { line: number, column: 1 };
    if (bytes?.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)) continue;
    const parsed = bytes ? parseJson(bytes) : tooLarge(LARGEST_LINE, beginning);
    if ("issue" in parsed) yield { file, place: placeFrom(place, parsed.place), issue: parsed.issue };
    else yield { file, place, value: parsed.value, locate: createLocator(() => parsed.text, place) };
  }
}

async function* fromDocument(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<RecordEntry> {
  for await (const { start, bytes, fault } of readElements(chunks, documentLimits)) {
    if (fault) {
      yield { file, ...fault };
      continue;
    }
    const parsed = parseJson(bytes);
    if ("issue" in parsed) yield { file, place: placeFrom(start, parsed.place), issue: parsed.issue };
    else yield { file, value: parsed.value, locate: createLocator(() => parsed.text, start) };
  }
}

/** Standard input without a given format. */
async function* fromStdin(file: string, options: ReadOptions): AsyncGenerator<RecordEntry> {
  const { format, chunks } = await sniffInput(openInput(file, options));
  yield* format === "ndjson" ? fromLines(file, chunks) : fromDocument(file, chunks);
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
