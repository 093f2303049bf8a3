import { compareCodePoints } from "@openhpa/core";
import { normaliseLabel } from "@openhpa/vocabularies";

/** Alphabetical order for readers: accents and case make no difference; no locale is asked. */
export function byLabel(a: string, b: string): number {
  return compareCodePoints(normaliseLabel(a), normaliseLabel(b)) || compareCodePoints(a, b);
}
