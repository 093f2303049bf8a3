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

/** Takes out the second printing of a block when the whole block satisfies the rule; blank lines do not count. */
export function withoutRepeatedTail(lines: readonly SourceLine[]): BlockReading {
  const printed = lines.filter((line) => line.text.trim() !== "");
  const length = repeatedTail(printed.map((line) => line.text.trim()));
  if (length === undefined) return { kept: lines, repeated: [] };
  const repeated = printed
    .slice(length)
    .map((line, index) => ({ line, of: printed[index + 1] as SourceLine }));
  const from = repeated[0]?.line.number ?? Number.POSITIVE_INFINITY;
  return { kept: lines.filter((line) => line.number < from), repeated };
}
