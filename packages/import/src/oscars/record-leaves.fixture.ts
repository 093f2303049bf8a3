/** Plain values of a record by their path of names and keys; members of a set of values have a path each. */
export function leavesOf(value: unknown, path = ""): Map<string, unknown> {
  const leaves = new Map<string, unknown>();
  const add = (inner: unknown, at: string) => {
    for (const [key, leaf] of leavesOf(inner, at)) leaves.set(key, leaf);
  };
  if (Array.isArray(value)) {
    for (const item of value) add(item, `${path}/${keyOfItem(item)}`);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, item] of Object.entries(value)) if (name !== "key") add(item, `${path}/${name}`);
  } else leaves.set(path, value);
  return leaves;
}

function keyOfItem(item: unknown): string {
  if (typeof item !== "object" || item === null) return String(item);
  const { key, path, start, territory, scheme } = item as Record<string, unknown>;
  if (typeof path === "string") return start === undefined ? `[${path}]` : `[${path} ${start}]`;
  return String(key ?? territory ?? scheme);
}
