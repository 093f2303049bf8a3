import type { Finding } from "./finding.js";
import type { MatrixCase } from "./matrix-case.js";

/**
 * What a published validator does with a record that `validate()` has judged.
 * - `same`: the same code at the same place, and nothing else; nothing at all for a valid record
 * - `accepted`: it says nothing although `validate()` does
 * - `other`: it refuses the record too, under another code, at another place or with more to say
 * - `no-input`: it never sees the record, because there is no JSON or no graph of it
 */
export type Outcome = "same" | "accepted" | "other" | "no-input";

/** Compares what a validator found in a case with what `validate()` finds; undefined findings are no input. */
export function outcomeOf(
  { issue }: Pick<MatrixCase, "issue">,
  findings: readonly Finding[] | undefined,
): Outcome {
  if (findings === undefined) return "no-input";
  if (findings.length === 0) return issue === undefined ? "same" : "accepted";
  const [finding, ...others] = findings;
  const isSame = others.length === 0 && finding?.code === issue?.code && finding?.pointer === issue?.pointer;
  return isSame ? "same" : "other";
}
