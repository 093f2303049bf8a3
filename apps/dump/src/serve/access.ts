import { isIP } from "node:net";
import { hostname as machineName } from "node:os";
import type { Context, MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import { type Problem, problemResponse } from "./problem.js";

/** Whom a service answers. */
export interface AccessOptions {
  /** The address that it listens on. */
  readonly host: string;
  /** More names under which it is reached, without a port. */
  readonly allowHosts?: readonly string[] | undefined;
  /** Origins of foreign pages that may ask, as browsers write them; `*` for all of them. */
  readonly allowOrigins?: readonly string[] | undefined;
  /** Headers of an answer that foreign pages may read. */
  readonly exposeHeaders?: readonly string[] | undefined;
}

/** Addresses that listen on every interface of the machine. */
const wildcards: ReadonlySet<string> = new Set(["0.0.0.0", "::", ""]);

const bare = (name: string) =>
  name
    .toLowerCase()
    .replace(/^\[(.*)\]$/, "$1")
    .replace(/\.$/, "");

const isLoopback = (name: string) =>
  name === "localhost" || name === "::1" || (isIP(name) === 4 && name.startsWith("127."));

/**
 * Whether a request that names this host is meant for the service: this machine, the address that it listens on, or a name that was allowed.
 * On every interface any address in figures is its own too: only a name can be made to point elsewhere after a page was loaded (DNS rebinding).
 */
export function isOwnHost(name: string, { host, allowHosts = [] }: AccessOptions): boolean {
  const asked = bare(name);
  if (isLoopback(asked) || [host, ...allowHosts].some((own) => bare(own) === asked)) return true;
  return wildcards.has(bare(host)) && (isIP(asked) !== 0 || asked === bare(machineName()));
}

function foreignHost(name: string): Problem {
  return {
    code: "foreign-host",
    messages: {
      fr: `Ce service ne répond pas au nom « ${name} ». Si c'est bien le sien, relancez-le avec --allow-host ${name}.`,
      en: `This endpoint does not answer to the name “${name}”. If it is its own, start it again with --allow-host ${name}.`,
    },
  };
}

function foreignOrigin(origin: string | undefined): Problem {
  const page = origin ?? "?";
  return {
    code: "foreign-origin",
    messages: {
      fr: `Une page d'une autre origine (${page}) interroge ce service, qui ne répond qu'à la sienne. Pour l'ouvrir à cette page, relancez-le avec --allow-origin ${page}.`,
      en: `A page of another origin (${page}) asks this endpoint, which answers its own page only. To open it to that page, start it again with --allow-origin ${page}.`,
    },
  };
}

/** What a browser says of the page that asks (Fetch Metadata); a page cannot write these headers. A link to be opened is nobody's question. */
function isAskedByPage({ req }: Context): boolean {
  const site = req.header("Sec-Fetch-Site");
  const isLink = req.header("Sec-Fetch-Mode") === "navigate" && req.header("Sec-Fetch-Dest") === "document";
  return (site === "cross-site" || site === "same-site") && !isLink;
}

/** Whether a page of another origin asks. Behind a proxy the browser alone knows that the page is the service's own. */
function isForeign(context: Context): boolean {
  const origin = context.req.header("Origin");
  if (context.req.header("Sec-Fetch-Site") === "same-origin") return false;
  if (origin === undefined) return isAskedByPage(context);
  return !URL.canParse(origin) || new URL(origin).host !== new URL(context.req.url).host;
}

/**
 * Answers requests for the service's own name (else 421) by its own page or by programs, which name no origin (else 403). Pages of allowed
 * origins are answered with what CORS asks for; without any, no header of CORS is ever sent.
 */
export function ownAccess(options: AccessOptions): MiddlewareHandler {
  const { allowOrigins = [], exposeHeaders = [] } = options;
  const isOpen = allowOrigins.includes("*");
  const share = cors({
    origin: isOpen ? "*" : [...allowOrigins],
    allowMethods: ["GET", "HEAD", "POST"],
    exposeHeaders: [...exposeHeaders],
    maxAge: 86_400,
  });
  return async (context, next) => {
    const { hostname } = new URL(context.req.url);
    if (!isOwnHost(hostname, options)) return problemResponse(context, foreignHost(hostname));
    if (!isForeign(context)) return next();
    const origin = context.req.header("Origin");
    if (isOpen || (origin !== undefined && allowOrigins.includes(origin))) return share(context, next);
    return problemResponse(context, foreignOrigin(origin));
  };
}
