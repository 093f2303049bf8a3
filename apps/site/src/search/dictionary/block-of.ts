/** Letters that the words of one block may share with no other block, so that the forms of a word lie together. */
export const START = 3;

/** The number of the block that a folded word lies in. */
export function blockOf(starts: readonly string[], folded: string): number {
  const start = folded.slice(0, START);
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as string) <= start) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
