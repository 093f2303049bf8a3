import { dirname, join, relative, sep } from "node:path";

/**
 * The rooms of a workspace's `src`, in the order in which data flows: a room imports rooms that stand before it and none that stand after
 * it. A module that lies in `src` itself is a room of its own, or belongs to the folder of its name.
 */
const rooms: Readonly<Record<string, readonly string[]>> = {
  "apps/feed": [
    ...[
      "feed-error",
      "order",
      "authorities",
      "model-files",
      "small-counts",
      "words",
      "paths",
      "changes",
      "options",
    ],
    ...[
      "subjects",
      "card",
      "staging",
      "tables",
      "catalogue",
      "search",
      "pages",
      "server-files",
      "serve",
      "build",
    ],
    ...["browser", "command", "index"],
  ],
};

function roomOf(source: string, file: string): string {
  const [first = ""] = relative(source, file).split(sep);
  return first.replace(/\.[jt]s$/, "");
}

/** What is wrong with an import of one module by another of the same workspace; undefined when the arrow points down, or nobody has put the rooms in order. */
export function innerFault(
  root: string,
  workspace: string,
  file: string,
  target: string,
): string | undefined {
  const order = rooms[workspace];
  if (!order) return undefined;
  const source = join(root, workspace, "src");
  const [from, to] = [roomOf(source, file), roomOf(source, join(dirname(file), target))];
  for (const room of [from, to])
    if (!order.includes(room)) return `the room ${room} has no place in scripts/inner-arrows.ts`;
  if (order.indexOf(to) <= order.indexOf(from)) return undefined;
  return `${target} runs back: ${from} stands before ${to} in scripts/inner-arrows.ts`;
}
