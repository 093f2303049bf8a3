import type { Pathway, PathwayLink } from "./pathway.js";

/**
 * The links of a pathway as lines to read: each begins where nothing unread leads to, and goes on as long as it can. Every link stands in
 * exactly one line; a line through all four levels reads « A4 → B4 → C3 → D ».
 */
export function trailsOf({ outcomes, levels, links }: Pathway): readonly (readonly PathwayLink[])[] {
  const left = new Set(links);
  const next = (from: number) => links.find((link) => left.has(link) && link.from === from);
  const trails: (readonly PathwayLink[])[] = [];
  const incoming = (place: number) => links.filter((link) => left.has(link) && link.to === place).length;
  const byLevel = outcomes
    .map((_, place) => place)
    .sort((a, b) => (levels[a] ?? 0) - (levels[b] ?? 0) || a - b);
  while (left.size > 0) {
    const open = byLevel.filter((place) => next(place));
    const start = open.find((place) => incoming(place) === 0) ?? open[0];
    const trail: PathwayLink[] = [];
    for (let link = start === undefined ? undefined : next(start); link; link = next(link.to)) {
      left.delete(link);
      trail.push(link);
    }
    trails.push(trail);
  }
  return trails;
}
