import { type DocumentText, groupRows, type PlacedBlock } from "../documents/index.js";
import { mayPay } from "../harmonise/payer-name.js";
import { isBox } from "../harmonise/tick-boxes.js";
import { partOf } from "../passage.js";
import { answerOf, type Draft, type Entry, LIKE_LABEL, PROSE } from "./entry.js";
import type { FicheQuestion } from "./fiche-labels.data.js";
import { fundingColumns } from "./funding-rows.js";
import { type FicheLabels, labelsOfSite, looseQuestionOf } from "./label-index.js";
import { namedBelow } from "./named-entries.js";
import {
  blocksOf,
  entriesOfColumns,
  entriesOfRow,
  entryOfFundings,
  isLineOfMoney,
  isRowOfMoney,
  rowsBelow,
} from "./table-entries.js";

/** A fiche cut at its labels: what stands before the first, and the entries in printed order. */
export interface CutFiche {
  readonly opening: readonly PlacedBlock[];
  readonly entries: readonly Entry[];
}

const COLON = /^([^:：\n]{2,70}?)\s?[:：](?:\s+|$)/u;
/** `**Porteur** – Ville de Carros`: a dash behind a known label, with the marks of bold words around it. */
const DASH = /^([^–—:\n]{2,70}?)\**\s*\**\s[=–—-]\s+/u;
const QUESTION = /^([^?\n]{2,70}\?)\s*/u;
/** Two columns of a table that was copied as text: `Porteur⇥Ville de Carros`. */
const TABULATED = /^([^\t\n]{2,70}?)\s?:?\t+/u;
/** `PORTEUR DU PROJET  Ville de Carros`: words in capitals before words that are not. */
const CAPITALS = /^(\p{Lu}[\p{Lu}'’()./ -]*\p{Lu}\)?)\s+(?=\S)/u;
/** Capitals that go on with the words before them: `VILLE DE CARROS`, `ÉTAPES DE MISE EN ŒUVRE` are no label with an answer. */
const GOES_ON = /^\s+(?:(?:DE|DU|DES|LA|LE|LES|AU|AUX|EN|ET|OU|POUR|PAR|SUR|À)\s|[DL]['’])/u;
const MOST_WORDS = 6;
/** Longer lines are no labels that stand alone. */
const LONGEST_LINE = 60;
const PAID = new Set<FicheQuestion | undefined>(["funders", "budget"]);

/** A label at the beginning of words, and where the answer behind it begins. */
interface FoundLabel {
  readonly end: number;
  readonly answerAt: number;
  readonly question: FicheQuestion | undefined;
  /** True where only the words that the label begins or ends with are known. */
  readonly isLoose?: boolean;
}

/** Ends of adjectives and participles: in capitals only, such a word goes on with the label before it (`FINANCEMENTS MOBILISABLES`). */
const QUALIFIES = /^\s+\p{Lu}+(?:[ÉE]E?S?|[AI]BLES?|ELS?|ELLES?|IFS?|IVES?|IQUES?|EURS?)$/u;

/** The longest known label in capitals that begins a text. */
function labelInCapitals(text: string, labels: FicheLabels): FoundLabel | undefined {
  const capitals = CAPITALS.exec(text)?.[1];
  if (capitals === undefined || text.slice(capitals.length).trim() === "") return undefined;
  const words = [...capitals.matchAll(/\S+/g)];
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count -= 1) {
    const last = words[count - 1];
    const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
    const question = labels.questionOf(text.slice(0, end));
    if (question === undefined) continue;
    const rest = text.slice(end);
    return GOES_ON.test(rest) || QUALIFIES.test(rest) ? undefined : { end, answerAt: end, question };
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
  for (const form of [TABULATED, COLON, QUESTION, DASH]) {
    const [all = "", label = ""] = form.exec(text) ?? [];
    const question = label === "" ? undefined : labels.questionOf(label);
    if (question !== undefined) return { end: label.length, answerAt: all.length, question };
  }
  return labelInCapitals(text, labels) ?? looseLabelIn(text);
}

/** A label that nobody listed: known by the words that it begins or ends with, or not known where it looks like one and has a colon. */
function looseLabelIn(text: string): FoundLabel | undefined {
  for (const form of [TABULATED, COLON, QUESTION]) {
    const [all = "", label = ""] = form.exec(text) ?? [];
    const question = label === "" ? undefined : looseQuestionOf(label);
    if (question !== undefined) return { end: label.length, answerAt: all.length, question, isLoose: true };
  }
  const [all = "", label = ""] = TABULATED.exec(text) ?? COLON.exec(text) ?? [];
  const isLike =
    LIKE_LABEL.test(label) && label.split(/\s+/).length <= MOST_WORDS && !/^https?$/i.test(label);
  if (isLike) return { end: label.length, answerAt: all.length, question: undefined };
  const question = looseQuestionOf(text);
  return question === undefined
    ? undefined
    : { end: text.length, answerAt: text.length, question, isLoose: true };
}

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
  const colons = known.filter(({ behind }) => /^\s?[:：]/.test(behind));
  const lists = known.filter(({ next }) => next?.kind === "item");
  return {
    hasColons: colons.length >= FEWEST,
    hasLists: lists.length >= FEWEST,
    hasLines: lines.length >= FEWEST,
    hasCapitals: lines.filter(({ label }) => isInCapitals(label)).length >= FEWEST,
    hasGaps: lines.length >= FEWEST && lines.every(({ isHead }) => isHead),
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
  const answer = (block: PlacedBlock) => {
    if (block.words.text !== "") open?.answers.push(answerOf(block));
  };
  const groups = groupRows(content);
  const headed = new Set<unknown>();
  for (const [place, one] of groups.entries()) {
    if (headed.has(one)) continue;
    if (one.kind === "row") {
      const below = one.row === 0 ? rowsBelow(groups, place) : [];
      const fundings = one.row === 0 ? entryOfFundings(one, below) : undefined;
      const columns = fundings ? [fundings] : entriesOfColumns(one, below, labels);
      for (const row of columns ? below : []) headed.add(row);
      const isPaid = PAID.has(open?.question) && isRowOfMoney(one, labels);
      const rows = columns ?? (isPaid ? [] : entriesOfRow(one, labels));
      if (rows.length > 0) rows.forEach(begin);
      else if (open) for (const block of blocksOf(one)) answer(block);
      else opening.push(...blocksOf(one));
      continue;
    }
    const at = index.get(one) ?? 0;
    const [before, next] = [content[at - 1], content[at + 1]];
    const isTitled = opening.some(({ kind }) => kind === "heading" || one.kind !== "heading");
    const draft = draftOf(one, found[at], { open, layout, labels, before, next, isTitled });
    if (draft) begin(draft);
    else if (open) answer(one);
    else opening.push(one);
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
      standsInCapitals(block, around);
    const level = kind === "heading" ? { level: block.level } : {};
    return isLabel ? { label: words, answers: [], isItem: false, ...level } : undefined;
  }
  if (!begins(found, block, around)) return undefined;
  const draft: Draft = {
    label: partOf(words, [0, found.end]),
    ...(found.question === undefined ? {} : { question: found.question }),
    ...(found.isLoose ? { isLoose: true } : {}),
    answers: [],
    isItem,
  };
  const rest = partOf(words, [found.answerAt, text.length]);
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
  { question, end, isLoose = false }: FoundLabel,
  block: PlacedBlock,
  { open, layout, labels, before, next, isTitled }: Around,
): boolean {
  const { text, kind } = block;
  const hasColon = /[:：?\t]/.test(text.slice(0, end + 2));
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
