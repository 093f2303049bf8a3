import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { unknownTerms } from "../ask/unknown-terms.js";
import type { Manifest } from "../data/manifest.js";
import { type AccessOptions, ownAccess } from "./access.js";
import type { PageData, PageLanguage } from "./page-data.js";
import type { PageFiles } from "./page-files.js";
import { problemResponse, VARY } from "./problem.js";
import { queryPage } from "./query-page.js";
import { createEndpoint, cutHeaders, type EndpointOptions } from "./sparql-endpoint.js";
import type { StatisticsAnswers } from "./statistics-answers.js";

/** What the page and the endpoint are made of. */
export interface QueryAppOptions extends Omit<EndpointOptions, "page"> {
  readonly data: Readonly<Record<PageLanguage, PageData>>;
  readonly files: PageFiles;
  /** A value that nobody can guess, new for every page: it lets the editor add its style sheet. */
  readonly nonce: () => string;
  readonly manifest: Manifest;
  /** The published statistics that the page draws. */
  readonly statistics?: StatisticsAnswers | undefined;
  readonly access: Omit<AccessOptions, "exposeHeaders">;
}

/** Largest query whose names are looked at, in bytes. */
const LARGEST_QUERY = 2 ** 17;

/** What the page may do: run its own scripts, ask its own endpoint; nothing foreign. */
export function contentSecurityPolicy(nonce: string): string {
  return `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}

/** The language that the address names, else the first of the two that the browser prefers, else French. */
function languageOf(context: Context): PageLanguage {
  const asked = context.req.query("lang");
  if (asked === "fr" || asked === "en") return asked;
  const preferred = /\b(fr|en)\b/i.exec(context.req.header("Accept-Language") ?? "")?.[1]?.toLowerCase();
  return preferred === "en" ? "en" : "fr";
}

/** The page at `/`, the endpoint at `/sparql`, the unknown names of a query at `/terms`, published statistics at `/statistics/<name>`, and what the page loads. */
export function createQueryApp(options: QueryAppOptions): Hono {
  const { data, files, nonce, manifest, access } = options;
  const page = async (context: Context): Promise<Response> => {
    const pageNonce = nonce();
    const text = await queryPage(data[languageOf(context)], manifest, pageNonce);
    return context.html(text, 200, {
      "Content-Security-Policy": contentSecurityPolicy(pageNonce),
      "Cache-Control": "no-store",
      Vary: `${VARY}, Accept-Language`,
    });
  };
  const known = new Set(data.fr.terms.map(({ curie }) => curie));
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
  });
  app.use(ownAccess({ ...access, exposeHeaders: Object.values(cutHeaders) }));
  app.get("/", page);
  const send = (context: Context, name: string, type: string) => {
    const file = files.get(name);
    return file ? context.body(file, 200, { "Content-Type": `${type}; charset=utf-8` }) : context.notFound();
  };
  app.get("/style.css", (context) => send(context, "style.css", "text/css"));
  app.get("/script/:name{.+\\.js}", (context) => send(context, context.req.param("name"), "text/javascript"));
  app.post("/terms", bodyLimit({ maxSize: LARGEST_QUERY }), async (context) =>
    context.json(unknownTerms(await context.req.text(), known)),
  );
  app.get("/statistics/:name", (context) => {
    const rows = options.statistics?.rows(context.req.param("name"), languageOf(context));
    return rows ? context.json(rows) : context.notFound();
  });
  app.route("/sparql", createEndpoint({ ...options, page }));
  app.notFound((context) =>
    problemResponse(context, {
      code: "not-found",
      messages: {
        fr: "Rien à cette adresse : la page est à /, le service à /sparql.",
        en: "Nothing at this address: the page is at /, the endpoint at /sparql.",
      },
    }),
  );
  return app;
}
