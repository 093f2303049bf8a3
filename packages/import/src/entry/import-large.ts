import { fileKindOf } from "../file-kind/index.js";
import type { Imported } from "../import-result.js";
import { loadLanguageDetector } from "../language/index.js";
import { LONGEST_FICHE, refusedImport } from "../refusal.js";
import type { ImportSourceName } from "../sources.js";
import { type ByteSource, importLargeTable, type LargeTable, type TableOptions } from "../table/index.js";
import { refusalIn } from "./refused-format.js";

/** Bytes of a text beyond which it is no fiche, in whatever encoding: a character takes three of them at most for each unit that is counted. */
const LONGEST_TEXT = LONGEST_FICHE.characters * 3 + 3;
/** As much of a file as its kind is told by. */
const HEAD = 65_536;

/** True for a file that no fiche can be as large as, where it is a text. */
export const isLarge = ({ size }: Pick<ByteSource, "size">): boolean => size > LONGEST_TEXT;

async function headOf(source: ByteSource): Promise<Uint8Array> {
  const head = new Uint8Array(HEAD);
  let length = 0;
  for await (const piece of source.read()) {
    const taken = piece.subarray(0, HEAD - length);
    head.set(taken, length);
    length += taken.length;
    if (length === HEAD) break;
  }
  return head.subarray(0, length);
}

/** A refusal of a text of which only a table could be that long. */
function tooLong(file: string, source: string, why = ""): Imported {
  const most = `${LONGEST_FICHE.characters}`;
  const refused = refusalIn("text-too-long", {
    fr: `Le document est trop long pour une fiche (plus de ${most} caractères)${why === "" ? " : rien n'a été lu." : `, et aucun tableau n'y est reconnu. ${why}`}`,
    en: `The document is too long to describe an action (more than ${most} characters)${why === "" ? ": nothing was read." : ", and no table was recognised in it."}`,
  });
  return refusedImport({ file, source }, refused);
}

/**
 * Reads a file that is too large for every source but a table, without holding it; undefined for a file that any source may be asked about, unless
 * it was found to have too many rows. What its size alone decides is said before it is read.
 */
export async function importLarge(
  source: ByteSource,
  options: TableOptions,
  name: ImportSourceName | undefined,
  { hasManyRows = false }: { readonly hasManyRows?: boolean } = {},
): Promise<LargeTable | Imported | undefined> {
  if (!isLarge(source) && !hasManyRows) return undefined;
  const { is } = await fileKindOf(await headOf(source));
  if (is !== "text") return undefined;
  if (name !== undefined && name !== "table") return tooLong(options.file, name);
  const languageOf =
    options.languageOf ?? (options.language === undefined ? await loadLanguageDetector() : undefined);
  const read = await importLargeTable(source, { ...options, languageOf });
  if (!("report" in read)) return read;
  const { refused } = read.report;
  if (name !== undefined || refused === undefined) return read;
  return refused.code === "not-a-text" ? tooLong(options.file, "", refused.message) : read;
}
