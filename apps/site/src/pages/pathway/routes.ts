import type { Slot } from "./ordering.js";
import type { PathwayLink } from "./pathway.js";
import { type Box, GAP, type Point, rounded, type Span, TRACK } from "./sizes.js";

/** A link as the points that it passes; its arrow stands at the last one and points down. */
export interface DrawnLink {
  readonly link: PathwayLink;
  readonly points: readonly Point[];
  /** True for a link that leads up or stays in its row: it goes round the drawing on the right, in right angles. */
  readonly isRound: boolean;
}

/** Where boxes and rows stand when links are laid between them. */
interface Ground {
  readonly links: readonly PathwayLink[];
  readonly rowOf: readonly number[];
  /** The slots that links going down pass. */
  readonly chains: ReadonlyMap<PathwayLink, readonly Slot[]>;
  readonly boxes: readonly Box[];
  readonly spans: readonly Span[];
  readonly center: (slot: Slot) => number;
  /** Where nothing stands any more. */
  readonly right: number;
}

type End = "from" | "to";

/** Where links leave the lower edges of boxes, or reach the upper ones: side by side, in the order of where they come from or go. */
function portsOf({ links, chains, boxes, center }: Ground, end: End): ReadonlyMap<PathwayLink, Point> {
  const toward = (link: PathwayLink) => {
    const slot = chains.get(link)?.at(end === "from" ? 1 : -2);
    return slot ? center(slot) : Number.MAX_VALUE;
  };
  return new Map(
    boxes.flatMap((box, index) => {
      const own = links.filter((link) => link[end] === index).sort((a, b) => toward(a) - toward(b));
      const y = end === "from" ? box.y + box.height : box.y;
      return own.map(
        (link, at) => [link, { x: rounded(box.x + (box.width * (at + 1)) / (own.length + 1)), y }] as const,
      );
    }),
  );
}

/** Gives out heights in the gap above a row, or below the last one, where a link can turn; each once. */
function createTracks(spans: readonly Span[]): (gap: number) => number {
  const used = new Map<number, number>();
  return (gap) => {
    const place = used.get(gap) ?? 0;
    used.set(gap, place + 1);
    const next = spans[gap];
    return next ? next.top - GAP / 2 - place * TRACK : (spans.at(-1)?.bottom ?? 0) + GAP / 2 + place * TRACK;
  };
}

/** The way of every link, in the order of the links. */
export function routesOf(ground: Ground): readonly DrawnLink[] {
  const { links, rowOf, chains, spans, center, right } = ground;
  const starts = portsOf(ground, "from");
  const ends = portsOf(ground, "to");
  const track = createTracks(spans);
  let lanes = 0;
  return links.map((link): DrawnLink => {
    const start = starts.get(link) as Point;
    const end = ends.get(link) as Point;
    const row = rowOf[link.from] ?? 0;
    const chain = chains.get(link);
    if (chain) {
      const between = chain.slice(1, -1).flatMap((slot) => {
        const { top, bottom } = spans[slot.row] as Span;
        return [
          { x: center(slot), y: top },
          { x: center(slot), y: bottom },
        ];
      });
      const out = { x: start.x, y: (spans[row] as Span).bottom };
      return { link, isRound: false, points: [start, out, ...between, end] };
    }
    const lane = right + lanes * TRACK;
    lanes += 1;
    const low = track(row + 1);
    const high = track(rowOf[link.to] ?? 0);
    const corners = [
      { x: start.x, y: low },
      { x: lane, y: low },
      { x: lane, y: high },
      { x: end.x, y: high },
    ];
    return { link, isRound: true, points: [start, ...corners, end] };
  });
}
