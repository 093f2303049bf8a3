/** Orders of one list in three editions, by the addresses of its items. */
export interface Orders {
  readonly base: readonly string[];
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

const among = (order: readonly string[], kept: ReadonlySet<string>) => order.filter((item) => kept.has(item));
const isEqual = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((item, index) => item === b[index]);

/** True when one side gave the items that it shares with another one another order. */
function isTurned(a: readonly string[], b: readonly string[]): boolean {
  return !isEqual(among(a, new Set(b)), among(b, new Set(a)));
}

/** The items of one order, with those of the other that it does not have, each behind what it stands behind there. */
function woven(first: readonly string[], second: readonly string[]): readonly string[] {
  const order = [...first];
  const there = new Set(first);
  let at = 0;
  for (const item of second) {
    if (there.has(item)) at = order.indexOf(item) + 1;
    else order.splice(at++, 0, item);
  }
  return order;
}

/**
 * One order of the items that are kept: of the side that changed it. `isConflict` says that both did, each otherwise; then the preferred
 * side has its way.
 */
export function mergedOrder(
  { base, ours, theirs }: Orders,
  kept: ReadonlySet<string>,
  prefer: "ours" | "theirs",
): { readonly order: readonly string[]; readonly isConflict: boolean } {
  const isOursTurned = isTurned(base, ours);
  const isTheirsTurned = isTurned(base, theirs);
  const isConflict = isOursTurned && isTheirsTurned && isTurned(ours, theirs);
  const oursLeads = isOursTurned === isTheirsTurned ? prefer === "ours" : isOursTurned;
  const order = oursLeads ? woven(ours, theirs) : woven(theirs, ours);
  return { order: among(order, kept), isConflict };
}
