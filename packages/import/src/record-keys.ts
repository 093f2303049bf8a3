import { personInKey } from "@openhpa/core";
import { slugOf } from "./slug.js";

/** The key itself; empty where it says something of a person. */
export const impersonal = (key: string): string => (personInKey(key) ? "" : key);

/** Gives keys that are unique in a record. */
export type KeyMaker = (content: string, otherwise?: string) => string;

/** Makes keys from content (`atelier`, then `atelier-2`); none is one of the taken ones. */
export function createKeyMaker(taken: readonly string[]): KeyMaker {
  const keys = new Set(taken);
  const counts = new Map<string, number>();
  return (content, otherwise = "element") => {
    const slug = impersonal(slugOf(content)) || impersonal(slugOf(otherwise)) || "element";
    let count = counts.get(slug) ?? 0;
    let key = slug;
    do {
      count += 1;
      key = count === 1 ? slug : `${slug}-${count}`;
    } while (keys.has(key));
    counts.set(slug, count);
    keys.add(key);
    return key;
  };
}
