import type { DumpFile } from "../data/manifest.js";
import { toCitationFile } from "./citation-file.js";
import { toDatasetCard } from "./dataset-card.js";
import type { DatasetFacts } from "./dataset-facts.js";
import { toDcat } from "./dcat.js";
import { toProvenance } from "./provenance.js";
import { toServiceDescription } from "./service-description.js";
import { toVoid } from "./void.js";

/** What a description says, with the number of its statements where it is RDF. */
interface Described {
  readonly text: string;
  readonly quads?: number | undefined;
}

/** A file that tells about the data: where it stands, and how it is made from the facts and the files before it. */
export interface DescriptionFile {
  readonly path: string;
  make(facts: DatasetFacts, files: readonly DumpFile[]): Described;
}

/** The files that tell about the data, in the order in which they are written. Only the provenance depends on how the inputs were called. */
export const descriptionFiles: readonly DescriptionFile[] = [
  { path: "void.ttl", make: toVoid },
  { path: "service-description.ttl", make: toServiceDescription },
  { path: "dcat.ttl", make: toDcat },
  { path: "provenance.ttl", make: toProvenance },
  { path: "CITATION.cff", make: (facts) => ({ text: toCitationFile(facts) }) },
  { path: "README.md", make: (facts, files) => ({ text: toDatasetCard(facts, files, "fr") }) },
  { path: "README.en.md", make: (facts, files) => ({ text: toDatasetCard(facts, files, "en") }) },
];
