/** The index of the first of some rising numbers that is no smaller than one; their count where all are. */
export function firstFrom(numbers: Float64Array | Uint32Array, number: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Numbers that are added one by one, in an array of the kind that `make` gives. */
export function createNumberList<A extends Float64Array | Uint32Array>(make: (length: number) => A) {
  let numbers = make(1024);
  let count = 0;
  return {
    add(number: number): void {
      if (count === numbers.length) {
        const larger = make(2 * count);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[count++] = number;
    },
    at: (index: number) => numbers[index] as number,
    count: () => count,
    /** What was added so far, without a copy. */
    taken: () => numbers.subarray(0, count) as A,
  };
}
