/** Formats in which each record becomes lines of its own, with the ending of their files. */
export const lineFormatEndings = { nquads: "nq", ntriples: "nt", ndjson: "ndjson" } as const;

/** Name of a line format. */
export type LineFormat = keyof typeof lineFormatEndings;

/** Tells a line format by its name. */
export function isLineFormat(name: string | undefined): name is LineFormat {
  return name !== undefined && Object.hasOwn(lineFormatEndings, name);
}
