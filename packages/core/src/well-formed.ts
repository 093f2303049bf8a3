import { toPointer } from "./issue.js";

/** No real record nests deeper; the limit keeps hostile input from exhausting the stack. */
export const DEEPEST = 64;

type Path = readonly (string | number)[];

/** A copy of the input without the parts at these paths; positions in lists stay (a removed item leaves a hole). */
export function withoutPaths(input: unknown, paths: readonly Path[]): unknown {
  const removed = new Set(paths.map(toPointer));
  const copy = (value: unknown, path: Path): unknown => {
    if (removed.has(toPointer(path))) return undefined;
    if (Array.isArray(value)) return value.map((item, index) => copy(item, [...path, index]));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .map(([name, item]) => [name, copy(item, [...path, name])] as const)
        .filter(([, item]) => item !== undefined),
    );
  };
  return copy(input, []);
}

/** The different objects and lists among some values. */
function containers(values: readonly unknown[]): object[] {
  const found = values.filter((value): value is object => typeof value === "object" && value !== null);
  return found.length < 2 ? found : [...new Set(found)];
}

/** True when the input nests deeper than the limit; walks level by level, each object once, so that no shape of input can exhaust it. */
export function isDeeperThan(limit: number, input: unknown): boolean {
  let level = containers([input]);
  for (let depth = 0; depth < limit && level.length > 0; depth++) {
    level = containers(level.flatMap((value) => (Array.isArray(value) ? value : Object.values(value))));
  }
  return level.length > 0;
}
