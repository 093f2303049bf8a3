import { compareCodePoints } from "@openhpa/core";
import { normaliseLabel } from "@openhpa/vocabularies";

/** Alphabetical order for readers: accents and case make no difference; no locale is asked. */
export function byLabel(a: string, b: string): number {
  return compareCodePoints(normaliseLabel(a), normaliseLabel(b)) || compareCodePoints(a, b);
}

/** Items in the order of their labels, of which each is put into its form once; `otherwise` decides between those with equal labels. */
export function sortedByLabel<T>(
  items: Iterable<T>,
  labelOf: (item: T) => string,
  otherwise: (a: T, b: T) => number = () => 0,
): T[] {
  return Array.from(items, (item) => ({ item, label: labelOf(item), form: normaliseLabel(labelOf(item)) }))
    .sort(
      (a, b) =>
        compareCodePoints(a.form, b.form) || compareCodePoints(a.label, b.label) || otherwise(a.item, b.item),
    )
    .map(({ item }) => item);
}
