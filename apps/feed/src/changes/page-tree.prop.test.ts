import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createPageTree, type IndexNode, type TreeNode } from "./page-tree.js";

function page(number: number): TreeNode {
  const at = `2024-01-01T00:${String(number % 60).padStart(2, "0")}:00Z`;
  return { path: `page-${number}`, after: number, from: at, to: at };
}

describe("createPageTree", () => {
  test("reaches every page once and in order, with bounds that hold it; no node is wider than the breadth", () => {
    const property = fc.property(fc.integer({ min: 2, max: 5 }), fc.nat(60), (breadth, count) => {
      const tree = createPageTree(breadth);
      const closed = new Map<string, IndexNode>();
      for (let number = 0; number < count; number += 1) {
        for (const node of tree.add(page(number))) {
          expect(closed.has(node.path)).toBe(false);
          expect(node.children).toHaveLength(breadth);
          closed.set(node.path, node);
        }
      }
      const below = (node: TreeNode): TreeNode[] => {
        const pages = closed.get(node.path)?.children.flatMap(below) ?? [node];
        expect([pages[0]?.from, pages.at(-1)?.to]).toEqual([node.from, node.to]);
        return pages;
      };
      const reached = tree.top().flatMap(below);
      expect(reached).toEqual(Array.from({ length: count }, (_, number) => page(number)));
      const levels = Math.max(1, Math.ceil(Math.log(count + 1) / Math.log(breadth)));
      expect(tree.top().length).toBeLessThanOrEqual((breadth - 1) * levels);
    });
    fc.assert(property, { numRuns: 100 });
  });
});
