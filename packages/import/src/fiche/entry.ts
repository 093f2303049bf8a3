import type { PlacedBlock } from "../documents/index.js";
import type { Passage } from "../passage.js";
import type { FicheQuestion } from "./fiche-labels.data.js";

/** A passage below or beside a label, and whether a bullet stands before it. */
export interface Answer {
  readonly words: Passage;
  readonly isItem: boolean;
  /** What the document prints before an item. */
  readonly sign?: string | undefined;
  /** Where it stands in a table. */
  readonly cell?: PlacedBlock["cell"];
  /** True for what is not surely an answer: it stands apart from the first. */
  readonly isDoubted?: boolean | undefined;
}

/** A label with its answers; without `question` its label is not known, without `label` nothing stands above the answers. */
export interface Entry {
  readonly label?: Passage;
  readonly question?: FicheQuestion;
  /** True where the label is known only by the words that it begins or ends with. */
  readonly isLoose?: boolean;
  readonly answers: readonly Answer[];
  /** Level of the heading that the label is, where it is one that is not known. */
  readonly level?: number;
}

/** An entry whose answers are still to come. */
export interface Draft {
  label?: Passage;
  question?: FicheQuestion;
  isLoose?: boolean;
  answers: Answer[];
  level?: number;
  /** Whether the label stood behind a bullet: such labels only part such entries. */
  isItem: boolean;
}

/** Labels of a few words that begin with a capital, as unknown labels look. */
export const LIKE_LABEL = /^\p{Lu}[^:.;!?]{1,44}$/u;

/** Questions that are answered in prose, in which a word with a colon is no label unless it is known. */
export const PROSE = new Set<FicheQuestion | undefined>([
  ...(["context", "needs", "summary", "activities", "steps", "results", "observation", "methods"] as const),
  ...(["strengths", "weaknesses", "perspectives", "expected-results", "tools", "indicators"] as const),
]);

export const answerOf = ({ words, kind, sign, cell }: PlacedBlock): Answer => ({
  words,
  isItem: kind === "item",
  ...(cell === undefined ? {} : { cell }),
  ...(sign === undefined ? {} : { sign }),
});
