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

const NUMBER_ALONE = /^(?:n\s?°\s*)?\d{1,2}(?:[.-]\d{1,2})*\s?[.)]?$/iu;

/** The blocks of a row that answers: a number in its first cell only counts it. */
export function pointsOfRow(row: TableRow<PlacedBlock>): readonly PlacedBlock[] {
  const [first, ...others] = row.cells;
  const number = first && labelOf(first)?.text;
  const isCounted = number !== undefined && NUMBER_ALONE.test(number) && others.length > 0;
  if (!isCounted) return blocksOf(row);
  return others.flatMap(({ blocks }) => blocks.map((block) => ({ ...block, kind: "item", sign: number })));
}

/** Longer words over a whole row are a text. */
const LONGEST_BAND = 80;

/** The entry that a row of one cell begins in a table whose other rows have several: a band over the rows below it. */
function bandOf(
  row: TableRow<PlacedBlock>,
  below: readonly TableRow<PlacedBlock>[],
  labels: FicheLabels,
): Draft | undefined {
  const [cell, ...others] = row.cells;
  const label = cell && labelOf(cell);
  if (!cell || !label || others.length > 0 || cell.column > 0 || below.every(({ cells }) => cells.length < 2))
    return undefined;
  if (cell.blocks[0]?.kind === "item" || label.text.length > LONGEST_BAND || /[.;,:]$/.test(label.text))
    return undefined;
  return entryOf(cell, [], labels.questionOf(label.text));
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
function entryOfFundings(
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
function entriesOfColumns(
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

/** Questions of which a table gives several answers, one in each row. */
const LISTED = new Set<FicheQuestion | undefined>([
  ...(["objectives", "general-objective", "specific-objectives", "operational-objectives"] as const),
  ...(["partners", "audiences", "indicators", "expected-results"] as const),
]);
/** Questions that tell one action from another: a table that asks them has an action in each row. */
const OF_ONE = new Set<FicheQuestion | undefined>(["title", "carrier", "number", "kind", "contact"]);

/**
 * The entries of a table with a list under one of its headers: `Objectif | Indicateur | Prévu` above several rows. What stands in the other columns has
 * no question. Undefined for another table.
 */
function entriesOfLists(
  { cells }: TableRow<PlacedBlock>,
  below: readonly TableRow<PlacedBlock>[],
  labels: FicheLabels,
): readonly Draft[] | undefined {
  const asked = cells.map((cell) => questionIn(cell, labels));
  const [listed] = asked.filter((question) => LISTED.has(question));
  const isOther = cells.length < 2 || !cells.every(labelOf) || asked.some((question) => OF_ONE.has(question));
  if (listed === undefined || below.length === 0 || isOther) return undefined;
  // Two columns without a known second label may be a label with its answer, and a label beside each row is no answer.
  const isPair = cells.length === 2 && below.length < 2;
  const areLabels = below.some(
    (row) => row.cells.length > cells.length || questionIn(row.cells[0], labels) !== undefined,
  );
  if (isPair || areLabels || !below.every((row) => row.cells.length >= cells.length - 1)) return undefined;
  return cells.map((cell, at) => {
    const blocks = below.flatMap((row) =>
      row.cells.filter(({ column }) => column === cell.column).flatMap((own) => own.blocks),
    );
    const { question: _, isLoose: __, ...draft } = entryOf(cell, [], undefined);
    const answers = blocks.map((block) => ({ ...answerOf(block), isItem: true }));
    const question = asked[at] === listed && asked.indexOf(listed) === at ? listed : undefined;
    return { ...draft, answers, ...(question === undefined ? {} : { question }) };
  });
}

const LANGUAGE =
  /^(?:français|french|französisch|francese|deutsch|allemand|german|tedesco|italiano|italien|italienisch|english|anglais)$/i;

/** The columns beyond the first of a table whose first row names a language above each: they say again what the first says. */
export function columnsOfLanguages({ cells, row }: TableRow<PlacedBlock>): readonly number[] {
  const areLanguages =
    row === 0 && cells.length > 1 && cells.every((cell) => LANGUAGE.test(labelOf(cell)?.text ?? ""));
  return areLanguages ? cells.slice(1).map(({ column }) => column) : [];
}

/** True where each cell of a row holds labels of its own before their answers: `Porteur : Ville de Carros | Public : jeunes`. */
function hasOwnLabels({ cells }: TableRow<PlacedBlock>, labels: FicheLabels): boolean {
  const own = (text: string) => /^([^:\n]{2,70}?)\s?:(?:\s|$)/u.exec(text)?.[1];
  const areOwn = cells.map(({ blocks: [first, ...more] }) => {
    const label = own(first?.text ?? "");
    const isWhole = (first?.text ?? "").length <= (label?.length ?? 0) + 2;
    return label !== undefined && labels.questionOf(label) !== undefined && (!isWhole || more.length > 0);
  });
  return cells.length > 1 && areOwn.every(Boolean);
}

/** What a row of a table is in a fiche: entries that begin, rows below that they hold, or blocks that are read as lines or answer what is open. */
interface CutRow {
  readonly drafts: readonly Draft[];
  readonly below: readonly TableRow<PlacedBlock>[];
  readonly lines: readonly PlacedBlock[];
}

/** A row that begins no entry. */
export const NO_ENTRY: CutRow = { drafts: [], below: [], lines: [] };

/** Cuts a row of a table, with what stands below it. */
export function cutRow(
  row: TableRow<PlacedBlock>,
  below: readonly TableRow<PlacedBlock>[],
  labels: FicheLabels,
  isOpen: boolean,
): CutRow {
  if (hasOwnLabels(row, labels)) return { drafts: [], below: [], lines: blocksOf(row) };
  const fundings = row.row === 0 ? entryOfFundings(row, below) : undefined;
  if (fundings) return { drafts: [fundings], below, lines: [] };
  const columns =
    row.row === 0
      ? (entriesOfLists(row, below, labels) ?? entriesOfColumns(row, below, labels))
      : entriesOfLists(row, below, labels);
  if (columns) return { drafts: columns, below, lines: [] };
  // A band above the first label may be a title, unless it is known.
  const over = bandOf(row, below, labels);
  const band = isOpen || (over?.question !== undefined && !over.isLoose) ? over : undefined;
  return { drafts: band ? [band] : entriesOfRow(row, labels), below: [], lines: [] };
}

/**
 * The entries of a row: each known label and the cells up to the next one where labels and answers take turns, else the first cell with
 * the others as its answers. None for a row that begins with no label.
 */
function entriesOfRow({ cells }: TableRow<PlacedBlock>, labels: FicheLabels): readonly Draft[] {
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
