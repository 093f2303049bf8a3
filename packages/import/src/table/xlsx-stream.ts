import type { ByteSource } from "./byte-source.js";
import type { LargeSheet } from "./large-source.js";
import type { MergedRange } from "./merged-cells.js";
import { SheetFault } from "./sheet-fault.js";
import { type BareRow, createRowCollector, createSheetLook, type SheetOfStream } from "./sheet-stream.js";
import { createStringTable, type StringTable } from "./string-table.js";
import { readWorkbook, stringEvents, type Workbook } from "./workbook-parts.js";
import { sheetEvents } from "./xlsx-cells.js";
import { createWorkbookXmlReader, type XmlEvents } from "./xml-events.js";
import { partBytes, type ZipEntry, ZipFault } from "./zip-directory.js";

/** Parts that are read whole: what sheets there are, and how their cells look. */
const SMALL = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml)$/i;
const MOST = {
  /** Bytes of a part that is read whole. */
  part: 16_000_000,
  /** Of the strings that cells refer to, which are held. */
  characters: 64_000_000,
  strings: 8_000_000,
} as const;

/** Reads the XML of a part as it is unpacked; after each piece what it brought may be taken. */
export async function* readPart(
  source: ByteSource,
  entry: ZipEntry,
  events: XmlEvents,
): AsyncGenerator<undefined> {
  const xml = createWorkbookXmlReader(events);
  for await (const piece of partBytes(source, entry)) {
    xml.write(piece, false);
    yield;
  }
  xml.write(new Uint8Array(0), true);
  yield;
}

async function wholePart(source: ByteSource, entry: ZipEntry): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of partBytes(source, entry)) {
    length += piece.length;
    if (length > MOST.part) throw new ZipFault("too-large");
    pieces.push(piece);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

async function stringsOf(source: ByteSource, entry: ZipEntry | undefined): Promise<StringTable["at"]> {
  const strings = createStringTable();
  if (entry)
    for await (const _ of readPart(source, entry, stringEvents(strings.add))) {
      const size = strings.size();
      if (size.characters > MOST.characters || size.strings > MOST.strings)
        throw new SheetFault("too-many-strings");
    }
  return strings.at;
}

async function* rowsOf(
  source: ByteSource,
  entry: ZipEntry,
  book: Workbook,
  merge: (range: MergedRange) => void = () => {},
): AsyncGenerator<readonly BareRow[]> {
  const rows = createRowCollector();
  for await (const _ of readPart(source, entry, sheetEvents(book, { put: rows.put, merge })))
    yield rows.take();
  rows.close();
  yield rows.take();
}

async function lookedAt(
  source: ByteSource,
  entry: ZipEntry,
  book: Workbook,
  name: string,
): Promise<LargeSheet | undefined> {
  const look = createSheetLook();
  for await (const rows of rowsOf(source, entry, book, look.merge)) look.rows(rows);
  return look.sheet({ name, rows: () => rowsOf(source, entry, book) });
}

/** The sheets of a workbook of Office. Throws a {@link SheetFault} or a {@link ZipFault}. */
export async function xlsxStreams(
  source: ByteSource,
  entries: readonly ZipEntry[],
): Promise<readonly SheetOfStream[]> {
  const entryOf = (part: string) =>
    entries.find(({ name }) => name === part) ??
    entries.find(({ name }) => name.toLowerCase() === part.toLowerCase());
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries)
    if (SMALL.test(entry.name)) parts.set(entry.name, await wholePart(source, entry));
  const book = readWorkbook(parts, await stringsOf(source, entryOf("xl/sharedStrings.xml")));
  if (!book) throw new SheetFault("not-a-workbook");
  return book.sheets.flatMap(({ name, part, isHidden }) => {
    const entry = entryOf(part);
    return entry ? [{ name, isHidden, look: () => lookedAt(source, entry, book, name) }] : [];
  });
}
