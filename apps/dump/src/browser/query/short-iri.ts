import type { PageData } from "../../serve/page-data.js";

/** An IRI as a CURIE; one of the publisher as its path below the base address; any other in full. */
export function shortIri(
  iri: string,
  { prefixes, dataset: { base } }: Pick<PageData, "prefixes" | "dataset">,
): string {
  if (iri.startsWith(`${base}/`)) return iri.slice(base.length + 1);
  const fitting = Object.entries(prefixes).filter(([, namespace]) => iri.startsWith(namespace));
  const [best] = fitting.sort(([, a], [, b]) => b.length - a.length);
  const local = best && iri.slice(best[1].length);
  return best && local !== undefined && /^[\w.%-]*$/.test(local) ? `${best[0]}:${local}` : iri;
}
