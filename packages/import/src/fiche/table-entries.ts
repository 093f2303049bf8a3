import type { PlacedBlock, TableRow } from "../documents/index.js";
import { answerOf, type Draft, LIKE_LABEL } from "./entry.js";
import type { FicheQuestion } from "./fiche-labels.data.js";
import { fundingColumns } from "./funding-rows.js";
import { type FicheLabels, looseQuestionOf } from "./label-index.js";

const ASKS = /^\p{Lu}[^:.;!?]{3,68}\?$/u;

/** The blocks of a row, cell by cell. */
export const blocksOf = ({ cells }: TableRow<PlacedBlock>) => cells.flatMap((cell) => cell.blocks);

/** The rows of the same table below one. */
export function rowsBelow(
  groups: readonly (PlacedBlock | TableRow<PlacedBlock>)[],
  place: number,
): readonly TableRow<PlacedBlock>[] {
  const first = groups[place];
  const rows: TableRow<PlacedBlock>[] = [];
  for (let at = place + 1; at < groups.length; at += 1) {
    const one = groups[at];
    if (one?.kind !== "row" || first?.kind !== "row" || one.table !== first.table) break;
    rows.push(one);
  }
  return rows;
}

type Cell = TableRow<PlacedBlock>["cells"][number];

/** The words of a cell that may be a label: it holds one block. */
const labelOf = ({ blocks: [block, ...more] }: Cell) =>
  block && more.length === 0 ? { words: block.words, text: block.text.replace(/\s*[:：]$/, "") } : undefined;

const questionIn = (cell: Cell | undefined, labels: FicheLabels) =>
  cell && labels.questionOf(labelOf(cell)?.text ?? "");

function entryOf(cell: Cell, answers: readonly Cell[], known: FicheQuestion | undefined): Draft {
  const { words, text = "" } = labelOf(cell) ?? {};
  const question = known ?? looseQuestionOf(text);
  return {
    ...(words ? { label: words } : {}),
    ...(question === undefined ? {} : { question }),
    ...(known === undefined && question !== undefined ? { isLoose: true } : {}),
    answers: answers.flatMap(({ blocks }) => blocks.map(answerOf)),
    isItem: false,
  };
}

/** The entry of a table of who pays and how much, whose first row is its head; undefined for another table. */
export function entryOfFundings(
  { cells }: TableRow<PlacedBlock>,
  below: readonly TableRow<PlacedBlock>[],
): Draft | undefined {
  const areColumns = fundingColumns(cells.map((cell) => labelOf(cell)?.text ?? "")) !== undefined;
  if (!areColumns || below.length === 0 || below.some((row) => row.cells.length > cells.length))
    return undefined;
  const rows = [{ cells }, ...below].flatMap((row) => row.cells.flatMap(({ blocks }) => blocks));
  return { question: "funders", answers: rows.map(answerOf), isItem: false };
}

const MONEY_ALONE =
  /^(?:(?:€|eur|chf|fr\.?)\s*)?\d[\d\s\u00A0\u202F.,'’]*(?:[.,]?[-–—]+)?\s*(?:k?€|euros?|eur|chf|francs?|fr\.?)?$/iu;

/** True for cells that say what somebody pays, where they stand below what asks it: `Commune | 7 700 €`. */
export function isLineOfMoney([first = "", ...others]: readonly string[], labels: FicheLabels): boolean {
  const question = labels.questionOf(first.replace(/\s*[:：]$/, ""));
  if (question === "budget" || question === "funders" || !/\p{L}{2}/u.test(first)) return false;
  const sums = others.filter((text) => MONEY_ALONE.test(text.trim()));
  const hasSign = sums.some((text) => /[€]|\p{L}/u.test(text));
  return hasSign && others.every((text) => sums.includes(text) || /^\s*[–—-]?\s*$/.test(text));
}

/** The same for a row of a table. */
export const isRowOfMoney = ({ cells }: TableRow<PlacedBlock>, labels: FicheLabels): boolean =>
  cells[0]?.blocks.length === 1 &&
  isLineOfMoney(
    cells.map(({ blocks }) => blocks.map(({ text }) => text).join(" ")),
    labels,
  );

/**
 * The entries of a table whose first row holds the labels, most of them known, each above its answers; undefined for another table. Below
 * labels with several rows stand several of a kind, which are not taken for one fiche: their labels have no question.
 */
export function entriesOfColumns(
  { cells }: TableRow<PlacedBlock>,
  below: readonly TableRow<PlacedBlock>[],
  labels: FicheLabels,
): readonly Draft[] | undefined {
  const known = cells.filter((cell) => questionIn(cell, labels) !== undefined);
  const areLabels = known.length > 1 && known.length * 2 > cells.length && cells.every(labelOf);
  if (!areLabels || below.length === 0) return undefined;
  // Labels one below the other are those of a table that is read by rows.
  if (below.some((other) => questionIn(other.cells[0], labels) !== undefined)) return undefined;
  const isOne = below.length === 1;
  return cells.map((cell) => {
    const answers = below.flatMap((other) => other.cells.filter(({ column }) => column === cell.column));
    if (isOne) return entryOf(cell, answers, questionIn(cell, labels));
    const { question: _, isLoose: __, ...unasked } = entryOf(cell, answers, undefined);
    return unasked;
  });
}

/**
 * The entries of a row: each known label and the cells up to the next one where labels and answers take turns, else the first cell with
 * the others as its answers. None for a row that begins with no label.
 */
export function entriesOfRow({ cells }: TableRow<PlacedBlock>, labels: FicheLabels): readonly Draft[] {
  const [first, ...others] = cells;
  const label = first && labelOf(first);
  if (!first || !label || others.length === 0) return [];
  const question = questionIn(first, labels);
  const turns = cells.length > 2 && cells.length % 2 === 0 ? cells.filter((_, at) => at % 2 === 0) : [];
  if (turns.length > 0 && turns.every((cell) => questionIn(cell, labels) !== undefined))
    return turns.map((cell, at) =>
      entryOf(cell, cells.slice(at * 2 + 1, at * 2 + 2), questionIn(cell, labels)),
    );
  // A label that nobody knows, or a question, ends what stood above it.
  const isLike =
    LIKE_LABEL.test(label.text) || ASKS.test(label.text) || looseQuestionOf(label.text) !== undefined;
  if (question === undefined && !(others.length === 1 && isLike)) return [];
  return [entryOf(first, others, question)];
}
