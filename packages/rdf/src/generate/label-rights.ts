import type { LabelRights } from "@openhpa/vocabularies";
import { LICENCE } from "./publication.js";
import type { Statements } from "./statements.js";

/** Our licence on labels that are ours to license; on others, whose they are and their statement. */
export function labelRights(out: Statements, scheme: string, labels: LabelRights): void {
  if (labels === "ours") {
    out.iri(scheme, "dcterms:license", LICENCE);
    return;
  }
  const statement = `${scheme}#rights`;
  const holder = `${scheme}#rights-holder`;
  out.iri(scheme, "dcterms:rights", statement);
  out.iri(scheme, "dcterms:rightsHolder", holder);
  if (labels.source !== undefined) out.iri(scheme, "dcterms:source", labels.source);
  out.iri(statement, "rdf:type", "dcterms:RightsStatement");
  out.texts(statement, "dcterms:description", labels.statement);
  out.iri(holder, "rdf:type", "foaf:Agent");
  out.texts(holder, "foaf:name", labels.holder);
}
