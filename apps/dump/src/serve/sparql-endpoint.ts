import type { Context } from "hono";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { type AnswerFormat, chooseFormat, graphFormats, tableFormats } from "../ask/answer-formats.js";
import { answerWorkbook, XLSX } from "../ask/answer-workbook.js";
import type { Manifest } from "../data/manifest.js";
import { endpointDescription } from "./endpoint-description.js";
import type { EnginePool } from "./engine-pool.js";
import { problemResponse, VARY } from "./problem.js";
import { readOperation, type SparqlOperation } from "./sparql-request.js";

/** What an endpoint answers from. */
export interface EndpointOptions {
  readonly pool: EnginePool;
  readonly manifest: Manifest;
  /** Rows, or statements of a graph, beyond which an answer is cut. */
  readonly limit: number;
  /** The client that sends a request: it has one query running at a time. */
  readonly client: (context: Context) => string;
  /** Largest body of a request, in bytes. */
  readonly bodyBytes?: number | undefined;
  /** What a browser gets that asks for the endpoint's own address. */
  readonly page?: ((context: Context) => Response | Promise<Response>) | undefined;
}

const BODY_BYTES = 2 ** 20;

/** For people who open an answer in a spreadsheet; the description of the service names the formats of SPARQL alone. */
const workbookFormat: AnswerFormat = {
  mediaType: XLSX,
  aliases: [],
  iri: `https://www.iana.org/assignments/media-types/${XLSX}`,
};

/** Names of the headers that tell a client whether its answer is whole, and how many characters XML could not hold. */
export const cutHeaders = {
  limit: "OpenHPA-Result-Limit",
  cut: "OpenHPA-Result-Cut",
  replaced: "OpenHPA-Result-Replaced",
} as const;

const METHODS = "GET, HEAD, POST, OPTIONS";

const isHtml = (accept: string | undefined) => /\btext\/html\b/i.test(accept ?? "");

async function answer(
  context: Context,
  { pool, limit, client }: EndpointOptions,
  operation: SparqlOperation,
): Promise<Response> {
  const accept = context.req.header("Accept");
  const table = chooseFormat(accept, [...tableFormats, workbookFormat])?.mediaType;
  const request = {
    ...operation,
    // The engine writes no workbook: it is made from its JSON.
    tableFormat: table === XLSX ? tableFormats[0]?.mediaType : table,
    graphFormat: chooseFormat(accept, graphFormats)?.mediaType,
  };
  const result = await pool.run(request, { client: client(context), signal: context.req.raw.signal });
  if (!result.ok) return problemResponse(context, result.error);
  const { isCut, replaced } = result;
  const isWorkbook = table === XLSX && result.mediaType === tableFormats[0]?.mediaType;
  const mediaType = isWorkbook ? XLSX : result.mediaType;
  const body = isWorkbook ? await answerWorkbook(new TextDecoder().decode(result.body)) : result.body;
  return context.body(body, 200, {
    "Content-Type": mediaType.startsWith("text/") ? `${mediaType}; charset=utf-8` : mediaType,
    "Content-Length": String(body.byteLength),
    Vary: VARY,
    [cutHeaders.limit]: String(limit),
    [cutHeaders.cut]: String(isCut),
    ...(replaced > 0 ? { [cutHeaders.replaced]: String(replaced) } : {}),
  });
}

/**
 * The SPARQL 1.1 Protocol on one address, for queries only: GET, POST with a form, POST with the query itself; answers in the format that
 * the client asks for, compressed for those that accept gzip; without a query a description of the service.
 */
export function createEndpoint(options: EndpointOptions): Hono {
  const { bodyBytes = BODY_BYTES, page } = options;
  const app = new Hono();
  app.use(compress({ encoding: "gzip", contentTypeFilter: () => true }));
  app.use(
    bodyLimit({
      maxSize: bodyBytes,
      onError: (context) =>
        problemResponse(context, {
          code: "too-large",
          messages: {
            fr: `La requête dépasse ${bodyBytes} octets.`,
            en: `The query is larger than ${bodyBytes} bytes.`,
          },
        }),
    }),
  );
  app.on(["GET", "POST"], "/", async (context) => {
    const read = await readOperation(context);
    if (!read.ok) return problemResponse(context, read.error);
    if (read.operation) return answer(context, options, read.operation);
    context.header("Vary", VARY);
    if (page && isHtml(context.req.header("Accept"))) return page(context);
    const address = new URL(context.req.url);
    const text = endpointDescription(`${address.origin}${address.pathname}`, options.manifest);
    return context.body(text, 200, { "Content-Type": "text/turtle; charset=utf-8" });
  });
  app.options("/", (context) => context.body(null, 204, { Allow: METHODS, Vary: VARY }));
  app.all("/", (context) => {
    context.header("Allow", METHODS);
    return problemResponse(context, {
      code: "method-not-allowed",
      messages: { fr: "Ce service répond à GET et POST.", en: "This endpoint answers GET and POST." },
    });
  });
  return app;
}
