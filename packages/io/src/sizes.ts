/** A line of NDJSON, or an item of a JSON list, larger than this is refused; real records have a few kilobytes. */
export const LARGEST_LINE = 16 * 1024 * 1024;
/** A JSON document that is no list is refused when it is larger than this; a list may be of any size, it is read item by item. */
export const LARGEST_DOCUMENT = 64 * 1024 * 1024;

/** The limits of what is read from a JSON document. */
export const documentLimits = { item: LARGEST_LINE, document: LARGEST_DOCUMENT } as const;
