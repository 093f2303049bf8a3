import { type Datatype, edtfBounds } from "@openhpa/core";
import type { Cell, Column } from "@openhpa/core/columns";
import { LONGEST_CELL, type WorkbookCell, withoutFormula } from "@openhpa/import/workbook";
import {
  type ConceptScheme,
  findConcept,
  parseTerritoryCode,
  schemeNamed,
  type TerritoryIndex,
} from "@openhpa/vocabularies";
import { itemsOf } from "./column-items.js";

/** Stands at the end of a text that is longer than a cell holds. */
export const CUT_MARK = "\n[…] Texte coupé ici : la suite est dans actions.csv.";

/** A cell of the workbook, and the length of its text where it had to be cut. */
export interface PeopleCell {
  readonly cell: WorkbookCell;
  readonly cutFrom?: number;
}

/** The label of a coded value, in French; a code that the scheme does not know stays as it is. */
function conceptText(scheme: ConceptScheme, code: string): string {
  return findConcept(scheme, code.slice(scheme.prefix?.length ?? 0))?.prefLabel.fr ?? code;
}

/** `Loire-Atlantique (44)`; the typed code where the territory has no name in the index. */
function territoryText(code: string, territories: TerritoryIndex): string {
  const territory = territories.get(code);
  const bare = parseTerritoryCode(code)?.code;
  if (!territory || bare === undefined) return code;
  return territory.type === "country" ? territory.name : `${territory.name} (${bare})`;
}

/** One value in words. */
function words(datatype: Datatype, value: string, territories: TerritoryIndex): string {
  if (datatype.kind === "code") return conceptText(schemeNamed(datatype.scheme), value);
  return datatype.kind === "territory" ? territoryText(value, territories) : value;
}

function whole(text: string): PeopleCell {
  const safe = withoutFormula(text);
  if (safe.length <= LONGEST_CELL) return { cell: safe };
  const room = LONGEST_CELL - CUT_MARK.length;
  const end = /[\uD800-\uDBFF]/.test(safe[room - 1] ?? "") ? room - 1 : room;
  return { cell: safe.slice(0, end) + CUT_MARK, cutFrom: text.length };
}

/** A year as a number and a day as a date, where a spreadsheet gives the same back; dates of other precision sort well as text. */
function exact({ type, field }: Column, text: string): WorkbookCell | undefined {
  if (type === "year") return /^[1-9]\d{3}$/.test(text) ? Number(text) : undefined;
  if (type === "date") return { day: text };
  const isDay = field.datatype.kind === "edtf" && /^\d{4}-\d\d-\d\d$/.test(text);
  return isDay && edtfBounds(text).earliest === text ? { day: text } : undefined;
}

/**
 * A cell of the flat table as people read it: concepts and territories by name, an item a line, real numbers, truth values and days.
 * Text too long for a cell ends in {@link CUT_MARK}.
 */
export function peopleCell(column: Column, cell: Cell, territories: TerritoryIndex): PeopleCell {
  const { datatype, many } = column.field;
  if (many)
    return cell === null
      ? { cell: null }
      : whole(
          itemsOf(column, cell)
            .map((item) => words(datatype, item, territories))
            .join("\n"),
        );
  if (typeof cell !== "string") return { cell };
  const value = exact(column, cell);
  return value === undefined ? whole(words(datatype, cell, territories)) : { cell: value };
}
