import type { Pathway, PathwayLink } from "./pathway.js";

/** Links that stay on their level and do not close a circle: they push their end one row down. */
function inner({ levels, links }: Pathway): readonly PathwayLink[] {
  const taken: PathwayLink[] = [];
  const reaches = (from: number, to: number, seen = new Set<number>()): boolean => {
    if (from === to) return true;
    seen.add(from);
    return taken.some((link) => link.from === from && !seen.has(link.to) && reaches(link.to, to, seen));
  };
  for (const link of links) {
    if (levels[link.from] !== levels[link.to] || link.from === link.to) continue;
    if (!reaches(link.to, link.from)) taken.push(link);
  }
  return taken;
}

/**
 * The row of every outcome: levels from A to D downwards, and within a level an outcome below those that lead to it. Rows are numbered from
 * 0 without gaps.
 */
export function rowsOf(pathway: Pathway): readonly number[] {
  const { outcomes, levels } = pathway;
  const depths = outcomes.map(() => 0);
  const own = inner(pathway);
  for (let changed = true; changed; ) {
    changed = false;
    for (const { from, to } of own) {
      const depth = (depths[from] ?? 0) + 1;
      if ((depths[to] ?? 0) >= depth) continue;
      depths[to] = depth;
      changed = true;
    }
  }
  const places = outcomes.map(
    (_, index) => (levels[index] ?? 0) * (outcomes.length + 1) + (depths[index] ?? 0),
  );
  const used = [...new Set(places)].sort((a, b) => a - b);
  return places.map((place) => used.indexOf(place));
}
