import type { Bilingual } from "@openhpa/console";
import type { Context } from "hono";
import { charsetOf, readFields, strictDecoder } from "./request-fields.js";

/** An operation of the SPARQL 1.1 Protocol, as a request asks for it. */
export interface SparqlOperation {
  readonly sparql: string;
  readonly defaultGraphs: readonly string[];
  readonly namedGraphs: readonly string[];
}

/** Why a request is not a query. */
export interface RequestError {
  readonly code: "bad-request" | "unsupported-media-type" | "update-refused" | "uri-too-long";
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

/** Longest address that is read, in characters; a longer query is sent by POST. */
export const URI_LENGTH = 2 ** 16;

const uriTooLong = refused(
  "uri-too-long",
  `L'adresse dépasse ${URI_LENGTH} caractères : envoyez la requête par POST.`,
  `The address is longer than ${URI_LENGTH} characters: send the query by POST.`,
);

const badAddress = refused(
  "bad-request",
  "L'adresse est mal codée : chaque « % » doit être suivi de deux chiffres hexadécimaux, et les octets former de l'UTF-8.",
  "The address is badly encoded: each “%” must be followed by two hexadecimal digits, and the bytes be UTF-8.",
);

const missing = refused(
  "bad-request",
  "Il manque la requête : le champ « query ».",
  "The query is missing: the field “query”.",
);

const unsupported = (fr: string, en: string) => refused("unsupported-media-type", fr, en);

async function readBody(req: Context["req"], address: URLSearchParams): Promise<ReadOperation> {
  const header = req.header("Content-Type") ?? "";
  const type = header.split(";")[0]?.trim().toLowerCase();
  if (type === UPDATE) return updateRefused;
  if (type !== FORM && type !== QUERY)
    return unsupported(
      `Contenu « ${type} » : envoyez ${FORM} avec « query », ou ${QUERY}.`,
      `Content “${type}”: send ${FORM} with “query”, or ${QUERY}.`,
    );
  const coding = req.header("Content-Encoding")?.trim().toLowerCase() ?? "identity";
  if (coding !== "identity")
    return unsupported(
      `Corps compressé (${coding}) : envoyez-le tel quel.`,
      `Compressed body (${coding}): send it as it is.`,
    );
  const charset = charsetOf(header);
  const decoder = strictDecoder(charset);
  if (!decoder)
    return unsupported(
      `Codage de caractères inconnu : « ${charset} ». Envoyez de l'UTF-8.`,
      `Unknown character encoding: “${charset}”. Send UTF-8.`,
    );
  const bytes = await req.arrayBuffer();
  const name = decoder.encoding.toUpperCase();
  const undecodable = refused(
    "bad-request",
    `La requête n'est pas en ${name}, ou un « % » n'y est pas suivi de deux chiffres hexadécimaux.`,
    `The query is not in ${name}, or a “%” in it is not followed by two hexadecimal digits.`,
  );
  if (type === QUERY) {
    try {
      return readParameters(address, decoder.decode(bytes));
    } catch {
      return undecodable;
    }
  }
  const fields = readFields(Buffer.from(bytes).toString("latin1"), decoder);
  if (!fields) return undecodable;
  const read = readParameters(new URLSearchParams([...address, ...fields]));
  return !read.ok || read.operation ? read : missing;
}

/**
 * Reads the query that a request carries, in any of the three ways of the SPARQL 1.1 Protocol (section 2.1). The body is read in the encoding
 * that its type names, UTF-8 by default; what is not text of that encoding is refused.
 */
export async function readOperation({ req }: Context): Promise<ReadOperation> {
  if (req.url.length > URI_LENGTH) return uriTooLong;
  const address = readFields(new URL(req.url).search.slice(1), new TextDecoder("utf-8", { fatal: true }));
  if (!address) return badAddress;
  return req.method === "POST" ? readBody(req, address) : readParameters(address);
}
