import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import { type Place, placeOf } from "./json.js";

/** Finds where a path stands in a JSON text. */
export type Locator = (path: readonly (string | number)[]) => Place | undefined;

/** A locator of a JSON text; the text is only parsed when it is asked. A path that does not exist gives the place of what would hold it. */
export function createLocator(
  text: () => string,
  prefix: readonly (string | number)[] = [],
  firstLine = 1,
): Locator {
  let tree: { readonly root: Node | undefined; readonly text: string } | undefined;
  return (path) => {
    tree ??= parsed(text());
    const { root } = tree;
    if (!root) return undefined;
    for (let steps = [...prefix, ...path]; ; steps = steps.slice(0, -1)) {
      const node = findNodeAtLocation(root, steps);
      if (node) return shifted(placeOf(tree.text, startOf(node)), firstLine);
    }
  };
}

function parsed(text: string) {
  return { root: parseTree(text), text };
}

/** A property starts where its name does, so that an editor jumps to the line people look for. */
function startOf(node: Node): number {
  return node.parent?.type === "property" ? node.parent.offset : node.offset;
}

function shifted(place: Place, firstLine: number): Place {
  return { line: place.line + firstLine - 1, column: place.column };
}
