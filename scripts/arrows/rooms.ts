import { join, relative } from "node:path";
import type { Source, Workspace } from "./workspace.ts";

/** The rooms of a workspace in order: folders of `src`, and modules in `src` itself. A room imports itself and those before it. */
export type Rooms = readonly string[];

/** A module in `src` itself belongs to the folder of its name. */
function roomOf(inSrc: string): string {
  return (inSrc.split("/")[0] ?? inSrc).replace(/\.[jt]s$/, "");
}

/** Where a relative import of a source leads, from `src`. */
function destination(inSrc: string, target: string): string {
  return join(inSrc, "..", target);
}

function againstOrder(source: Source, inSrc: string, rooms: Rooms): readonly string[] {
  const from = rooms.indexOf(roomOf(inSrc));
  if (from < 0) return [`${source.path}: ${roomOf(inSrc)} has no row among the rooms of its workspace`];
  return source.imports
    .filter(({ target }) => target.startsWith("."))
    .map(({ target }) => roomOf(destination(inSrc, target)))
    .filter((to) => rooms.indexOf(to) > from)
    .map((to) => `${source.path}: ${roomOf(inSrc)} may not import ${to}, which comes after it`);
}

/** Imports against the order of the rooms, and files that lie in no room. Tests may import any room. */
export function faultsOfRooms({ sources }: Workspace, rooms: Rooms): readonly string[] {
  return sources.flatMap((source) =>
    source.inSrc === undefined || source.purpose === "tried" || source.inSrc.endsWith(".d.ts")
      ? []
      : againstOrder(source, source.inSrc, rooms),
  );
}

/** Relative imports that leave the workspace. */
export function leaving({ path, sources }: Workspace): readonly string[] {
  return sources
    .filter(({ inSrc }) => inSrc !== undefined)
    .flatMap((source) =>
      source.imports
        .filter(({ target }) => target.startsWith("."))
        .filter(({ target }) => relative(path, join(source.path, "..", target)).startsWith(".."))
        .map(({ target }) => `${source.path}: ${target} leaves the workspace`),
    );
}
