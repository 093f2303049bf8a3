/** Records of all parts in one numbering: those of a part follow those of the part before. */
export interface Numbering {
  readonly total: number;
  /** The part of a number, and its number there. */
  placeOf(number: number): readonly [part: number, record: number];
  readonly starts: readonly number[];
}

export function createNumbering(sizes: readonly number[]): Numbering {
  const starts: number[] = [];
  let total = 0;
  for (const size of sizes) {
    starts.push(total);
    total += size;
  }
  return {
    total,
    starts,
    placeOf(number) {
      let part = starts.length - 1;
      while (part > 0 && (starts[part] as number) > number) part -= 1;
      return [part, number - (starts[part] as number)];
    },
  };
}

/** Lists of all parts one after the other. */
export function joined(parts: readonly (Float32Array | readonly number[])[], total: number): Float32Array {
  const all = new Float32Array(total);
  let at = 0;
  for (const part of parts) {
    all.set(part as Float32Array, at);
    at += part.length;
  }
  return all;
}

/** How much a part of a query tells the records apart: little where nearly all hold it. */
export function weightOf(holding: number, total: number): number {
  return Math.log(1 + total / Math.max(1, holding));
}
