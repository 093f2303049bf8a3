import { cellStyle, type WorkbookCell, type WorkbookSheet } from "@openhpa/import/workbook";

const { wrapped, wrappedHeader } = cellStyle;
/** Cut cells that are named one by one; the others are counted. */
const MOST_NAMED = 1_000;

/** A cell whose text was cut, for the notes. */
export interface CutCell {
  readonly key: string;
  readonly column: string;
  readonly length: number;
}

/** The cells that were cut, as many as are named, and how many there were. */
export interface CutCells {
  readonly named: readonly CutCell[];
  readonly count: number;
}

/** A sheet of a few rows. */
export interface WholeSheet extends WorkbookSheet {
  readonly rows: Iterable<readonly WorkbookCell[]>;
}

/** The cells that were cut in several pieces, in their order. */
export function mergeCuts(all: readonly CutCells[]): CutCells {
  return {
    named: all.flatMap(({ named }) => named).slice(0, MOST_NAMED),
    count: all.reduce((sum, { count }) => sum + count, 0),
  };
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

/** The sheet « Lisez-moi ». */
export function noteSheet(cut: CutCells): WholeSheet {
  return {
    name: "Lisez-moi",
    columns: [
      { header: "Sujet", width: 28, style: wrapped },
      { header: "À savoir", width: 100, style: wrapped },
    ],
    rows: [...notes(cut)],
    headerStyle: wrappedHeader,
  };
}
