import { edtfBounds, type ModelClass, type OpenFields } from "@openhpa/core";

function datesInOrder(start: unknown, end: unknown): boolean {
  const from = edtfBounds(String(start)).earliest;
  const to = edtfBounds(String(end)).latest;
  return from === null || to === null || from <= to;
}

const numbersInOrder = (start: unknown, end: unknown) => Number(start) <= Number(end);

type InOrder = (start: unknown, end: unknown) => boolean;

/** Pairs of fields of which the second may not come before the first: what the rules of the model say in their own way. */
const pairs: Readonly<Record<string, readonly [start: string, end: string, inOrder: InOrder]>> = {
  Period: ["start", "end", datesInOrder],
  Agreement: ["effectiveFrom", "effectiveTo", datesInOrder],
  Audience: ["minimumAge", "maximumAge", numbersInOrder],
  Evidence: ["start", "end", numbersInOrder],
};

/** Swaps what stands the wrong way round, and leaves an observation one axis. */
export function inOrder(entry: ModelClass, value: OpenFields): OpenFields | undefined {
  if (entry.name === "Observation") {
    const { group, ...onTerritory } = value;
    if (value.territory !== undefined) return onTerritory;
    return group === undefined ? undefined : value;
  }
  const pair = pairs[entry.name];
  if (!pair) return value;
  const [start, end, ordered] = pair;
  if (value[start] === undefined || value[end] === undefined || ordered(value[start], value[end]))
    return value;
  const swapped = { ...value, [start]: value[end], [end]: value[start] };
  if (ordered(swapped[start], swapped[end])) return swapped;
  return { ...value, [end]: value[start] };
}
