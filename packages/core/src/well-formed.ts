import { toPointer } from "./issue.js";

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

/** True when the input nests deeper than the limit; walks without recursion, so that nothing can overflow. */
export function isDeeperThan(limit: number, input: unknown): boolean {
  let level: unknown[] = [input];
  for (let depth = 0; depth <= limit; depth++) {
    level = level.flatMap((value) =>
      typeof value === "object" && value !== null ? Object.values(value) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}
