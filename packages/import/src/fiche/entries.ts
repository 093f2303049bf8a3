import { type DocumentText, groupRows, type PlacedBlock } from "../documents/index.js";
import { isBox } from "../harmonise/tick-boxes.js";
import { partOf } from "../passage.js";
import { answerOf, type Draft, type Entry, LIKE_LABEL, PROSE } from "./entry.js";
import type { FicheQuestion } from "./fiche-labels.data.js";
import { type FicheLabels, labelsOfSite } from "./label-index.js";
import { blocksOf, entriesOfColumns, entriesOfRow, rowsBelow } from "./table-entries.js";

/** A fiche cut at its labels: what stands before the first, and the entries in printed order. */
export interface CutFiche {
  readonly opening: readonly PlacedBlock[];
  readonly entries: readonly Entry[];
}

const COLON = /^([^:：\n]{2,70}?)\s?[:：](?:\s+|$)/u;
/** `**Porteur** – Ville de Carros`: a dash behind a known label, with the marks of bold words around it. */
const DASH = /^([^–—:\n]{2,70}?)\**\s*\**\s[=–—-]\s+/u;
const QUESTION = /^([^?\n]{5,70}\?)\s*/u;
/** `PORTEUR DU PROJET  Ville de Carros`: words in capitals before words that are not. */
const CAPITALS = /^(\p{Lu}[\p{Lu}'’()./ -]*\p{Lu}\)?)\s+(?=\S)/u;
/** Capitals that go on with the words before them: `VILLE DE CARROS`, `ÉTAPES DE MISE EN ŒUVRE` are no label with an answer. */
const GOES_ON = /^\s+(?:(?:DE|DU|DES|LA|LE|LES|AU|AUX|EN|ET|OU|POUR|PAR|SUR|À)\s|[DL]['’])/u;
const MOST_WORDS = 6;
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
    if (question !== undefined)
      return GOES_ON.test(text.slice(end)) ? undefined : { end, answerAt: end, question };
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

/** How a fiche prints its labels, as far as the known ones show it. */
interface Layout {
  /** Labels before a colon: another word before a colon is a label that is not known. */
  readonly hasColons: boolean;
  /** Lines above bullets: another line between two lists is a label that is not known. */
  readonly hasLists: boolean;
}

const FEWEST = 3;

function layoutOf(blocks: readonly PlacedBlock[], labels: readonly (FoundLabel | undefined)[]): Layout {
  const known = blocks.flatMap(({ kind, text }, at) => {
    const label = labels[at];
    if (kind === "item" || label?.question === undefined) return [];
    return [{ behind: text.slice(label.end), next: blocks[at + 1] }];
  });
  const colons = known.filter(({ behind }) => /^\s?[:：]/.test(behind));
  const lists = known.filter(({ next }) => next?.kind === "item");
  return { hasColons: colons.length >= FEWEST, hasLists: lists.length >= FEWEST };
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
      const columns = entriesOfColumns(one, below, labels);
      for (const row of columns ? below : []) headed.add(row);
      const rows = columns ?? entriesOfRow(one, labels);
      if (rows.length > 0) rows.forEach(begin);
      else if (open) for (const block of blocksOf(one)) answer(block);
      else opening.push(...blocksOf(one));
      continue;
    }
    const at = index.get(one) ?? 0;
    const [before, next] = [content[at - 1], content[at + 1]];
    const draft = draftOf(one, found[at], { open, layout, labels, before, next });
    if (draft) begin(draft);
    else if (open) answer(one);
    else opening.push(one);
  }
  return { opening, entries };
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

/** The entry that a block with a label begins, or undefined where it answers the label above it. */
function draftOf(block: PlacedBlock, found: FoundLabel | undefined, around: Around): Draft | undefined {
  const { words, text, kind } = block;
  const { open } = around;
  // A choice beside a box answers, whatever label it holds.
  if (open !== undefined && isBox(block.sign)) return undefined;
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
