import { compareCodePoints } from "@openhpa/core";
import { Unzip, UnzipInflate, type Zippable, zipSync } from "fflate";
import { LONGEST_FICHE } from "../../refusal.js";

/** Why a file is not read. */
export type DocxFault =
  | "too-large"
  | "not-a-zip"
  | "old-or-protected"
  | "truncated"
  | "too-many-parts"
  | "expands-too-much"
  | "macros"
  | "entities"
  | "too-long"
  | "no-document"
  | "damaged";

/** The XML parts of a Word document, checked. */
export type DocxParts =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly fault: DocxFault };

/** No questionnaire is larger. Sizes in bytes; what is counted is what really comes out, not what the file declares. */
export const DOCX_LIMITS = {
  file: 20_000_000,
  expanded: 8_000_000,
  parts: 2_000,
  /** Paragraphs of the text, empty ones too, and the signs in them. */
  paragraphs: 2 * LONGEST_FICHE.lines,
  signs: LONGEST_FICHE.characters,
  tags: 200_000,
  attributes: 400,
} as const;

const SLICE = 16_384;
const MAIN = /^word\/document\d*\.xml$/i;
const WANTED = /^(?:\[Content_Types\]\.xml|(?:_rels|word)\/[^\0]*\.(?:xml|rels))$/i;
const UNUSED = /^word\/(?:theme|embeddings|media|charts|diagrams|glossary)\//i;
const MACROS = /vbaProject\.bin$/i;

function startsWith(bytes: Uint8Array, ...signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** True when the file ends as a zip ends: its directory is closed by a record of 22 bytes and a comment. */
function hasEnd(bytes: Uint8Array): boolean {
  const first = Math.max(0, bytes.length - 22 - 65_535);
  for (let at = bytes.length - 22; at >= first; at -= 1)
    if (startsWith(bytes.subarray(at, at + 4), 0x50, 0x4b, 5, 6)) return true;
  return false;
}

/** What is wrong before anything is expanded. */
function faultOfFile(bytes: Uint8Array): DocxFault | undefined {
  if (bytes.length > DOCX_LIMITS.file) return "too-large";
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return "old-or-protected";
  if (!startsWith(bytes, 0x50, 0x4b, 3, 4)) return "not-a-zip";
  return hasEnd(bytes) ? undefined : "truncated";
}

/** Document type declarations bring entities; Word writes none. Too many tags or attributes are work for nothing. */
function faultOfXml(bytes: Uint8Array): DocxFault | undefined {
  const xml = new TextDecoder().decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return "entities";
  let tags = 0;
  let attributes = 0;
  for (const { 0: sign } of xml.matchAll(/[<=]/g)) {
    if (sign === "<") {
      tags += 1;
      attributes = 0;
    } else attributes += 1;
    if (tags > DOCX_LIMITS.tags || attributes > DOCX_LIMITS.attributes) return "expands-too-much";
  }
  return undefined;
}

/** True for a text of more paragraphs or signs than a fiche has: no library is asked to make a tree of it. */
function isTooLong(bytes: Uint8Array): boolean {
  const xml = new TextDecoder().decode(bytes);
  let [paragraphs, signs] = [0, 0];
  for (const { 1: words, 2: mark } of xml.matchAll(/<w:t(?:\s[^<>]{0,200})?>([^<]*)|<w:p([\s/>])/g)) {
    signs += words?.length ?? 0;
    if (mark !== undefined) paragraphs += 1;
    if (paragraphs > DOCX_LIMITS.paragraphs || signs > DOCX_LIMITS.signs) return true;
  }
  return false;
}

/**
 * Takes the XML parts of a Word document out of its zip, in slices, and stops as soon as more comes out than a questionnaire can hold. Pictures,
 * fonts and embedded files are never expanded; nothing is executed.
 */
export function readDocxParts(bytes: Uint8Array): DocxParts {
  const fault = faultOfFile(bytes);
  if (fault) return { ok: false, fault };
  const read = expand(bytes);
  if (!(read instanceof Map)) return { ok: false, fault: read };
  if (![...read.keys()].some((name) => MAIN.test(name))) return { ok: false, fault: "no-document" };
  for (const [name, part] of read) {
    const found = (MAIN.test(name) && isTooLong(part) ? "too-long" : undefined) ?? faultOfXml(part);
    if (found) return { ok: false, fault: found };
  }
  return { ok: true, parts: read };
}

function expand(bytes: Uint8Array): Map<string, Uint8Array> | DocxFault {
  const chunks = new Map<string, Uint8Array[]>();
  const open = new Set<string>();
  let [expanded, count] = [0, 0];
  let fault: DocxFault | undefined;
  const zip = new Unzip((file) => {
    count += 1;
    if (count > DOCX_LIMITS.parts) fault ??= "too-many-parts";
    if (MACROS.test(file.name)) fault ??= "macros";
    if (!WANTED.test(file.name) || UNUSED.test(file.name)) return;
    if ((file.originalSize ?? 0) > DOCX_LIMITS.expanded) fault ??= "expands-too-much";
    if (chunks.has(file.name)) fault ??= "damaged";
    if (fault) return;
    const kept: Uint8Array[] = [];
    chunks.set(file.name, kept);
    open.add(file.name);
    file.ondata = (error, chunk, isLast) => {
      if (error) fault ??= "damaged";
      expanded += chunk?.length ?? 0;
      if (expanded > DOCX_LIMITS.expanded) fault ??= "expands-too-much";
      else if (chunk) kept.push(chunk.slice());
      if (isLast) open.delete(file.name);
    };
    file.start();
  });
  zip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !fault; at += SLICE)
      zip.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
  } catch {
    fault ??= "damaged";
  }
  if (fault) return fault;
  if (open.size > 0) return "damaged";
  return new Map([...chunks].map(([name, kept]) => [name, joined(kept)]));
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** A zip with these parts only, the same bytes for the same parts: fixed dates, sorted names. */
export function toZip(parts: ReadonlyMap<string, Uint8Array>, level: 0 | 9): Uint8Array {
  const sorted = [...parts].sort(([a], [b]) => compareCodePoints(a, b));
  return zipSync(Object.fromEntries(sorted) as Zippable, { level, mtime: "1980-01-01T00:00:00" });
}
