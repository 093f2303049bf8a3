import { Inflate } from "fflate";
import type { DocumentFault } from "../faults.js";

/** Bounds of a PDF that is a fiche, whatever it claims. Sizes in bytes. */
export const PDF_LIMITS = {
  objects: 60_000,
  streams: 20_000,
  /** Ends of the file, of which each change adds one. */
  trailers: 2_000,
  /** What comes out of its streams of text, fonts and objects; pictures are never unpacked. */
  expanded: 48_000_000,
  /** What comes out of streams that draw pages, all together. */
  drawn: 16_000_000,
  /** How many times as much as went in comes out of a stream that is larger than the next number. */
  ratio: 150,
  small: 1_000_000,
  pages: 200,
} as const;

/** So little goes in at once, as a thousand times as much may come out before it is counted. */
const SLICE = 4_096;
const DICTIONARY = 4_096;

/** Names of PDF may hold signs as numbers (ISO 32000-2, 7.3.5): `#4A` is `J`. */
const plainNames = (text: string) =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const SCRIPT = /\/S\s*\/(?:JavaScript|Launch|ImportData|SubmitForm)\b/;

/** Streams that draw no page: fonts, profiles of colours, metadata, objects, attached files. */
const OTHER_STREAM =
  /\/Length1\b|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType|XML)\b|\/Type\s*\/(?:ObjStm|XRef|Metadata|EmbeddedFile|CMap)\b|\/N\s+[134]\b/;

/** Counts what comes out of packed bytes, up to a limit, and keeps the beginning. */
function expanded(
  packed: Uint8Array,
  most: number,
  kept: number,
): { readonly size: number; readonly head: string } {
  let size = 0;
  let head = "";
  const inflate = new Inflate((chunk) => {
    if (head.length < kept) head += latin1(chunk.subarray(0, kept - head.length));
    size += chunk.length;
  });
  try {
    // The first two bytes are the header of the zlib format (RFC 1950).
    for (let at = 2; at < packed.length && size <= most; at += SLICE)
      inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  } catch {
    // Damaged as it may be: what came out before counts.
  }
  return { size, head };
}

function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8_192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return text;
}

/** The dictionary before a stream, as far as it is looked at. */
function dictionaryBefore(raw: string, at: number): string {
  const before = raw.slice(Math.max(0, at - DICTIONARY), at);
  const begin = before.lastIndexOf(" obj");
  return plainNames(begin < 0 ? before : before.slice(begin));
}

/** The streams of a file: their dictionary, and where their bytes are. */
function* streamsOf(
  raw: string,
): Generator<{ readonly dictionary: string; readonly start: number; readonly end: number }> {
  for (let at = raw.indexOf("stream"); at >= 0; at = raw.indexOf("stream", at + 6)) {
    const next = raw[at + 6];
    if (raw.startsWith("end", at - 3) || (next !== "\r" && next !== "\n")) continue;
    const start = at + 7 + (next === "\r" && raw[at + 7] === "\n" ? 1 : 0);
    const close = raw.indexOf("endstream", start);
    const end = close < 0 ? raw.length : close;
    yield { dictionary: dictionaryBefore(raw, at), start, end };
    at = end;
  }
}

function countOf(raw: string, word: string, most: number): number {
  let count = 0;
  for (let at = raw.indexOf(word); at >= 0 && count <= most; at = raw.indexOf(word, at + word.length))
    count += 1;
  return count;
}

/** What is wrong with a PDF before it is opened: with scripts, or more than a fiche can be. */
export function faultOfPdf(bytes: Uint8Array): DocumentFault | undefined {
  const raw = latin1(bytes);
  if (SCRIPT.test(raw)) return "scripts";
  let objects = countOf(raw, " obj", PDF_LIMITS.objects);
  const size = Math.max(0, ...Array.from(raw.matchAll(/\/Size\s+(\d{1,15})/g), ([, count]) => Number(count)));
  const trailers =
    countOf(raw, "trailer", PDF_LIMITS.trailers) + countOf(raw, "startxref", PDF_LIMITS.trailers);
  if (trailers > PDF_LIMITS.trailers) return "too-many-parts";
  if (objects > PDF_LIMITS.objects || size > 20 * PDF_LIMITS.objects) return "too-many-parts";
  let [total, drawn, streams] = [0, 0, 0];
  for (const { dictionary, start, end } of streamsOf(raw)) {
    streams += 1;
    if (streams > PDF_LIMITS.streams) return "too-many-parts";
    if (/\/Subtype\s*\/Image\b/.test(dictionary) && /\/Width\b/.test(dictionary)) continue;
    const filters = dictionary.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW)\b/g) ?? [];
    if (filters.length > 1) return "expands-too-much";
    const isPage = !OTHER_STREAM.test(dictionary);
    if (filters.length === 0) {
      if (isPage && !/\/Filter\b/.test(dictionary)) drawn += end - start;
      if (drawn > PDF_LIMITS.drawn) return "expands-too-much";
      continue;
    }
    const isObjects = /\/Type\s*\/(?:ObjStm|XRef)\b/.test(dictionary);
    const { size: came, head } = expanded(
      bytes.subarray(start, end),
      PDF_LIMITS.expanded,
      isObjects ? 2_000_000 : 0,
    );
    total += came;
    if (isPage) drawn += came;
    const isBomb = came > PDF_LIMITS.small && came > PDF_LIMITS.ratio * (end - start);
    if (isBomb || total > PDF_LIMITS.expanded || drawn > PDF_LIMITS.drawn) return "expands-too-much";
    if (!isObjects) continue;
    if (SCRIPT.test(plainNames(head))) return "scripts";
    objects += Number(/\/N\s+(\d{1,9})/.exec(dictionary)?.[1] ?? 0);
    if (objects > PDF_LIMITS.objects) return "too-many-parts";
  }
  return undefined;
}
