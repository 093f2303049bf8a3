import type { TerritoryIndex } from "@openhpa/vocabularies";
import { toJson, toNdjson } from "./json-report.js";
import { type Diff, openDiff } from "./open-diff.js";
import { toRdfPatch } from "./rdf-patch.js";
import { toSparqlUpdate } from "./sparql-update.js";
import type { DiffSummary } from "./summary.js";
import { toText } from "./text-report.js";

type Report = (diff: Diff, territories?: TerritoryIndex) => AsyncGenerator<string, DiffSummary>;

/** Forms of a comparison, by the name they have on the command line. */
export const diffFormats = {
  text: toText,
  json: toJson,
  ndjson: toNdjson,
  sparql: (diff) => toSparqlUpdate(diff),
  patch: (diff) => toRdfPatch(diff),
} as const satisfies Readonly<Record<string, Report>>;

/** Name of a form of a comparison. */
export type DiffFormat = keyof typeof diffFormats;

/** How two dumps are compared. */
export interface DiffOptions {
  readonly format: DiffFormat;
  /** Names of territories; by default countries, regions, départements and cantons. */
  readonly territories?: TerritoryIndex | undefined;
  /** The publisher's base, where no manifest tells it; by default it is read from the records' addresses. */
  readonly baseUrl?: string | undefined;
}

/**
 * Compares two dump folders or files of N-Quads and gives the comparison piece by piece; its return value is the sums. Memory does not
 * grow with the dumps. Throws a `DiffError` for a damaged dump or a line that is no statement, an `IoError` for what cannot be read.
 */
export async function* diffDumps(
  oldPath: string,
  newPath: string,
  { format, territories, baseUrl }: DiffOptions,
): AsyncGenerator<string, DiffSummary> {
  const diff = await openDiff(oldPath, newPath, baseUrl);
  const report: Report = diffFormats[format];
  return yield* report(diff, territories);
}
