import { trimBase } from "@openhpa/rdf";
import type { ActionsWritten } from "../data/actions-files.js";
import { datasetIri, dumpAddress, LICENCE_IRI, LOCAL_ENDPOINT } from "../data/addresses.js";
import type { BuildInputFile } from "../data/build-inputs.js";
import type { DumpOptions } from "../data/dump-options.js";
import type { VocabulariesWritten } from "../data/vocabulary-files.js";

/** What the descriptions of a dump (`void.ttl`, `dcat.ttl`, `README.md`, `manifest.json` …) have to say. */
export interface DatasetFacts extends ActionsWritten {
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly base: string;
  /** IRI of the dataset. */
  readonly dataset: string;
  readonly licence: string;
  readonly version: string;
  readonly previousVersion?: string | undefined;
  readonly generated?: string | undefined;
  /** Address of the service that answers queries, where the publisher has one. */
  readonly endpoint?: string | undefined;
  /** The same, or that of the service that `dump serve` opens on one's own machine. */
  readonly anyEndpoint: string;
  readonly inputs: readonly BuildInputFile[];
  /** True when contacts that name persons were left in. */
  readonly hasPersonalData: boolean;
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
  const { publisher, previousVersion, generated, endpoint, inputs = [] } = options;
  const base = trimBase(options.baseUrl);
  return {
    ...actions,
    title: options.title ?? "Actions de promotion de la santé et de prévention",
    publisher,
    base,
    dataset: datasetIri(base),
    licence: LICENCE_IRI,
    version: options.version ?? actions.rdfc10.slice(0, VERSION_DIGITS),
    previousVersion,
    generated,
    endpoint,
    anyEndpoint: endpoint ?? LOCAL_ENDPOINT,
    inputs,
    hasPersonalData: options.includePersonalData ?? false,
    vocabularies,
    address: (path) => dumpAddress(base, path),
  };
}
