import type { SourceLine } from "./source-text.js";

/** A block after its second printing was taken out. */
export interface BlockReading {
  readonly kept: readonly SourceLine[];
  /** Each repeated line with the one it repeats; empty when the rule does not hold. */
  readonly repeated: readonly { readonly line: SourceLine; readonly of: SourceLine }[];
}

/**
 * Length of the block when the lines are `L1..Ln` followed by `L2..Ln` and nothing else, n at least 2; undefined otherwise.
 * Scraped pages print a nested element that way: its first line once, the rest twice.
 */
export function repeatedTail(lines: readonly string[]): number | undefined {
  const length = (lines.length + 1) / 2;
  if (length < 2 || !Number.isInteger(length)) return undefined;
  for (let at = 1; at < length; at += 1) if (lines[at] !== lines[length - 1 + at]) return undefined;
  return length;
}

/** So many whole lines are printed again before the end of a cut document: fewer may be alike by chance. */
const FEWEST_AGAIN = 2;

/**
 * Length of the block when the lines are `L1..Ln` followed by `L2..` up to where the document was cut, the last line being the beginning of one;
 * undefined where they are not, or where too few lines came again.
 */
export function cutRepetition(lines: readonly string[]): number | undefined {
  const [, second] = lines;
  const last = lines.at(-1) ?? "";
  for (let length = 2; length < lines.length - FEWEST_AGAIN; length += 1) {
    const again = lines.length - length;
    if (lines[length] !== second || again >= length) continue;
    const isSame = lines.slice(length, -1).every((line, at) => line === lines[at + 1]);
    if (isSame && lines[again]?.startsWith(last)) return length;
  }
  return undefined;
}

/**
 * Takes out the second printing of a block when the whole block satisfies the rule; blank lines do not count. At the end of a cut document the second
 * printing may be cut too.
 */
export function withoutRepeatedTail(lines: readonly SourceLine[], isCut = false): BlockReading {
  const printed = lines.filter((line) => line.text.trim() !== "");
  const words = printed.map((line) => line.text.trim());
  const length = repeatedTail(words) ?? (isCut ? cutRepetition(words) : undefined);
  if (length === undefined) return { kept: lines, repeated: [] };
  const repeated = printed
    .slice(length)
    .map((line, index) => ({ line, of: printed[index + 1] as SourceLine }));
  const from = repeated[0]?.line.number ?? Number.POSITIVE_INFINITY;
  return { kept: lines.filter((line) => line.number < from), repeated };
}
