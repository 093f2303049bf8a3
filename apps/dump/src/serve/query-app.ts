import { type Context, Hono } from "hono";
import type { Manifest } from "../data/manifest.js";
import type { PageData, PageLanguage } from "./page-data.js";
import { pageStyle } from "./page-style.js";
import { problemResponse } from "./problem.js";
import { queryPage } from "./query-page.js";
import { createEndpoint, type EndpointOptions } from "./sparql-endpoint.js";

/** What the page and the endpoint are made of. */
export interface QueryAppOptions extends Omit<EndpointOptions, "page"> {
  readonly data: Readonly<Record<PageLanguage, PageData>>;
  /** Scripts of the page, by file name. */
  readonly scripts: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** A value that nobody can guess, new for every page: it lets the editor add its style sheet. */
  readonly nonce: () => string;
  readonly manifest: Manifest;
}

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

/** The page at `/`, the endpoint at `/sparql`, and what the page loads. */
export function createQueryApp(options: QueryAppOptions): Hono {
  const { data, scripts, nonce, manifest } = options;
  const page = async (context: Context): Promise<Response> => {
    const own = nonce();
    const text = await queryPage(data[languageOf(context)], manifest, own);
    return context.html(text, 200, {
      "Content-Security-Policy": contentSecurityPolicy(own),
      "Cache-Control": "no-store",
      Vary: "Accept, Accept-Language",
    });
  };
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
  });
  app.get("/", page);
  app.get("/style.css", (context) =>
    context.body(pageStyle, 200, { "Content-Type": "text/css; charset=utf-8" }),
  );
  app.get("/script/:name", (context) => {
    const script = scripts.get(context.req.param("name"));
    if (!script) return context.notFound();
    return context.body(script, 200, { "Content-Type": "text/javascript; charset=utf-8" });
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
