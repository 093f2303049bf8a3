import { defaultGraph, namedNode, Store } from "oxigraph";
import { outlineQuery, type QueryOutline, queryForms, withLimit } from "../ask/query-outline.js";
import { readEngineError, refuseUpdate, withPrefixes } from "../ask/query-text.js";
import { cutAnswer } from "./cut-answer.js";
import type { EngineAnswer, EngineError, EngineRequest } from "./engine-messages.js";
import { hasUnnamedProperty, wellFormedXml } from "./well-formed-xml.js";

type Failure = Extract<EngineAnswer, { ok: false }>;
type QueryOptions = NonNullable<Parameters<Store["query"]>[1]>;

/** The format of graphs that has a line per statement. */
const LINES = "application/n-triples";

const failure = (error: EngineError): Failure => ({ ok: false, error });

function placeAt(sparql: string, at: number): { readonly line: number; readonly column: number } {
  const before = sparql.slice(0, at).split("\n");
  return { line: before.length, column: [...(before.at(-1) ?? "")].length + 1 };
}

function refuseService(sparql: string, at: number): EngineError {
  const { line, column } = placeAt(sparql, at);
  return {
    code: "service-refused",
    messages: {
      fr: `Ligne ${line}, colonne ${column} : SERVICE interrogerait une autre machine ; ce service ne répond qu'avec les données de l'export.`,
      en: `Line ${line}, column ${column}: SERVICE would ask another machine; this endpoint answers from the data of the dump only.`,
    },
    line,
    column,
  };
}

const notAcceptable: EngineError = {
  code: "not-acceptable",
  messages: {
    fr: "Aucun des formats demandés (en-tête Accept) ne convient : un tableau se donne en JSON, XML, CSV ou TSV, un graphe en Turtle, N-Triples, N-Quads, TriG, JSON-LD ou RDF/XML.",
    en: "None of the formats asked for (Accept header) fits: a table is given as JSON, XML, CSV or TSV, a graph as Turtle, N-Triples, N-Quads, TriG, JSON-LD or RDF/XML.",
  },
};

const RDF_XML = "application/rdf+xml";

const notInRdfXml: EngineError = {
  code: "not-acceptable",
  messages: {
    fr: "Ce graphe ne s'écrit pas en RDF/XML : l'adresse d'une de ses propriétés ne finit pas par un nom XML. Demandez du Turtle, du N-Triples ou du JSON-LD.",
    en: "This graph cannot be written in RDF/XML: the address of one of its properties does not end with an XML name. Ask for Turtle, N-Triples or JSON-LD.",
  },
};

/** The graphs asked: those of the protocol, else those of the query, else everything together. */
function dataset({ defaultGraphs, namedGraphs }: EngineRequest, { hasDataset }: QueryOutline): QueryOptions {
  if (defaultGraphs.length + namedGraphs.length > 0)
    return { default_graph: defaultGraphs.map(namedNode), named_graphs: namedGraphs.map(namedNode) };
  return hasDataset ? {} : { use_default_graph_as_union: true };
}

/** The engine counts lines from the query that it was given; a fault behind the query is put at its end. */
function placed(cause: unknown, sparql: string): EngineError {
  const error = readEngineError(cause, sparql);
  const lines = sparql.split("\n");
  if (error.line === undefined || error.line <= lines.length) return error;
  const { line, column } = placeAt(sparql, sparql.length);
  const move = (text: string) => text.replace(/\d+(\D+)\d+/, `${line}$1${column}`);
  return { ...error, messages: { fr: move(error.messages.fr), en: move(error.messages.en) }, line, column };
}

/** After a trap of the WebAssembly module, or with its stack spent, its memory cannot be trusted any more. */
function isBroken(cause: unknown): boolean {
  return cause instanceof WebAssembly.RuntimeError || cause instanceof RangeError;
}

const broken: EngineError = {
  code: "engine-failed",
  messages: {
    fr: "La requête demande trop au moteur (mémoire ou profondeur). Restreignez-la, ou ajoutez LIMIT.",
    en: "The query asks too much of the engine (memory or depth). Narrow it, or add LIMIT.",
  },
};

/** N-Triples in another format of graphs. */
function rewritten(lines: string, mediaType: string): string {
  if (mediaType === LINES) return lines;
  const store = new Store();
  store.load(lines, { format: LINES, no_transaction: true });
  return store.dump({ format: mediaType, from_graph_name: defaultGraph() });
}

function run(store: Store, request: EngineRequest, limit: number): EngineAnswer {
  const { sparql, tableFormat, graphFormat } = request;
  const update = refuseUpdate(sparql);
  if (update) return failure(update);
  const outline = outlineQuery(sparql);
  if (outline.service !== undefined) return failure(refuseService(sparql, outline.service));
  const isGraph = outline.form !== undefined && queryForms[outline.form] === "graph";
  const mediaType = isGraph ? graphFormat : tableFormat;
  const options = dataset(request, outline);
  const text = withPrefixes(withLimit(sparql, outline, limit));
  if (mediaType === undefined) return failure(notAcceptable);
  // A graph is asked for line by line, so that it can be counted and cut, then written as the client wants it.
  const format = isGraph ? LINES : mediaType;
  const whole = store.query(text, { ...options, results_format: format }) as string;
  const cut = cutAnswer(format, whole, limit);
  const answer = isGraph ? rewritten(cut ?? whole, mediaType) : (cut ?? whole);
  if (mediaType === RDF_XML && hasUnnamedProperty(answer)) return failure(notInRdfXml);
  const { text: written, replaced } = mediaType.endsWith("+xml")
    ? wellFormedXml(answer)
    : { text: answer, replaced: 0 };
  const body = new TextEncoder().encode(written);
  return { ok: true, mediaType, body, isCut: cut !== undefined, replaced };
}

/**
 * Answers a query from a store. Never throws: a query that is refused, cannot be read or fails is an answer with its reason;
 * after `engine-failed` the store must not be used again.
 */
export function answerQuery(store: Store, request: EngineRequest, limit: number): EngineAnswer {
  try {
    return run(store, request, limit);
  } catch (cause) {
    const service = /^The service .* is not supported$/.test(cause instanceof Error ? cause.message : "");
    if (service) return failure(refuseService(request.sparql, request.sparql.search(/service/i)));
    return failure(isBroken(cause) ? broken : placed(cause, request.sparql));
  }
}
