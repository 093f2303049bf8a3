import type { MergedRange } from "./merged-cells.js";
import { odsEvents, repeatedRows } from "./ods-rows.js";
import { LARGEST_TABLE, type Sheet } from "./sheet.js";
import type { BareCell } from "./xlsx-cells.js";
import { placedSheet } from "./xlsx-sheet.js";
import { readWorkbookXml } from "./xml-events.js";

type TooLarge = "rows" | "columns" | "cells";

interface OpenSheet {
  readonly name: string;
  readonly cells: BareCell[];
  readonly merges: MergedRange[];
  rows: number;
}

/** The sheets of a LibreOffice workbook from its `content.xml`, or what makes one of them too large. Repeated cells stand in each place. */
export function readOdsSheets(bytes: Uint8Array): readonly Sheet[] | TooLarge {
  const sheets: OpenSheet[] = [];
  let fault: TooLarge | undefined;
  const events = odsEvents({
    table: (name) => sheets.push({ name, cells: [], merges: [], rows: 0 }),
    row(repeated) {
      const sheet = sheets.at(-1);
      if (!sheet) return;
      for (const cells of repeatedRows(repeated)) {
        sheet.rows += 1;
        const last = cells.at(-1)?.column ?? 0;
        if (Math.max(last + 1, cells.length) > LARGEST_TABLE.columns) fault ??= "columns";
        if (sheet.rows > LARGEST_TABLE.rows) fault ??= "rows";
        if (sheet.cells.length + cells.length > LARGEST_TABLE.cells) fault ??= "cells";
        if (fault) return;
        sheet.cells.push(...cells);
      }
    },
    merge: (range) => sheets.at(-1)?.merges.push(range),
  });
  readWorkbookXml(bytes, { ...events, isDone: () => fault !== undefined });
  return fault ?? sheets.map(({ name, cells, merges }) => placedSheet(name, { cells, merges }));
}
