import { type Syntax, syntaxOfAddress, syntaxOfType } from "./catalogue-format.js";
import { type CatalogueGraph, type CatalogueNode, createCatalogueGraph } from "./catalogue-graph.js";
import { type ParsedPage, parsePage } from "./parse-page.js";
import { named } from "./rdf-names.js";
import type { Answer, Delivery, Reader } from "./reader.js";

/** A page of the catalogue as it was received. */
export interface CatalogueDocument {
  readonly url: string;
  readonly head: Answer;
  readonly delivery: Delivery;
  /** The syntax that udata takes: from the address, else from the answer to HEAD. */
  readonly syntax: Syntax | undefined;
  readonly parsed: ParsedPage;
  readonly graph: CatalogueGraph;
}

/** Why the walk through the pages ended. */
export type WalkEnd = "last-page" | "same-bytes" | "loop" | "out-of-reach" | "too-many" | "no-page";

export interface PageWalk {
  readonly pages: readonly CatalogueDocument[];
  readonly end: WalkEnd;
}

/** More pages than any catalogue has: a walk that gets here runs in circles. */
const MOST_PAGES = 1000;

/** The two dialects of paging, in the order in which udata looks for them. */
export const pagingDialects = [
  { type: named("hydra:PartialCollectionView"), next: named("hydra:next") },
  { type: named("hydra:PagedCollection"), next: named("hydra:nextPage") },
] as const;

/** The address of the next page as udata finds it: one view of the first dialect that has one. */
export function nextPage(graph: CatalogueGraph): string | undefined {
  for (const { type, next } of pagingDialects) {
    const [view] = graph.typed(type);
    const [address] = view?.texts(next) ?? [];
    if (address !== undefined) return address;
  }
  return undefined;
}

const EMPTY: ParsedPage = { quads: [], remoteContexts: [], namesItsGraph: false };

async function readPage(reader: Reader, url: string): Promise<CatalogueDocument | undefined> {
  const head = await reader.head(url);
  const delivery = await reader.get(url);
  if (!head || !delivery) return undefined;
  const syntax = syntaxOfAddress(url) ?? syntaxOfType(head.contentType);
  const readable = delivery.status === 200 ? (syntax ?? syntaxOfType(delivery.contentType)) : undefined;
  const parsed = readable ? await parsePage(delivery.body, readable) : EMPTY;
  return { url, head, delivery, syntax, parsed, graph: createCatalogueGraph(parsed.quads) };
}

const sameBytes = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;

/** Walks the pages of a catalogue from its first address, as harvesters do; a page that repeats the first one ends the walk, as at CKAN. */
export async function walkPages(reader: Reader, start: string): Promise<PageWalk> {
  const pages: CatalogueDocument[] = [];
  const seen = new Set<string>();
  let url: string | undefined = start;
  while (url !== undefined) {
    if (seen.has(url)) return { pages, end: "loop" };
    if (pages.length === MOST_PAGES) return { pages, end: "too-many" };
    seen.add(url);
    const page: CatalogueDocument | undefined = await readPage(reader, url);
    if (!page) return { pages, end: pages.length === 0 ? "no-page" : "out-of-reach" };
    const [first] = pages;
    if (first && page.delivery.status === 200 && sameBytes(first.delivery.body, page.delivery.body))
      return { pages, end: "same-bytes" };
    pages.push(page);
    url = nextPage(page.graph);
  }
  return { pages, end: "last-page" };
}

/** The datasets of a page: every node of these classes, wherever it stands. */
export function datasetsOn({ graph }: CatalogueDocument): readonly CatalogueNode[] {
  return graph.typed(named("dcat:Dataset"), named("dcat:DatasetSeries"));
}
