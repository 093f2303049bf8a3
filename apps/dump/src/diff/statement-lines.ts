import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { IoError, readFailure, systemReason } from "@openhpa/io";
import { Parser } from "n3";
import { NQuads } from "rdf-canonize";
import { isStatement } from "../data/statement.js";
import { DiffError } from "./diff-error.js";

/** What canonical N-Quads never holds: an escape of a letter, the datatype that goes without saying, a tag in capitals. */
const notCanonical =
  /\\u(?!000[0-7BEF]|001[0-9A-F]|007F)|\\U|\^\^<http:\/\/www\.w3\.org\/2001\/XMLSchema#string>|"@[a-z0-9-]*[A-Z]/;

function unreadable(file: string, number: number, cause?: unknown): DiffError {
  return new DiffError(
    "unreadable-statement",
    {
      fr: `${file}:${number} : cette ligne n'est pas un triplet N-Quads. Le fichier est abîmé ou d'un autre format : reprenez-le en entier.`,
      en: `${file}:${number}: this line is not a statement of N-Quads. The file is damaged or of another format: fetch it again as a whole.`,
    },
    cause,
  );
}

function blankNode(file: string, number: number): DiffError {
  return new DiffError("blank-node", {
    fr: `${file}:${number} : nœud anonyme. Deux fichiers ne se comparent que si chaque chose a une adresse.`,
    en: `${file}:${number}: blank node. Two files can only be compared when each thing has an address.`,
  });
}

/** The canonical form of a line, or undefined for a comment or an empty line. */
function canonicalLine(text: string, file: string, number: number): string | undefined {
  if (isStatement(text) && !notCanonical.test(text)) return text;
  if (/^\s*(?:#|$)/.test(text)) return undefined;
  let line: string;
  try {
    const quads = new Parser({ format: "N-Quads", blankNodePrefix: "" }).parse(text);
    line = quads
      .map((quad) => NQuads.serializeQuad(quad))
      .join("")
      .trimEnd();
  } catch (cause) {
    throw unreadable(file, number, cause);
  }
  if (isStatement(line)) return line;
  throw /(?:^| )_:/.test(line) ? blankNode(file, number) : unreadable(file, number);
}

/** True for bytes that were read and could not be unpacked or decoded. */
function isDamage(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && /^(?:Z|ERR)_/.test(String(cause.code));
}

function notReadable(file: string, cause: unknown): Error {
  if (!isDamage(cause)) return readFailure(file, cause);
  const { fr, en } = systemReason(cause);
  return new IoError(
    "not-readable",
    {
      fr: `${file} : lecture impossible, fichier abîmé ou incomplet (${fr}). Reprenez-le en entier.`,
      en: `${file}: cannot be read, damaged or incomplete (${en}). Fetch it again as a whole.`,
    },
    cause,
  );
}

async function* chunksOf(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const bytes = createReadStream(file);
  const plain = file.endsWith(".gz") ? pipeline(bytes, createGunzip(), () => undefined) : bytes;
  try {
    for await (const chunk of plain) yield decoder.decode(chunk as Uint8Array, { stream: true });
    yield decoder.decode();
  } catch (cause) {
    throw notReadable(file, cause);
  }
}

/**
 * The statements of a file of N-Quads or N-Triples (also `.gz`) in the order of the file, each in its canonical form; comments are left out.
 * Throws a {@link DiffError} that names the line that is none, and an `IoError` for a file that cannot be read or unpacked.
 */
export async function* readStatementLines(file: string): AsyncGenerator<readonly string[]> {
  let rest = "";
  let number = 0;
  const canonical = (lines: readonly string[]) =>
    lines.flatMap((text) => {
      number += 1;
      return canonicalLine(text.endsWith("\r") ? text.slice(0, -1) : text, file, number) ?? [];
    });
  for await (const chunk of chunksOf(file)) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() as string;
    if (lines.length > 0) yield canonical(lines);
  }
  if (rest !== "") yield canonical([rest]);
}
