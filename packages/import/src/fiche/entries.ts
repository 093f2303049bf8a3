import { type DocumentText, groupRows, type PlacedBlock } from "../documents/index.js";
import { mayPay } from "../harmonise/payer-name.js";
import { isBox } from "../harmonise/tick-boxes.js";
import { partOf } from "../passage.js";
import { answerOf, type Draft, type Entry, LIKE_LABEL, PROSE } from "./entry.js";
import type { FicheQuestion } from "./fiche-labels.data.js";
import { type FoundLabel, labelIn } from "./found-label.js";
import { fundingColumns } from "./funding-rows.js";
import { type FicheLabels, labelsOfSite } from "./label-index.js";
import { namedBelow } from "./named-entries.js";
import {
  blocksOf,
  columnsOfLanguages,
  cutRow,
  isLineOfMoney,
  isRowOfMoney,
  NO_ENTRY,
  pointsOfRow,
  rowsBelow,
} from "./table-entries.js";
import {
  endsValue,
  isDoubtful,
  isUnfilled,
  isUnknownLabel,
  type LabelForms,
  labelFormsOf,
} from "./value-ends.js";

/** A fiche cut at its labels: what stands before the first, and the entries in printed order. */
export interface CutFiche {
  readonly opening: readonly PlacedBlock[];
  readonly entries: readonly Entry[];
}

/** Longer lines are no labels that stand alone. */
const LONGEST_LINE = 60;
const PAID = new Set<FicheQuestion | undefined>(["funders", "budget"]);

/** How a fiche prints its labels, as far as the known ones show it. */
interface Layout {
  /** Labels before a colon: another word before a colon is a label that is not known. */
  readonly hasColons: boolean;
  /** Lines above bullets: another line between two lists is a label that is not known. */
  readonly hasLists: boolean;
  /** Lines without a sign: another that begins like a label may be one. */
  readonly hasLines: boolean;
  /** Lines in capitals: another one is a label that is not known. */
  readonly hasCapitals: boolean;
  /** Lines below a blank one and right above their answers: another one is a label that is not known. */
  readonly hasGaps: boolean;
  /** The other forms of its labels. */
  readonly forms: LabelForms;
}

const FEWEST = 3;

/** More letters than an acronym has, all of them capitals. */
const isInCapitals = (text: string) =>
  /\p{Lu}{5}|\p{Lu}{2}.*\s.*\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

/** True for a short line below a blank one and right above another. */
function standsBelowGap(
  { kind, text, lines }: PlacedBlock,
  { before, next }: Pick<Around, "before" | "next">,
): boolean {
  const isGap = (a: PlacedBlock["lines"] | undefined, b: PlacedBlock["lines"] | undefined) =>
    (b?.[0]?.number ?? 0) - (a?.at(-1)?.number ?? 0) > 1;
  const isShort = kind === "paragraph" && text.length <= LONGEST_LINE;
  return (
    isShort && next !== undefined && !isGap(lines, next.lines) && (!before || isGap(before.lines, lines))
  );
}

function layoutOf(blocks: readonly PlacedBlock[], labels: readonly (FoundLabel | undefined)[]): Layout {
  const known = blocks.flatMap(({ kind, text }, at) => {
    const label = labels[at];
    if (kind === "item" || label?.question === undefined || label.isLoose) return [];
    const isHead = standsBelowGap(blocks[at] as PlacedBlock, {
      before: blocks[at - 1],
      next: blocks[at + 1],
    });
    return [{ label: text.slice(0, label.end), behind: text.slice(label.end), next: blocks[at + 1], isHead }];
  });
  const lines = known.filter(({ behind }) => behind.trim() === "");
  const isLine = (at: number) => {
    const { end, question, isLoose } = labels[at] ?? {};
    return question !== undefined && !isLoose && blocks[at]?.text.slice(end).trim() === "";
  };
  const colons = known.filter(({ behind }) => /^[\s.…_]*[:：]|^\s?[.…_]{3}/.test(behind));
  const lists = known.filter(({ next }) => next?.kind === "item");
  return {
    hasColons: colons.length >= FEWEST,
    hasLists: lists.length >= FEWEST,
    hasLines: lines.length >= FEWEST,
    hasCapitals: lines.filter(({ label }) => isInCapitals(label)).length >= FEWEST,
    hasGaps: lines.length >= FEWEST && lines.every(({ isHead }) => isHead),
    forms: labelFormsOf(blocks, isLine, lines.length >= FEWEST),
  };
}

/** Cuts a document at its labels. */
export function cutFiche({ blocks }: DocumentText, labels: FicheLabels = labelsOfSite()): CutFiche {
  const content = blocks.filter(({ isFurniture }) => !isFurniture);
  const found = content.map(({ text }) => labelIn(text, labels));
  const layout = layoutOf(content, found);
  const index = new Map(content.map((block, at) => [block, at]));
  const entries: Draft[] = [];
  const opening: PlacedBlock[] = [];
  let open: Draft | undefined;
  const begin = (draft: Draft) => {
    entries.push(draft);
    open = draft;
  };
  let last: PlacedBlock | undefined;
  const answer = (block: PlacedBlock) => {
    if (open && endsValue(block, open, last)) begin({ answers: [], isItem: false });
    const isDoubted = open !== undefined && isDoubtful(block, open, last);
    if (!isUnfilled(block.text))
      open?.answers.push({ ...answerOf(block), ...(isDoubted ? { isDoubted } : {}) });
  };
  let numbered: string | undefined;
  const groups = groupRows(content);
  const headed = new Set<unknown>();
  const again = new Map<number, readonly number[]>();
  const readLine = (block: PlacedBlock) => {
    const at = index.get(block) ?? 0;
    const [before, next] = [content[at - 1], content[at + 1]];
    const isTitled = opening.some(({ kind }) => kind === "heading" || block.kind !== "heading");
    const draft = draftOf(block, found[at], {
      open,
      layout,
      labels,
      before,
      next,
      isTitled,
      numbered,
    });
    if (draft?.label && /^[\dA-Z]/.test(draft.label.text)) numbered = draft.label.text;
    if (draft) begin(draft);
    else if (open) answer(block);
    else opening.push(block);
    last = block;
  };
  for (const [place, one] of groups.entries()) {
    if (headed.has(one)) continue;
    if (one.kind !== "row") {
      readLine(one);
      continue;
    }
    if (one.row === 0) again.set(one.table, columnsOfLanguages(one));
    const isAgain = (block: PlacedBlock) => again.get(one.table)?.includes(block.cell?.column ?? 0);
    const isPaid = PAID.has(open?.question) && isRowOfMoney(one, labels);
    const { drafts, below, lines } = isPaid
      ? NO_ENTRY
      : cutRow(one, rowsBelow(groups, place), labels, open !== undefined);
    for (const row of below) headed.add(row);
    for (const draft of drafts) begin(draft);
    for (const block of lines) if (!isAgain(block)) readLine(block);
    const others = lines.filter(isAgain);
    if (others.length > 0) begin({ answers: others.map(answerOf), isItem: false });
    if (drafts.length === 0 && lines.length === 0 && open)
      for (const block of pointsOfRow(one)) {
        answer(block);
        last = block;
      }
    else if (lines.length === 0 && drafts.length === 0) opening.push(...blocksOf(one));
    last = blocksOf(below.at(-1) ?? one).at(-1);
  }
  return { opening, entries: namedBelow(entries) };
}

/** What surrounds a block: the entry that is open, and its neighbours. */
interface Around {
  readonly open: Draft | undefined;
  readonly layout: Layout;
  readonly labels: FicheLabels;
  readonly before: PlacedBlock | undefined;
  readonly next: PlacedBlock | undefined;
  /** True where a heading, or for a line another line, stands before the first label. */
  readonly isTitled: boolean;
  /** The last label that begins with a number or a capital. */
  readonly numbered: string | undefined;
}

/** True for a line between two lists of a fiche whose labels are lines above lists. */
const standsBetweenLists = ({ kind, text }: PlacedBlock, { layout, before, next }: Around) =>
  layout.hasLists &&
  kind === "paragraph" &&
  before?.kind === "item" &&
  next?.kind === "item" &&
  LIKE_LABEL.test(text);

/** True for a line that begins a section of a text whose labels all stand below blank lines. */
const beginsSection = (block: PlacedBlock, around: Around) =>
  around.layout.hasGaps &&
  around.open !== undefined &&
  around.open.answers.length > 0 &&
  LIKE_LABEL.test(block.text) &&
  standsBelowGap(block, around);

/** True for a line that ends a list: the items above it are answers, and it begins like a label and has words of its own below. */
const endsList = ({ kind, text }: PlacedBlock, { layout, open, before, next }: Around) =>
  layout.hasLists &&
  kind === "paragraph" &&
  before?.kind === "item" &&
  next?.kind === "paragraph" &&
  !PROSE.has(open?.question) &&
  LIKE_LABEL.test(text) &&
  next.text.length > text.length;

/** True for a line in capitals above an answer in a fiche whose labels are such lines. */
const standsInCapitals = ({ kind, text }: PlacedBlock, { layout, open, next }: Around) =>
  layout.hasCapitals &&
  kind === "paragraph" &&
  open !== undefined &&
  open.answers.length > 0 &&
  next !== undefined &&
  isInCapitals(text) &&
  !isInCapitals(next.text) &&
  text.length <= LONGEST_LINE;

/** The entry that a block with a label begins, or undefined where it answers the label above it. */
function draftOf(block: PlacedBlock, found: FoundLabel | undefined, around: Around): Draft | undefined {
  const { words, text, kind } = block;
  const { open } = around;
  // A choice beside a box answers, whatever label it holds.
  if (open !== undefined && isBox(block.sign)) return undefined;
  const isItem = kind === "item";
  const cells = text.split(/\t+/);
  if (fundingColumns(cells)) return { question: "funders", answers: [answerOf(block)], isItem: false };
  if (PAID.has(open?.question) && isLineOfMoney(cells, around.labels)) return undefined;
  if (!found) {
    // A heading without a known label ends what stood above it.
    const isLabel =
      (kind === "heading" && open !== undefined) ||
      standsBetweenLists(block, around) ||
      beginsSection(block, around) ||
      endsList(block, around) ||
      standsInCapitals(block, around) ||
      isUnknownLabel(block, { ...around, forms: around.layout.forms });
    const level = kind === "heading" ? { level: block.level } : {};
    return isLabel ? { label: words, answers: [], isItem: false, ...level } : undefined;
  }
  const isOfForm = () =>
    found.isLoose === true && isUnknownLabel(block, { ...around, forms: around.layout.forms });
  if (!begins(found, block, around) && !isOfForm()) return undefined;
  const draft: Draft = {
    label: partOf(words, [0, found.end]),
    ...(found.question === undefined ? {} : { question: found.question }),
    ...(found.isLoose ? { isLoose: true } : {}),
    answers: [],
    isItem,
  };
  const rest = partOf(words, [found.answerAt, text.length]);
  if (!isUnfilled(rest.text)) draft.answers.push({ words: rest, isItem: false });
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
  { question, end, answerAt, isLoose = false }: FoundLabel,
  block: PlacedBlock,
  { open, layout, labels, before, next, isTitled }: Around,
): boolean {
  const { text, kind } = block;
  const hasColon = /[:：?\t]|[.…_]{2}/.test(text.slice(0, Math.max(end + 2, answerAt)));
  if (kind === "item")
    return !isLoose && hasColon && question !== undefined && (open === undefined || open.isItem);
  // The title may begin like a label: `Objectif santé`, `Zone sans tabac`.
  const mayBeTitle = open === undefined && !isTitled && !/\?\s*$/.test(text);
  if (isLoose && mayBeTitle && (kind === "heading" || !hasColon)) return false;
  const isAwaiting = open?.question !== undefined && open.answers.length === 0 && open.question !== "heading";
  // Below a label that stands alone, what has a colon answers: `Souffle en campagne : repérer la BPCO`.
  if (
    hasColon &&
    isAwaiting &&
    kind !== "heading" &&
    !layout.hasColons &&
    (isLoose || question === undefined)
  )
    return false;
  if (isLoose && !hasColon && kind !== "heading") {
    const isCapital = isInCapitals(text) && layout.hasCapitals;
    const isLine = layout.hasLines && text.length <= LONGEST_LINE && LIKE_LABEL.test(text);
    const isSection = layout.hasGaps && standsBelowGap(block, { before, next });
    return (
      next !== undefined && !isAwaiting && (isCapital || isSection || (isLine && !PROSE.has(open?.question)))
    );
  }
  if (open === undefined) return question !== undefined;
  if (question !== undefined && labels.leading(text)) return true;
  // Who pays stands before what he pays: `FIR : 12 000 €` answers, `Moyens humains : deux bénévoles` does not.
  if (hasColon && question === undefined && PAID.has(open.question))
    return !/\d/.test(text.slice(end)) && !mayPay(text.slice(0, end).trim());
  if (hasColon) return question !== undefined || layout.hasColons || !PROSE.has(open.question);
  const isAwaited = open.answers.length === 0 && WORD_ANSWERS.has(open.question);
  return !(isAwaited && kind !== "heading");
}
