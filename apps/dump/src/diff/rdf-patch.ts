import { createHash } from "node:crypto";
import { OPENHPA } from "@openhpa/vocabularies";
import type { Diff } from "./open-diff.js";
import { createTally, type DiffSummary } from "./summary.js";

/** Namespace of addresses (RFC 9562 appendix). */
const URL_NAMESPACE = "6ba7b8119dad11d180b400c04fd430c8";

/** The name that patches give to a state of the data: a UUID of version 5 (RFC 9562 §5.5) made from its hash, the same everywhere. */
export function stateUuid(hash: string): string {
  const name = `${OPENHPA}dump/${hash}`;
  const bytes = createHash("sha1")
    .update(Buffer.from(URL_NAMESPACE, "hex"))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/**
 * RDF Patch (https://jena.apache.org/documentation/rdf-patch) in one transaction. `id` names the new state and `prev` the old one, so that
 * patches of dumps that follow each other make a patch log.
 */
export async function* toRdfPatch(diff: Diff): AsyncGenerator<string, DiffSummary> {
  const tally = createTally();
  yield `H id <urn:uuid:${stateUuid(diff.fresh.hash)}> .\nH prev <urn:uuid:${stateUuid(diff.old.hash)}> .\nTX .\n`;
  for await (const batch of diff.compared()) {
    const changed = batch.filter(({ isOld, isNew }) => !isOld || !isNew);
    tally.see({
      removed: changed.filter(({ isOld }) => isOld).length,
      added: changed.filter(({ isNew }) => isNew).length,
    });
    yield changed.map(({ line, isOld }) => `${isOld ? "D" : "A"} ${line}\n`).join("");
  }
  yield "TC .\n";
  return tally.end(diff.reference.length);
}
