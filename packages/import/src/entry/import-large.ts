import { isDocumentKind, LARGEST_DOCUMENT } from "../documents/index.js";
import { type FileKindName, fileKindOf } from "../file-kind/index.js";
import type { Imported } from "../import-result.js";
import { loadLanguageDetector } from "../language/index.js";
import { LONGEST_FICHE, refusedImport } from "../refusal.js";
import type { ImportSourceName } from "../sources.js";
import {
  type ByteSource,
  bytesOf,
  importLargeTable,
  isZip,
  type LargeTable,
  type TableOptions,
  workbookIn,
} from "../table/index.js";
import { refusedFile, sourcesFor, unreadDocument } from "./import-document.js";
import { refusalIn } from "./refused-format.js";

/** Bytes of a text beyond which it is no fiche, in whatever encoding: a character takes three of them at most for each unit that is counted. */
const LONGEST_TEXT = LONGEST_FICHE.characters * 3 + 3;
/** Packed bytes of the sheets of a workbook beyond which it is read row by row: those of some ten thousand rows. */
const LARGEST_BOOK = 700_000;
/** As much of a file as its kind is told by. */
const HEAD = 65_536;

/** True for a file that only a table can be as large as: by its size where it is a text, by what its sheets take where it is a workbook. */
export async function isLarge(source: ByteSource): Promise<boolean> {
  if (source.size <= Math.min(LONGEST_TEXT, LARGEST_BOOK)) return false;
  if (!isZip(await bytesOf(source, 0, 4))) return source.size > LONGEST_TEXT;
  const book = await workbookIn(source);
  return book !== undefined && book.packed > LARGEST_BOOK;
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

/** Kinds that the beginning of a file does not tell, or of which a larger one may be a table. */
const MAY_BE_READ: ReadonlySet<FileKindName> = new Set(["text", "blank", "binary", "zip", "xlsx", "ods"]);

/** The refusal of a file that is larger than any that is read, by its size and its beginning alone; undefined for any other, and for tables. */
export async function tooLargeToRead(
  source: ByteSource,
  { file }: Pick<TableOptions, "file">,
): Promise<Imported | undefined> {
  if (source.size <= LARGEST_DOCUMENT) return undefined;
  const kind = await fileKindOf(await bytesOf(source, 0, HEAD));
  if (isDocumentKind(kind.is)) return unreadDocument("too-large", kind.is, file);
  return MAY_BE_READ.has(kind.is) || sourcesFor(kind).length > 0 ? undefined : refusedFile(kind, file);
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
  if (!hasManyRows && !(await isLarge(source))) return undefined;
  const head = await bytesOf(source, 0, HEAD);
  const isBook = isZip(head) && (await workbookIn(source)) !== undefined;
  if (!isBook && (await fileKindOf(head)).is !== "text") return undefined;
  const isOther = name !== undefined && name !== "table";
  if (isOther) return isBook ? undefined : tooLong(options.file, name);
  const languageOf =
    options.languageOf ?? (options.language === undefined ? await loadLanguageDetector() : undefined);
  const read = await importLargeTable(source, { ...options, languageOf });
  if (!("report" in read)) return read;
  const { refused } = read.report;
  if (isBook || name !== undefined || refused === undefined) return read;
  return refused.code === "not-a-text" ? tooLong(options.file, "", refused.message) : read;
}
