/** A file of a dump. */
export interface DumpFile {
  /** Path inside the dump, with forward slashes. */
  readonly path: string;
  readonly mediaType: string;
  readonly compression?: "gzip" | undefined;
  readonly bytes: number;
  /** SHA-256 in lower-case hexadecimal. */
  readonly sha256: string;
  /** Number of distinct statements, for files of RDF. */
  readonly quads?: number | undefined;
}

/** `manifest.json`: what is in a dump, and how to check it. */
export interface Manifest {
  readonly format: "openhpa-dump/1";
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly base: string;
  /** IRI of the dataset, described in `void.ttl`. */
  readonly dataset: string;
  /** IRI of the licence of the data. */
  readonly licence: string;
  readonly version: string;
  readonly previousVersion?: string | undefined;
  readonly generated?: string | undefined;
  /** Records in force. */
  readonly records: number;
  /** Withdrawn records, each a tombstone; absent where there is none. */
  readonly tombstones?: number | undefined;
  /** Number of named graphs: one per record, in force or withdrawn. */
  readonly graphs: number;
  /** Statements of the N-Quads, of all parts. */
  readonly quads: number;
  /** Statements of the N-Triples, of all parts. */
  readonly triples: number;
  readonly entities: number;
  /** Entities by the IRI of their class. */
  readonly classes: Readonly<Record<string, number>>;
  /** SHA-256 of the RDFC-1.0 form of the data: of the sorted canonical N-Quads, since there are no blank nodes. */
  readonly rdfc10: string;
  /** Number of files that each form of the data was cut into; 1 when it was not (`actions.nq.gz`, else `actions-00000.nq.gz` …). */
  readonly parts: number;
  /** The software that wrote the dump. */
  readonly tool: { readonly name: string; readonly version: string };
  /** Every file but `manifest.json` and `SHA256SUMS`, in the order of the paths. */
  readonly files: readonly DumpFile[];
}

export const MANIFEST = "manifest.json";
export const CHECKSUMS = "SHA256SUMS";

const isFile = (value: unknown): value is DumpFile => {
  const { path, bytes, sha256 } = (value ?? {}) as Partial<DumpFile>;
  return (
    typeof path === "string" &&
    !path.split("/").includes("..") &&
    !path.startsWith("/") &&
    typeof bytes === "number" &&
    /^[0-9a-f]{64}$/.test(String(sha256))
  );
};

/** Reads `manifest.json`; undefined when the text is not the manifest of a dump. */
export function parseManifest(text: string): Manifest | undefined {
  let value: Partial<Manifest>;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const isManifest =
    value?.format === "openhpa-dump/1" && Array.isArray(value.files) && value.files.every(isFile);
  return isManifest ? (value as Manifest) : undefined;
}

/** The lines of `SHA256SUMS`, which `sha256sum -c` reads. */
export function toChecksums(files: readonly { readonly path: string; readonly sha256: string }[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("");
}
