/** Bytes of a file beyond which it is not even taken into memory. */
export const LARGEST_FILE = 20_000_000;
