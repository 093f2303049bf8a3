import type { ObjectiveKindNotation } from "@openhpa/vocabularies";
import { objectiveKindOf } from "../harmonise/objective-heading.js";
import { type Passage, partOf } from "../passage.js";
import type { Block } from "./block.js";

/** A heading among the entries of a section, and the kind of objective that it names. */
export interface Intertitle {
  readonly words: Passage;
  readonly kind?: ObjectiveKindNotation | undefined;
}

/** An entry with the words of its first line that are its own, and the heading that it stands under. */
export interface HeadedEntry {
  readonly block: Block;
  readonly words: Passage;
  readonly intertitle?: Intertitle | undefined;
}

const LABELLED = /^([^:]{2,80}?)\s*:\s*/;

/** The kind and the words that an entry puts before its own: `Objectif général : …`. */
function labelOf(words: Passage): { readonly label: Intertitle; readonly rest: Passage } | undefined {
  const [whole, printed] = LABELLED.exec(words.text) ?? [];
  const kind = objectiveKindOf(printed ?? words.text);
  if (kind === undefined) return undefined;
  const end = printed === undefined ? words.text.length : printed.length;
  const from = whole === undefined ? words.text.length : whole.length;
  return { label: { kind, words: partOf(words, [0, end]) }, rest: partOf(words, [from, words.text.length]) };
}

/** True for an entry that only announces those after it: `Nous voulons :`. */
const isAnnouncement = ({ words }: Block, next: Block | undefined): boolean =>
  next !== undefined && /:\s*$/.test(words.text);

/**
 * The entries of a section without the headings among them: one that names a kind of objective, or that ends with a colon and has another behind
 * it, is no entry. `mark` is told of each.
 */
export function headedEntries(
  blocks: readonly Block[],
  above: Block | undefined,
  mark: (heading: Block) => void,
): readonly HeadedEntry[] {
  const entries: HeadedEntry[] = [];
  let intertitle = above && labelOf(above.words)?.label;
  for (const [index, block] of blocks.entries()) {
    const [first, ...more] = block.lines;
    if (!first) continue;
    const labelled = labelOf(first.words);
    if (labelled && labelled.rest.text !== "") {
      entries.push({ block, words: labelled.rest, intertitle: labelled.label });
      intertitle = undefined;
    } else if (labelled && more[0]) {
      entries.push({ block: { ...block, lines: more }, words: more[0].words, intertitle: labelled.label });
      intertitle = undefined;
    } else if (labelled || isAnnouncement(block, blocks[index + 1])) {
      intertitle = labelled?.label ?? { words: block.words };
      mark(block);
    } else entries.push({ block, words: first.words, intertitle });
  }
  return entries;
}
