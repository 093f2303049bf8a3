import { toNQuads } from "@openhpa/rdf";
import { Store } from "oxigraph";
import type { Artefact } from "../artefact.js";
import { coreShapesJudge } from "./core-shapes-judge.js";
import { type Finding, sortedFindings } from "./finding.js";
import {
  findingOfResult,
  type GraphResult,
  graphOf,
  type RecordGraph,
  withoutConsequences,
} from "./graph-findings.js";
import { sparqlJudge } from "./sparql-judge.js";

/** The published files that SHACL judges read. */
export interface ShapeFiles {
  readonly core: string;
  readonly sparql: string;
  /** The concept schemes, which some constraints look things up in. */
  readonly vocabularies: readonly Artefact["content"][];
}

/** What SHACL says of a record: undefined where there is no graph to judge. */
export type GraphJudgement = readonly Finding[] | undefined;

const hasOwnAddress = (record: unknown) =>
  typeof record === "object" && record !== null && typeof (record as { id?: unknown }).id === "string";

/** Judges records by the shapes and the SPARQL constraints. */
export interface GraphJudge {
  /** Each record by itself, though in one data set for speed: each graph is under a base of its own. */
  apart(records: readonly unknown[]): Promise<readonly GraphJudgement[]>;
  /** The records of one publisher in one graph: everything that is found there. */
  together(records: readonly unknown[]): Promise<readonly Finding[]>;
}

/** A judge by the published files: core shapes with rdf-validate-shacl, SPARQL constraints with Oxigraph. */
export function graphJudge({ core, sparql, vocabularies }: ShapeFiles): GraphJudge {
  const byCore = coreShapesJudge(core);
  const bySparql = sparqlJudge(sparql);

  async function judgeTogether(
    graphs: readonly (RecordGraph | undefined)[],
    looksUp = true,
  ): Promise<GraphJudgement[]> {
    const owner = new Map<string, number>();
    for (const [index, graph] of graphs.entries())
      for (const iri of graph?.places.keys() ?? []) owner.set(iri, index);
    const store = new Store();
    for (const text of looksUp ? vocabularies : []) store.load(text, { format: "text/turtle" });
    for (const graph of graphs) {
      if (!graph) continue;
      try {
        store.load(toNQuads(graph.record, { base: graph.base }), { format: "application/n-quads" });
      } catch {
        // A graph that does not parse is judged by the core shapes only, which read it in memory.
      }
    }
    const results = [...(await byCore(graphs.flatMap((graph) => graph?.quads ?? []))), ...bySparql(store)];
    const found = graphs.map((): GraphResult[] => []);
    for (const result of results) found[owner.get(result.focus) ?? -1]?.push(result);
    return graphs.map((graph, index) => {
      if (!graph) return undefined;
      const own = (found[index] as GraphResult[]).map((result) => findingOfResult(result, graph));
      return withoutConsequences(sortedFindings(own));
    });
  }

  async function apart(records: readonly unknown[]): Promise<GraphJudgement[]> {
    const graphs = records.map((record, index) => graphOf(record, baseOf(index)));
    const shared = await judgeTogether(
      graphs.map((graph, index) => (hasOwnAddress(records[index]) ? undefined : graph)),
    );
    for (const [index, graph] of graphs.entries()) {
      if (!graph || !hasOwnAddress(records[index])) continue;
      const alone = graphs.map((_, other) => (other === index ? graph : undefined)).slice(0, index + 1);
      shared[index] = (await judgeTogether(alone, false))[index];
    }
    return shared;
  }

  async function together(records: readonly unknown[]): Promise<Finding[]> {
    const found = await judgeTogether(records.map((record) => graphOf(record, baseOf(0))));
    return sortedFindings(found.flatMap((findings) => findings ?? []));
  }

  return { apart, together };
}

const baseOf = (index: number) => `https://example.org/${index}`;
