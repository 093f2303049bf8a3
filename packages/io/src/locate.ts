import { walkJson } from "@openhpa/core/json";
import { beginning, type Place, placeFrom } from "./json.js";

type Path = readonly (string | number)[];

/** Finds where some paths stand in a JSON text, in their order. */
export type Locator = (paths: readonly Path[]) => readonly Place[];

/** A step of the paths that are looked for, and where it stands. */
interface Wanted {
  readonly inner: Map<string | number, Wanted>;
  offset: number | undefined;
}

const newWanted = (): Wanted => ({ inner: new Map(), offset: undefined });

function wantedOf(paths: readonly Path[]): Wanted {
  const root = newWanted();
  for (const path of paths) {
    let at = root;
    for (const step of path) {
      const next = at.inner.get(step) ?? newWanted();
      at.inner.set(step, next);
      at = next;
    }
  }
  return root;
}

/** Notes where the wanted paths begin; a field begins where its name does, so that an editor jumps to the line people look for. */
function find(text: string, root: Wanted): void {
  /** What is wanted of the values that are open, by depth. */
  const open: (Wanted | undefined)[] = [];
  let named: number | undefined;
  walkJson(text, {
    name: (_path, offset) => {
      named = offset;
      return false;
    },
    value: (path, offset) => {
      const depth = path.length;
      const wanted = depth === 0 ? root : open[depth - 1]?.inner.get(path[depth - 1] as string | number);
      open[depth] = wanted;
      if (wanted) wanted.offset = named ?? offset;
      named = undefined;
    },
  });
}

/** Where a path stands, or what would hold it. */
function offsetOf(path: Path, root: Wanted): number {
  let offset = root.offset ?? 0;
  let at: Wanted | undefined = root;
  for (const step of path) {
    at = at?.inner.get(step);
    if (at?.offset === undefined) break;
    offset = at.offset;
  }
  return offset;
}

/** Line and column of some positions, each line of the text being counted once. */
function placesOf(text: string, offsets: readonly number[]): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  let line = 1;
  let start = 0;
  for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
    for (
      let feed = text.indexOf("\n", start);
      feed !== -1 && feed < offset;
      feed = text.indexOf("\n", start)
    ) {
      line += 1;
      start = feed + 1;
    }
    places.set(offset, { line, column: offset - start + 1 });
  }
  return places;
}

/**
 * A locator of a JSON text that begins at a place. All paths are found in one walk, and only when they are asked for: neither a tree of the text
 * nor anything else is kept. A path that does not exist has the place of what would hold it.
 */
export function createLocator(text: () => string, start: Place = beginning): Locator {
  return (paths) => {
    const read = text();
    const root = wantedOf(paths);
    find(read, root);
    const offsets = paths.map((path) => offsetOf(path, root));
    const places = placesOf(read, offsets);
    return offsets.map((offset) => placeFrom(start, places.get(offset) ?? beginning));
  };
}
