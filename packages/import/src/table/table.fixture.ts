import type { HpaRecord } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { strToU8, zipSync } from "fflate";
import type { ByteSource } from "./byte-source.js";
import { importCsv } from "./import-csv.js";
import { importLargeTable } from "./import-large-table.js";
import { importXlsx } from "./import-xlsx.js";
import type { ImportedTable, TableNoteCode, TableOptions } from "./table-report.js";

/** What the tests of tables share: the caller's options and small files, byte by byte. */
export const options: TableOptions = { file: "tableau.csv", territories: await loadTerritories() };

export const csv = (text: string, more: Partial<TableOptions> = {}): ImportedTable =>
  importCsv(new TextEncoder().encode(text), { ...options, ...more });

/** Bytes of a text in ISO 8859-1, with the euro sign and the curly apostrophe of Windows-1252. */
export const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from([...text], (sign) => ({ "€": 0x80, "’": 0x92, œ: 0x9c })[sign] ?? sign.charCodeAt(0));

export const concat = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

/** A workbook made of its parts, as Excel writes them but for what a test changes. */
export function workbook(parts: Readonly<Record<string, string>>): Uint8Array {
  const all = {
    "xl/workbook.xml":
      '<workbook xmlns:r="r"><sheets><sheet name="Feuil1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/styles.xml":
      '<styleSheet><numFmts><numFmt numFmtId="165" formatCode="dd\\ mmm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs></styleSheet>',
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)])));
}

/** A sheet of inline strings, with the cells of further rows as XML. */
export function sheetXml(header: readonly string[], ...rows: readonly string[]): string {
  const names = header.map((name) => `<c t="inlineStr"><is><t>${name}</t></is></c>`).join("");
  const cells = rows.map((row, index) => `<row r="${index + 2}">${row}</row>`).join("");
  return `<worksheet><sheetData><row r="1">${names}</row>${cells}</sheetData></worksheet>`;
}

export const xlsx = (bytes: Uint8Array, more: Partial<TableOptions> = {}): Promise<ImportedTable> =>
  importXlsx(bytes, { ...options, file: "tableau.xlsx", ...more });

export const noteCodes = ({ report }: ImportedTable): readonly TableNoteCode[] =>
  report.table.notes.map(({ code }) => code);

/** What each cell became, by address. */
export const states = ({ report }: ImportedTable): Readonly<Record<string, string>> =>
  Object.fromEntries(report.table.cells.map(({ address, state }) => [address, state]));

/** A file in memory that is given in pieces. */
export function inPieces(bytes: Uint8Array, length = 7): ByteSource {
  return {
    size: bytes.length,
    async *read(from = 0) {
      for (let at = from; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
    },
  };
}

/** All records of a table that is read in blocks, and what is said of it. */
export async function readLarge(
  source: ByteSource,
  given: TableOptions = options,
): Promise<{ readonly records: readonly HpaRecord[]; readonly imported: ImportedTable }> {
  const read = await importLargeTable(source, given);
  if ("report" in read) return { records: [...read.records], imported: read };
  const records: HpaRecord[] = [];
  for await (const record of read.records) records.push(record);
  return { records, imported: read.imported() };
}
