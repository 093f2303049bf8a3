import { prefixes } from "@openhpa/core";
import type { MadeFile, Tombstone } from "@openhpa/publish";
import { recordPath, tombstoneIri } from "@openhpa/publish";
import { ACTIVITY_STREAMS, type JsonLdDocument, jsonLdToQuads, recordNode, writeTurtle } from "@openhpa/rdf";

/** The address of the record that takes its place: itself, or the key of a record of this feed made absolute. */
function replacement(baseUrl: string, { type, replacedBy }: Tombstone): string | undefined {
  if (replacedBy === undefined || replacedBy.includes(":")) return replacedBy;
  return tombstoneIri(baseUrl, { type, key: replacedBy } as Tombstone);
}

function document(baseUrl: string, tombstone: Tombstone): JsonLdDocument {
  const by = replacement(baseUrl, tombstone);
  const described = tombstoneIri(baseUrl, tombstone);
  return {
    "@context": {
      as: ACTIVITY_STREAMS,
      dcterms: prefixes.dcterms as string,
      foaf: prefixes.foaf as string,
      hpa: prefixes.hpa as string,
      xsd: prefixes.xsd as string,
    },
    "@id": recordNode(described),
    "@type": "as:Tombstone",
    "as:formerType": { "@id": "hpa:Record" },
    "dcterms:subject": { "@id": `hpa:${tombstone.type}` },
    "hpa:withdrawn": { "@type": "xsd:date", "@value": tombstone.withdrawn },
    ...(by === undefined ? {} : { "dcterms:isReplacedBy": { "@id": recordNode(by) } }),
    "foaf:primaryTopic": {
      "@id": described,
      "dcterms:identifier": tombstone.key,
      "dcterms:title": tombstone.title,
    },
  };
}

const text = (value: object) => `${JSON.stringify(value, undefined, 2)}\n`;

/** What is left of a withdrawn record, as plain JSON. */
export function tombstoneJson(tombstone: Tombstone): MadeFile {
  const { type, key, title, withdrawn, replacedBy } = tombstone;
  const plain = { type: "Tombstone", formerType: type, key, title, withdrawn, replacedBy };
  return { path: recordPath(tombstone, "json"), content: text(plain) };
}

/** The same facts as JSON-LD and as Turtle, as a dump says them: `tombstoneQuads` (Activity Streams 2.0, Tombstone). */
export async function linkedTombstone(baseUrl: string, tombstone: Tombstone): Promise<readonly MadeFile[]> {
  const linked = document(baseUrl, tombstone);
  return [
    { path: recordPath(tombstone, "jsonld"), content: text(linked) },
    { path: recordPath(tombstone, "ttl"), content: writeTurtle(await jsonLdToQuads(linked)) },
  ];
}
