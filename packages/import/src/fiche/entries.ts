import { type DocumentText, groupRows, type PlacedBlock, type TableRow } from "../documents/index.js";
import { isBox } from "../harmonise/tick-boxes.js";
import { type Passage, partOf } from "../passage.js";
import type { FicheQuestion } from "./fiche-labels.data.js";
import { type FicheLabels, labelsOfSite } from "./label-index.js";

/** A passage below or beside a label, and whether a bullet stands before it. */
export interface Answer {
  readonly words: Passage;
  readonly isItem: boolean;
  /** What the document prints before an item. */
  readonly sign?: string | undefined;
}

/** A label with its answers; without `question` its label is not known, without `label` nothing stands above the answers. */
export interface Entry {
  readonly label?: Passage;
  readonly question?: FicheQuestion;
  readonly answers: readonly Answer[];
}

/** A fiche cut at its labels: what stands before the first, and the entries in printed order. */
export interface CutFiche {
  readonly opening: readonly PlacedBlock[];
  readonly entries: readonly Entry[];
}

interface Draft {
  label?: Passage;
  question?: FicheQuestion;
  answers: Answer[];
  /** Whether the label stood behind a bullet: such labels only part such entries. */
  isItem: boolean;
}

const COLON = /^([^:：\n]{2,70}?)\s?[:：](?:\s+|$)/u;
/** `**Porteur** – Ville de Carros`: a dash behind a known label, with the marks of bold words around it. */
const DASH = /^([^–—:\n]{2,70}?)\**\s*\**\s[–—-]\s+/u;
const QUESTION = /^([^?\n]{5,70}\?)\s*/u;
/** `PORTEUR DU PROJET  Ville de Carros`: words in capitals before words that are not. */
const CAPITALS = /^(\p{Lu}[\p{Lu}'’()./ -]*\p{Lu}\)?)\s+(?=\S)/u;
/** Labels of a few words that begin with a capital, as unknown labels look. */
const LIKE_LABEL = /^\p{Lu}[^:.;!?]{1,44}$/u;
const MOST_WORDS = 6;
/** Answers of these are prose, in which a word with a colon is no label unless it is known. */
const PROSE = new Set<FicheQuestion | undefined>([
  ...(["context", "needs", "summary", "activities", "steps", "results", "observation", "methods"] as const),
  ...(["strengths", "weaknesses", "perspectives", "expected-results", "tools", "indicators"] as const),
]);

const PAID = new Set<FicheQuestion | undefined>(["funders", "budget"]);

/** A label at the beginning of words, and where the answer behind it begins. */
interface FoundLabel {
  readonly end: number;
  readonly answerAt: number;
  readonly question: FicheQuestion | undefined;
}

/** The longest known label in capitals that begins a text. */
function labelInCapitals(text: string, labels: FicheLabels): FoundLabel | undefined {
  const capitals = CAPITALS.exec(text)?.[1];
  if (capitals === undefined || text.slice(capitals.length).trim() === "") return undefined;
  const words = [...capitals.matchAll(/\S+/g)];
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count -= 1) {
    const last = words[count - 1];
    const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
    const question = labels.questionOf(text.slice(0, end));
    if (question !== undefined) return { end, answerAt: end, question };
  }
  return undefined;
}

/** The label that words begin with, or that they are. An unknown one is taken only where it looks like a label and has a colon. */
function labelIn(text: string, labels: FicheLabels): FoundLabel | undefined {
  const whole = labels.questionOf(text);
  if (whole !== undefined) return { end: text.length, answerAt: text.length, question: whole };
  const leading = labels.leading(text);
  if (leading)
    return {
      ...leading,
      answerAt: leading.end + (/^[\s:：]*/u.exec(text.slice(leading.end))?.[0].length ?? 0),
    };
  for (const form of [COLON, QUESTION, DASH]) {
    const [all = "", label = ""] = form.exec(text) ?? [];
    const question = label === "" ? undefined : labels.questionOf(label);
    if (question !== undefined) return { end: label.length, answerAt: all.length, question };
  }
  const capitals = labelInCapitals(text, labels);
  if (capitals) return capitals;
  const [all = "", label = ""] = COLON.exec(text) ?? [];
  const isLike =
    LIKE_LABEL.test(label) && label.split(/\s+/).length <= MOST_WORDS && !/^https?$/i.test(label);
  return isLike ? { end: label.length, answerAt: all.length, question: undefined } : undefined;
}

const restOf = (words: Passage, from: number) => partOf(words, [from, words.text.length]);

/** How a fiche prints its labels, as far as the known ones show it. */
interface Layout {
  /** Labels before a colon: another word before a colon is a label that is not known. */
  readonly hasColons: boolean;
  /** Lines above bullets: another line between two lists is a label that is not known. */
  readonly hasLists: boolean;
}

const FEWEST = 3;

function layoutOf(blocks: readonly PlacedBlock[], of: FicheLabels): Layout {
  const labels = blocks
    .filter(({ kind }) => kind !== "item")
    .map((block) => ({ block, found: labelIn(block.text, of) }));
  const known = labels.filter(({ found }) => found?.question !== undefined);
  const colons = known.filter(({ block, found }) => /^\s?[:：]/.test(block.text.slice(found?.end)));
  const index = new Map(blocks.map((block, at) => [block, at]));
  const lists = known.filter(({ block }) => blocks[(index.get(block) ?? blocks.length) + 1]?.kind === "item");
  return { hasColons: colons.length >= FEWEST, hasLists: lists.length >= FEWEST };
}

/** Cuts a document at its labels. */
export function cutFiche({ blocks }: DocumentText, labels: FicheLabels = labelsOfSite()): CutFiche {
  const content = blocks.filter(({ isFurniture }) => !isFurniture);
  const layout = layoutOf(content, labels);
  const index = new Map(content.map((block, at) => [block, at]));
  const entries: Draft[] = [];
  const opening: PlacedBlock[] = [];
  let open: Draft | undefined;
  const begin = (draft: Draft) => {
    entries.push(draft);
    open = draft;
  };
  const answer = (block: PlacedBlock) => {
    if (block.words.text !== "") open?.answers.push(answerOf(block));
  };
  const groups = groupRows(content);
  const headed = new Set<unknown>();
  for (const [place, one] of groups.entries()) {
    if (headed.has(one)) continue;
    if (one.kind === "row") {
      const below = one.row === 0 ? rowsBelow(groups, place) : [];
      const columns = entriesOfColumns(one, below, labels);
      for (const row of columns ? below : []) headed.add(row);
      const rows = columns ?? entriesOfRow(one, labels);
      if (rows.length > 0) rows.forEach(begin);
      else if (open) for (const block of blocksOf(one)) answer(block);
      else opening.push(...blocksOf(one));
      continue;
    }
    const at = index.get(one) ?? 0;
    const draft = draftOf(one, { open, layout, labels, before: content[at - 1], next: content[at + 1] });
    if (draft) begin(draft);
    else if (open) answer(one);
    else opening.push(one);
  }
  return { opening, entries };
}

const answerOf = ({ words, kind, sign }: PlacedBlock): Answer => ({
  words,
  isItem: kind === "item",
  ...(sign === undefined ? {} : { sign }),
});

const blocksOf = ({ cells }: TableRow<PlacedBlock>) => cells.flatMap((cell) => cell.blocks);

/** The rows of the same table below one. */
function rowsBelow(
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

function entryOf(cell: Cell, answers: readonly Cell[], question: FicheQuestion | undefined): Draft {
  const { words } = labelOf(cell) ?? {};
  return {
    ...(words ? { label: words } : {}),
    ...(question === undefined ? {} : { question }),
    answers: answers.flatMap(({ blocks }) => blocks.map(answerOf)),
    isItem: false,
  };
}

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
    return entryOf(cell, answers, isOne ? questionIn(cell, labels) : undefined);
  });
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
  if (question === undefined && !(others.length === 1 && LIKE_LABEL.test(label.text))) return [];
  return [entryOf(first, others, question)];
}

/** What surrounds a block: the entry that is open, and its neighbours. */
interface Around {
  readonly open: Draft | undefined;
  readonly layout: Layout;
  readonly labels: FicheLabels;
  readonly before: PlacedBlock | undefined;
  readonly next: PlacedBlock | undefined;
}

/** True for a line between two lists of a fiche whose labels are lines above lists. */
const standsBetweenLists = ({ kind, text }: PlacedBlock, { layout, before, next }: Around) =>
  layout.hasLists &&
  kind === "paragraph" &&
  before?.kind === "item" &&
  next?.kind === "item" &&
  LIKE_LABEL.test(text);

/** The entry that a block begins, or undefined where it answers the label above it. */
function draftOf(block: PlacedBlock, around: Around): Draft | undefined {
  const { words, text, kind } = block;
  const { open } = around;
  // A choice beside a box answers, whatever label it holds.
  if (open !== undefined && isBox(block.sign)) return undefined;
  const found = labelIn(text, around.labels);
  const isItem = kind === "item";
  if (!found) {
    // A heading without a known label ends what stood above it.
    const isLabel = (kind === "heading" && open !== undefined) || standsBetweenLists(block, around);
    return isLabel ? { label: words, answers: [], isItem: false } : undefined;
  }
  if (!begins(found, block, around)) return undefined;
  const draft: Draft = {
    label: partOf(words, [0, found.end]),
    ...(found.question === undefined ? {} : { question: found.question }),
    answers: [],
    isItem,
  };
  const rest = restOf(words, found.answerAt);
  if (rest.text !== "") draft.answers.push({ words: rest, isItem: false });
  return draft;
}

/** Questions that are answered with a word which is a label elsewhere: `Couverture géographique` → `Commune`. */
const WORD_ANSWERS = new Set<FicheQuestion | undefined>([
  "level",
  "kind",
  "carrier-type",
  "action-types",
  "themes",
]);

/** True when a found label begins an entry here. */
function begins(
  { question, end }: FoundLabel,
  { text, kind }: PlacedBlock,
  { open, layout, labels }: Around,
): boolean {
  const hasColon = /[:：?]/.test(text.slice(0, end + 2));
  if (kind === "item") return hasColon && question !== undefined && (open === undefined || open.isItem);
  if (open === undefined) return question !== undefined;
  if (question !== undefined && labels.leading(text)) return true;
  // Who pays stands before what he pays: `FIR : 12 000 €` answers.
  if (hasColon && question === undefined && PAID.has(open.question)) return false;
  if (hasColon) return question !== undefined || layout.hasColons || !PROSE.has(open.question);
  const isAwaited = open.answers.length === 0 && WORD_ANSWERS.has(open.question);
  return !(isAwaited && kind !== "heading");
}
