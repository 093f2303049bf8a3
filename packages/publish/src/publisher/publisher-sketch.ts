import type { Jurisdiction } from "./publisher.js";
import { optionalObjects, publisherFields } from "./publisher-fields.js";

/**
 * A `publisher.json` with every fact that a law asks for, still empty: a build refuses it until they are written, and says of each what it is.
 * What may be left out is not in it.
 */
export function publisherSketch(jurisdiction: Jurisdiction): object {
  const sketch: Record<string, unknown> = {};
  for (const { path, neededIn } of publisherFields) {
    const isOptional = [...optionalObjects].some((name) => path.startsWith(`${name}.`));
    if (!neededIn.includes(jurisdiction) || isOptional) continue;
    const names = path.split(".");
    const last = names.pop() as string;
    let inner = sketch;
    for (const name of names) {
      inner[name] ??= {};
      inner = inner[name] as Record<string, unknown>;
    }
    inner[last] = path === "jurisdiction" ? jurisdiction : "";
  }
  return sketch;
}
