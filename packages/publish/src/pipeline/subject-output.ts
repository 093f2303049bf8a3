import type { ListedCard } from "../card.js";
import type { SubjectRef } from "../subjects/subject-ref.js";
import type { MadeFile } from "./record-output.js";

/** What lists show of a subject. */
export interface SubjectCount {
  readonly path: string;
  readonly label: string;
  readonly count: number;
}

/** Files with the newest records of a subject: those with the latest day of creation, among equals in the order of keys. */
export interface NewestOutput<S> {
  /** Records in a file. */
  readonly size: number;
  /** None for a subject that has no such file. */
  paths(path: string): readonly string[];
  make(subject: S, cards: readonly ListedCard[]): readonly MadeFile[];
}

/** Pages that gather the records of one subject. */
export interface SubjectOutput<S> {
  readonly name: string;
  /** Path stems of the subjects that have a page without any record, in the order of code points. */
  readonly standing: readonly string[];
  /** Records on a page. */
  readonly pageSize: number;
  /** What the records say of a subject together. */
  subject(path: string, refs: Iterable<SubjectRef>): S;
  /** What it is called. */
  label(subject: S): string;
  /** Everything beside the cards of its records that decides the bytes of its pages, as plain JSON. */
  inputs(subject: S): unknown;
  /** The paths of a page in the order in which {@link SubjectOutput.make} gives them. */
  paths(path: string, page: number): readonly string[];
  make(subject: S, page: number, cards: readonly ListedCard[]): readonly MadeFile[];
  /** Made of subjects with records. */
  readonly newest?: NewestOutput<S>;
}
