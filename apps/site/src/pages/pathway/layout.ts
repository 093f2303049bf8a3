import { orderingOf, type Slot } from "./ordering.js";
import type { Pathway } from "./pathway.js";
import { type DrawnLink, routesOf } from "./routes.js";
import { rowsOf } from "./rows.js";
import { BOX_WIDTH, type Box, GAP, MARGIN, PASSAGE, rounded, type Span, TRACK } from "./sizes.js";

/** The band of a level, over the whole width. */
export interface Band {
  readonly level: number;
  readonly y: number;
  readonly height: number;
}

/** Where everything stands, in pixels from the top left corner. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** In the order of {@link Pathway.outcomes}. */
  readonly boxes: readonly Box[];
  /** In the order of {@link Pathway.links}. */
  readonly links: readonly DrawnLink[];
  readonly bands: readonly Band[];
}

/** Room for the letter of a level, left of its boxes. */
const GUTTER = 30;
const BETWEEN = 20;

const widthOf = (slot: Slot) => (slot.outcome === undefined ? PASSAGE : BOX_WIDTH);

/** How much a gap grows by the links that turn in it; the gaps above the first and below the last row exist only for them. */
function turning(turns: number | undefined, isOuter: boolean): number {
  if (!turns) return 0;
  return turns * TRACK + (isOuter ? GAP / 2 : 0);
}

/** Where rows begin and end. */
function spansOf(
  rows: readonly (readonly Slot[])[],
  heights: readonly number[],
  turns: readonly number[],
): readonly Span[] {
  let y = MARGIN + turning(turns[0], true);
  return rows.map((row, index) => {
    const top = y;
    const bottom = top + Math.max(...row.map(({ outcome = -1 }) => heights[outcome] ?? 0));
    y = bottom + GAP + turning(turns[index + 1], false);
    return { top, bottom };
  });
}

/** Left edges of all slots, each row in the middle of the widest. */
function columnsOf(rows: readonly (readonly Slot[])[]): {
  readonly left: ReadonlyMap<Slot, number>;
  readonly right: number;
} {
  const lengths = rows.map((row) => row.reduce((sum, slot) => sum + widthOf(slot) + BETWEEN, -BETWEEN));
  const widest = Math.max(...lengths);
  const left = new Map<Slot, number>();
  for (const [index, row] of rows.entries()) {
    let x = GUTTER + MARGIN + (widest - (lengths[index] ?? 0)) / 2;
    for (const slot of row) {
      left.set(slot, rounded(x));
      x += widthOf(slot) + BETWEEN;
    }
  }
  return { left, right: GUTTER + MARGIN + widest };
}

function bandsOf({ levels }: Pathway, boxes: readonly Box[]): readonly Band[] {
  return [...new Set(levels)]
    .sort((a, b) => a - b)
    .map((level) => {
      const own = boxes.filter((_, index) => levels[index] === level);
      const y = Math.min(...own.map((box) => box.y));
      return { level, y, height: Math.max(...own.map((box) => box.y + box.height)) - y };
    });
}

/**
 * A drawing of a pathway, levels from top to bottom: boxes never touch each other, no link runs through a box, and every link stands in it
 * once. `heights` are those of the boxes.
 */
export function layoutOf(pathway: Pathway, heights: readonly number[]): Layout {
  const { outcomes, links } = pathway;
  const rowOf = rowsOf(pathway);
  const { rows, chains } = orderingOf(rowOf, links);
  const round = links.filter((link) => !chains.has(link));
  const turns = Array.from(
    { length: rows.length + 1 },
    (_, gap) =>
      round.filter(({ to }) => rowOf[to] === gap).length +
      round.filter(({ from }) => (rowOf[from] ?? 0) + 1 === gap).length,
  );
  const spans = spansOf(rows, heights, turns);
  const { left, right } = columnsOf(rows);
  const slots = rows.flat();
  const boxes = outcomes.map((_, index): Box => {
    const slot = slots.find(({ outcome }) => outcome === index);
    const y = spans[rowOf[index] ?? 0]?.top ?? 0;
    return { x: (slot && left.get(slot)) ?? 0, y, width: BOX_WIDTH, height: heights[index] ?? 0 };
  });
  const center = (slot: Slot) => (left.get(slot) ?? 0) + widthOf(slot) / 2;
  const bottom = (spans.at(-1)?.bottom ?? 0) + turning(turns.at(-1), true);
  return {
    width: rounded(right + MARGIN + round.length * TRACK),
    height: rounded(bottom + MARGIN),
    boxes,
    links: routesOf({ links, rowOf, chains, boxes, spans, center, right: right + MARGIN }),
    bands: bandsOf(pathway, boxes),
  };
}
