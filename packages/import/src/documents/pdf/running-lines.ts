import type { Block } from "../block.js";

/** A block with where it stands on its page: 0 at the top, 1 at the bottom. */
export interface PlacedOnPage {
  readonly block: Block;
  readonly height: number;
}

const EDGE = 0.1;
const PAGE_NUMBER = /^(?:page\s*)?[-–—]?\s*\d{1,4}\s*(?:(?:\/|sur|of|de|von)\s*\d{1,4})?\s*[-–—]?$/iu;
const formOf = (text: string) => text.replace(/\d+/g, "#").replace(/\s+/g, " ").trim().toLowerCase();

/** True at a height of a page where its running lines are. */
export const isAtEdge = (height: number) => height < EDGE || height > 1 - EDGE;

/** Blocks with those marked that run along the edges of pages: page numbers, and what several pages print at the same edge. */
export function withRunningLines(blocks: readonly PlacedOnPage[]): readonly Block[] {
  const pages = new Map<string, Set<number>>();
  for (const placed of blocks.filter(({ height }) => isAtEdge(height))) {
    const form = formOf(placed.block.text);
    const on = pages.get(form) ?? new Set<number>();
    pages.set(form, on.add(placed.block.page ?? 0));
  }
  const seen = new Set<string>();
  return blocks.map((placed) => {
    const { block } = placed;
    const form = formOf(block.text);
    const isFirst = !seen.has(form);
    if (!isAtEdge(placed.height)) return block;
    seen.add(form);
    const isRepeated = (pages.get(form)?.size ?? 0) > 1;
    // The title of a document may run along its pages: where it stands first, it is a title.
    const isTitle = isFirst && block.kind === "heading" && block.page === 1;
    return PAGE_NUMBER.test(block.text) || (isRepeated && !isTitle) ? { ...block, isFurniture: true } : block;
  });
}
