import type { MadeAgain } from "../options.js";
import { type SummaryWords, summaryWords } from "./summary-words.js";

/**
 * Files that a build put into the feed, by output and by the reason for which they were made; `kept` counts those that stayed as they were.
 */
export type RemadeFiles = Readonly<Record<string, Readonly<Partial<Record<string, number>>>>>;

const KEPT = "kept";

/** Says why everything was made again, where it was; and of one path, why it was made or kept. */
export function* reasonLines(
  { because, explained }: MadeAgain,
  path: string | undefined,
  words: SummaryWords = summaryWords.fr,
): Generator<string> {
  const all = because && words.unusable[because];
  if (all !== undefined) yield words.all(all);
  if (path === undefined) return;
  if (explained === undefined) yield words.notMade(path);
  else if (explained.reason === KEPT) yield words.kept(path);
  else yield words.made(path, all ?? words.reasons[explained.reason] ?? explained.reason);
}

/** How many files were made, for each reason, in the order of their words; then how many were kept. */
function sums(remade: RemadeFiles, { reasons }: SummaryWords): ReadonlyMap<string, number> {
  const counts = new Map<string, number>(Object.keys(reasons).map((reason) => [reason, 0]));
  for (const found of Object.values(remade))
    for (const [reason, count = 0] of Object.entries(found))
      counts.set(reason, (counts.get(reason) ?? 0) + count);
  return counts;
}

/** Says how much of a feed was made again and why, in one sentence; and that nothing was, where that is so. */
export function* remadeLines(remade: RemadeFiles, words: SummaryWords = summaryWords.fr): Generator<string> {
  const counts = sums(remade, words);
  const kept = counts.get(KEPT) ?? 0;
  const reasons = [...counts].filter(([reason, count]) => reason !== KEPT && count > 0);
  const made = reasons.reduce((sum, [, count]) => sum + count, 0);
  if (made + kept === 0) return;
  if (made === 0) yield words.nothing(kept);
  else if (kept > 0) {
    const why = reasons.map(([reason, count]) => [words.reasons[reason] ?? reason, count] as const);
    yield words.remade(made, made + kept, why);
  }
}
