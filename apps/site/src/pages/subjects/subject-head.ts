import type { Piece } from "../markup.js";
import type { View } from "../view.js";
import type { Subject } from "./subject.js";

/** What the first page of a subject says of the subject itself. */
export interface SubjectIntroduction {
  readonly title: string;
  /** Language of the title where it is not that of the page. */
  readonly titleLanguage?: string | undefined;
  /** What kind of thing it is, above the title. */
  readonly kicker: Piece;
  readonly lead?: string | undefined;
  readonly content: Piece;
  /** Heading of the list of records, where there is a better word than « Fiches ». */
  readonly listTitle?: string | undefined;
  /** What stands in place of the list when there is no record. */
  readonly empty?: string | undefined;
  readonly jsonLd?: object | undefined;
}

/** Introduces the subjects of one kind. */
export type SubjectHead = (view: View, subject: Subject) => SubjectIntroduction;
