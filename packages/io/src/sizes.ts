/** A line of NDJSON larger than this is refused; real records have a few kilobytes. */
export const LARGEST_LINE = 16 * 1024 * 1024;
/** A single JSON document larger than this is refused; large collections belong in NDJSON. */
export const LARGEST_DOCUMENT = 64 * 1024 * 1024;
