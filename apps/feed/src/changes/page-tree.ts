import { changePaths } from "@openhpa/publish";

/** A file of the event stream with the bounds of the events below it. */
export interface TreeNode {
  /** Path of the file in the feed. */
  readonly path: string;
  /** Number of the event before its first one. */
  readonly after: number;
  /** Instants of its first and last event. */
  readonly from: string;
  readonly to: string;
}

/** A full node above others, which will never change. */
export interface IndexNode extends TreeNode {
  readonly children: readonly TreeNode[];
}

/** Builds the tree above the pages as they come, in their order. */
export interface PageTree {
  /** Takes a page; gives the nodes that it fills, lowest first. */
  add(page: TreeNode): readonly IndexNode[];
  /** What the root links to: at most one node less than the breadth for every level, in the order of time. */
  top(): readonly TreeNode[];
}

/** A tree in which every node has the same breadth and is closed when it is full: only the root ever changes, and it stays small. */
export function createPageTree(breadth: number): PageTree {
  const levels: TreeNode[][] = [];
  const closed = (level: number, children: readonly TreeNode[]): IndexNode => {
    const [first] = children as readonly [TreeNode];
    const last = children[children.length - 1] as TreeNode;
    const path = changePaths.index(level, first.after);
    return { path, after: first.after, from: first.from, to: last.to, children };
  };
  return {
    add(page) {
      const full: IndexNode[] = [];
      let node = page;
      for (let level = 0; ; level += 1) {
        levels[level] = [...(levels[level] ?? []), node];
        if ((levels[level] as TreeNode[]).length < breadth) return full;
        const index = closed(level + 1, levels[level] as TreeNode[]);
        levels[level] = [];
        full.push(index);
        node = index;
      }
    },
    top: () => [...levels].reverse().flat(),
  };
}
