import { askEndpoint } from "./ask-endpoint.js";

const known = new Map<string, string>();

function labelQuery(iris: readonly string[], language: string): string {
  return `PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
SELECT ?iri (MIN(?l) AS ?label) WHERE {
  VALUES ?iri { ${iris.map((iri) => `<${iri}>`).join(" ")} }
  VALUES ?p { skos:prefLabel rdfs:label dcterms:title foaf:name }
  ?iri ?p ?l FILTER(LANG(?l) IN ("${language}", ""))
} GROUP BY ?iri`;
}

/** Gives the links of a part of the page the label of what they name as a title, as far as the dump knows one; the page does without. */
export async function labelLinks(root: HTMLElement, language: string): Promise<void> {
  const links = [...root.querySelectorAll<HTMLAnchorElement>("a[data-iri]")];
  const missing = [...new Set(links.map(({ dataset }) => dataset.iri ?? ""))].filter(
    (iri) => !known.has(iri) && /^[^<>"{}|^`\\\s]+$/.test(iri),
  );
  if (missing.length > 0) {
    const asked = await askEndpoint(labelQuery(missing, language)).catch(() => undefined);
    if (asked?.ok && asked.answer.kind === "select")
      for (const { iri, label } of asked.answer.rows) if (iri && label) known.set(iri.value, label.value);
  }
  for (const link of links) {
    const label = known.get(link.dataset.iri ?? "");
    if (label !== undefined) link.title = label;
  }
}
