import type { Action } from "@openhpa/core";
import { actionColumns, type Column } from "@openhpa/core/columns";
import {
  cellStyle,
  type SheetLimits,
  type WorkbookCell,
  type WorkbookSheet,
  workbookStream,
} from "@openhpa/import";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import { dictionarySheet } from "./dictionary.js";
import { peopleCell } from "./people-cell.js";
import { rowOf } from "./published-actions.js";

const { plain, wrapped, wrappedHeader } = cellStyle;
/** Four lines: long texts do not make a row fill the screen. In points. */
const ROW_HEIGHT = 62;
/** Cut cells that are named one by one; the others are counted. */
const MOST_NAMED = 1_000;

/** Widths in characters, by what the column holds. */
const widths: Readonly<Partial<Record<Column["field"]["datatype"]["kind"], number>>> = {
  text: 48,
  object: 40,
  key: 24,
  code: 26,
  territory: 26,
  iri: 26,
  integer: 12,
  decimal: 12,
  boolean: 12,
  year: 12,
  date: 13,
  edtf: 13,
  language: 10,
};
const WIDTH = 24;

const sheetColumns = actionColumns.map(({ label, field, type }) => ({
  header: label.fr,
  width: widths[field.datatype.kind] ?? WIDTH,
  style: type === "integer" || type === "number" || type === "boolean" || type === "year" ? plain : wrapped,
}));

/** A cell whose text was cut, for the notes. */
interface CutCell {
  readonly key: string;
  readonly column: string;
  readonly length: number;
}

/** The cells that were cut, as many as are named, and how many there were. */
interface CutCells {
  readonly named: CutCell[];
  count: number;
}

async function* rowsOf(
  actions: AsyncIterable<Action>,
  territories: TerritoryIndex,
  cut: CutCells,
): AsyncGenerator<readonly WorkbookCell[]> {
  for await (const action of actions) {
    const row = rowOf(action);
    yield actionColumns.map((column) => {
      const { cell, cutFrom } = peopleCell(column, row[column.name] ?? null, territories);
      if (cutFrom !== undefined) {
        cut.count += 1;
        if (cut.named.length < MOST_NAMED)
          cut.named.push({ key: action.key, column: column.label.fr, length: cutFrom });
      }
      return cell;
    });
  }
}

/** What a reader has to know, ending with what did not fit. */
function* notes(cut: CutCells): Generator<readonly WorkbookCell[]> {
  yield ["Contenu", "Une action par ligne, dans une édition (une année). Les fiches retirées n'y sont pas."];
  yield [
    "Listes",
    "Une cellule qui contient plusieurs éléments en a un par ligne. Les objets (objectifs, publics, indicateurs…) y sont résumés : la fiche entière est dans actions.ndjson.gz et actions.jsonld.",
  ];
  yield [
    "Dates",
    "Un jour exact est une vraie date ; une date moins précise (2019, 2019-11, 2020~) est un texte qui se trie bien.",
  ];
  yield [
    "Apostrophe",
    "Une apostrophe précède un texte qui commence comme une formule : le tableur ne la calcule pas. Elle n'appartient pas au texte.",
  ];
  yield [
    "Feuilles",
    "Au-delà de ce qu'une feuille peut contenir, la suite est dans « Actions (2) », « Actions (3) »…",
  ];
  yield [
    "Pour un programme",
    "Préférez actions.csv ou actions.parquet, où les valeurs sont des codes stables.",
  ];
  yield [
    "Textes coupés",
    cut.count === 0 ? "Aucun." : "Une cellule ne peut contenir plus de 32 767 caractères. Textes coupés :",
  ];
  for (const { key, column, length } of cut.named)
    yield [key, `${column} : ${length} caractères dans la fiche ; le texte entier est dans actions.csv.`];
  if (cut.count > cut.named.length) yield ["…", `et ${cut.count - cut.named.length} autres cellules.`];
}

function noteSheet(cut: CutCells): WorkbookSheet {
  return {
    name: "Lisez-moi",
    columns: [
      { header: "Sujet", width: 28, style: wrapped },
      { header: "À savoir", width: 100, style: wrapped },
    ],
    rows: notes(cut),
    headerStyle: wrappedHeader,
  };
}

/**
 * The flat table of actions as a workbook for people: titles, concepts and territories in French, real numbers and days, text that no
 * spreadsheet takes for a formula, the sheets « Dictionnaire » and « Lisez-moi ». A row at a time; the same bytes for the same actions.
 * What does not fit goes to a further sheet or is cut with a mark, and « Lisez-moi » says so.
 */
export function xlsxOf(
  actions: AsyncIterable<Action>,
  territories: TerritoryIndex,
  limits: Partial<SheetLimits> = {},
): AsyncGenerator<Uint8Array> {
  const cut: CutCells = { named: [], count: 0 };
  const sheet: WorkbookSheet = {
    name: "Actions",
    columns: sheetColumns,
    rows: rowsOf(actions, territories, cut),
    headerStyle: wrappedHeader,
    hasFilter: true,
    rowHeight: ROW_HEIGHT,
  };
  return workbookStream([sheet, dictionarySheet(), noteSheet(cut)], limits);
}
