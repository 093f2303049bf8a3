import type { Bilingual } from "@openhpa/console";
import type { Context } from "hono";

/** An operation of the SPARQL 1.1 Protocol, as a request asks for it. */
export interface SparqlOperation {
  readonly sparql: string;
  readonly defaultGraphs: readonly string[];
  readonly namedGraphs: readonly string[];
}

/** Why a request is not a query. */
export interface RequestError {
  readonly code: "bad-request" | "unsupported-media-type" | "update-refused";
  readonly messages: Bilingual;
}

/** A query, its absence (a GET that only asks what this is), or why it cannot be one. */
export type ReadOperation =
  | { readonly ok: true; readonly operation: SparqlOperation | undefined }
  | { readonly ok: false; readonly error: RequestError };

const FORM = "application/x-www-form-urlencoded";
const QUERY = "application/sparql-query";
const UPDATE = "application/sparql-update";

const refused = (code: RequestError["code"], fr: string, en: string): ReadOperation => ({
  ok: false,
  error: { code, messages: { fr, en } },
});

const updateRefused = refused(
  "update-refused",
  "Ce service est en lecture seule : un export ne se modifie pas.",
  "This endpoint is read-only: a dump cannot be changed.",
);

function readParameters(parameters: URLSearchParams, body?: string): ReadOperation {
  if (parameters.has("update")) return updateRefused;
  const queries = body === undefined ? parameters.getAll("query") : [body];
  if (queries.length > 1 || (body !== undefined && parameters.has("query")))
    return refused(
      "bad-request",
      "Une seule requête à la fois : « query » est donné plusieurs fois.",
      "One query at a time: “query” is given more than once.",
    );
  const defaultGraphs = parameters.getAll("default-graph-uri");
  const namedGraphs = parameters.getAll("named-graph-uri");
  const relative = [...defaultGraphs, ...namedGraphs].find(
    (iri) => !/^[A-Za-z][\w+.-]*:[^\s<>"{}|\\^`]*$/.test(iri),
  );
  if (relative !== undefined)
    return refused(
      "bad-request",
      `« ${relative} » n'est pas l'adresse complète d'un graphe (default-graph-uri, named-graph-uri).`,
      `“${relative}” is not the full address of a graph (default-graph-uri, named-graph-uri).`,
    );
  const [sparql] = queries;
  return { ok: true, operation: sparql === undefined ? undefined : { sparql, defaultGraphs, namedGraphs } };
}

/** Bytes as UTF-8, or undefined when they are not: a query is never guessed at. */
function decoded(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Reads the query that a request carries, in any of the three ways of the SPARQL 1.1 Protocol (section 2.1). */
export async function readOperation({ req }: Context): Promise<ReadOperation> {
  const address = new URL(req.url).searchParams;
  if (req.method !== "POST") return readParameters(address);
  const type = (req.header("Content-Type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (type === UPDATE) return updateRefused;
  if (type !== FORM && type !== QUERY)
    return refused(
      "unsupported-media-type",
      `Contenu « ${type} » : envoyez ${FORM} avec « query », ou ${QUERY}.`,
      `Content “${type}”: send ${FORM} with “query”, or ${QUERY}.`,
    );
  const text = decoded(await req.arrayBuffer());
  if (text === undefined)
    return refused("bad-request", "La requête n'est pas en UTF-8.", "The query is not in UTF-8.");
  if (type === QUERY) return readParameters(address, text);
  const read = readParameters(new URLSearchParams([...address, ...new URLSearchParams(text)]));
  if (!read.ok || read.operation) return read;
  return refused(
    "bad-request",
    "Il manque la requête : le champ « query ».",
    "The query is missing: the field “query”.",
  );
}
