import type { Description } from "./description.js";
import { expandTerm } from "./description-prefixes.js";

/** Says the SHA-256 of a file in the form of SPDX, as DCAT-AP takes it; the statement about the hash gets the IRI `node`. */
export function describeChecksum(out: Description, file: string, node: string, sha256: string): void {
  out.link(file, "spdx:checksum", node);
  out.type(node, "spdx:Checksum");
  out.link(node, "spdx:algorithm", expandTerm("spdx:checksumAlgorithm_sha256"));
  out.value(node, "spdx:checksumValue", sha256, "xsd:hexBinary");
}
