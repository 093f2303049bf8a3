/** One change of one place of one source file. */
export interface Mutation {
  /** What sort of fault this is, e.g. `bound` or `alternation`. */
  readonly kind: string;
  /** Offsets in the text of the file, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** What stands there instead. */
  readonly to: string;
}

/** A mutation of a named file, as it is run, reported and accepted. */
export interface Mutant {
  /** Path from the root of the repository, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly kind: string;
  /** The text that is replaced, and by what. */
  readonly from: string;
  readonly to: string;
  /** The whole text of the changed file. */
  readonly text: string;
  /** The line that the change begins in, as it was, without the spaces around it. */
  readonly before: string;
}

/** What became of a mutant: `tests`, `types` and `time` noticed it, `nothing` did not. */
export type NoticedBy = "tests" | "types" | "time" | "nothing";

/** Applies a mutation to the text of its file. */
export function toMutant(file: string, text: string, mutation: Mutation): Mutant {
  const { start, end, to, kind } = mutation;
  return {
    file,
    before: lineAt(text, start),
    line: text.slice(0, start).split("\n").length,
    kind,
    from: text.slice(start, end),
    to,
    text: text.slice(0, start) + to + text.slice(end),
  };
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf("\n", offset);
  return text.slice(text.lastIndexOf("\n", offset - 1) + 1, end < 0 ? undefined : end).trim();
}
