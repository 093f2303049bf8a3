import { trimBase } from "@openhpa/rdf";
import type { ActionsWritten } from "./actions-files.js";
import { datasetIri, dumpAddress, LICENCE_IRI } from "./addresses.js";
import type { DumpOptions } from "./dump-options.js";
import type { VocabulariesWritten } from "./vocabulary-files.js";

/** What the descriptions of a dump (`void.ttl`, `README.md`, `manifest.json`) have to say. */
export interface DatasetFacts extends ActionsWritten {
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly base: string;
  /** IRI of the dataset. */
  readonly dataset: string;
  /** Address of `void.ttl`. */
  readonly document: string;
  readonly licence: string;
  readonly version: string;
  readonly previousVersion?: string | undefined;
  readonly generated?: string | undefined;
  readonly endpoint?: string | undefined;
  /** Files that hold the data, by path. */
  readonly dumps: readonly string[];
  readonly vocabularies: VocabulariesWritten;
  /** Address of a file of the dump. */
  readonly address: (path: string) => string;
}

/** Digits of the hash that make the default name of a version. */
const VERSION_DIGITS = 12;

/** Puts together what was asked and what was written. */
export function datasetFacts(
  options: DumpOptions,
  actions: ActionsWritten,
  vocabularies: VocabulariesWritten,
): DatasetFacts {
  const { publisher, previousVersion, generated, endpoint } = options;
  const base = trimBase(options.baseUrl);
  return {
    ...actions,
    title: options.title ?? "Actions de promotion de la santé et de prévention",
    publisher,
    base,
    dataset: datasetIri(base),
    document: dumpAddress(base, "void.ttl"),
    licence: LICENCE_IRI,
    version: options.version ?? actions.rdfc10.slice(0, VERSION_DIGITS),
    previousVersion,
    generated,
    endpoint,
    dumps: ["actions.nq.gz", "actions.nt.gz", ...(actions.hasTurtle ? ["actions.ttl"] : [])],
    vocabularies,
    address: (path) => dumpAddress(base, path),
  };
}
