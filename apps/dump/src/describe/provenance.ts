import { tool } from "../tool.js";
import { describeChecksum } from "./checksum-statements.js";
import type { DatasetFacts } from "./dataset-facts.js";
import { createDescription, type Description } from "./description.js";
import { toLocalTurtle } from "./local-turtle.js";

/** IRI of the build of a dump. */
export function buildIri({ address }: Pick<DatasetFacts, "address">): string {
  return address("provenance.ttl#build");
}

function describeBuild(out: Description, facts: DatasetFacts): void {
  const build = buildIri(facts);
  const software = facts.address("provenance.ttl#software");
  out.type(build, "prov:Activity");
  out.text(build, "rdfs:label", `Construction de l'export, version ${facts.version}`, "fr");
  out.text(build, "rdfs:label", `Build of the dump, version ${facts.version}`, "en");
  const [fr, en] = facts.hasPersonalData
    ? ["Fiches valides, contacts nominatifs gardés.", "Valid records, contacts that name persons kept."]
    : [
        "Fiches valides, contacts nominatifs retirés.",
        "Valid records, contacts that name persons taken out.",
      ];
  out.text(build, "rdfs:comment", fr, "fr");
  out.text(build, "rdfs:comment", en, "en");
  if (facts.generated) out.value(build, "dcterms:date", facts.generated, "xsd:date");
  out.link(build, "prov:wasAssociatedWith", software);
  out.type(software, "prov:SoftwareAgent", "prov:Agent");
  out.value(software, "foaf:name", tool.name);
  out.value(software, "schema:softwareVersion", tool.version);
}

function describeInputs(out: Description, { address, inputs }: DatasetFacts): readonly string[] {
  return inputs.map(({ name, sha256, bytes, files }, index) => {
    const input = address(`provenance.ttl#input-${index + 1}`);
    out.type(input, "prov:Entity", ...(files === undefined ? [] : ["prov:Collection"]));
    if (name !== undefined) out.value(input, "dcterms:title", name);
    else {
      out.text(input, "dcterms:title", "Entrée standard", "fr");
      out.text(input, "dcterms:title", "Standard input", "en");
    }
    if (files !== undefined) {
      out.text(input, "rdfs:comment", `Dossier de ${files} fichiers.`, "fr");
      out.text(input, "rdfs:comment", `Folder of ${files} files.`, "en");
    }
    if (bytes !== undefined) out.value(input, "dcat:byteSize", bytes, "xsd:nonNegativeInteger");
    if (sha256 !== undefined) describeChecksum(out, input, `${input}-checksum`, sha256);
    return input;
  });
}

/**
 * `provenance.ttl` (PROV-O) without blank nodes: the build, its inputs by name and hash, the software and its version; and its number of
 * statements. It has the date that was given and no other. Where a statement of the data comes from is said by its graph.
 */
export function toProvenance(facts: DatasetFacts): { readonly text: string; readonly quads: number } {
  const out = createDescription();
  const build = buildIri(facts);
  describeBuild(out, facts);
  out.link(build, "prov:used", ...describeInputs(out, facts));
  out.type(facts.dataset, "prov:Entity");
  out.link(facts.dataset, "prov:wasGeneratedBy", build);
  return { text: toLocalTurtle(out.quads, facts.address("provenance.ttl")), quads: out.quads.length };
}
