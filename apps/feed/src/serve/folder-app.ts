import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { contentTypeOf, mediaTypeOf } from "@openhpa/io";
import { type Context, Hono } from "hono";
import { accepts } from "hono/accepts";
import { CONTENT_SECURITY_POLICY, commonHeaders, REVALIDATED } from "../server-files/headers.js";
import { type FoundFile, findFile, isFolder, type Mount, mountOf } from "./find-file.js";
import { createRulesReader, type FolderRules } from "./folder-rules.js";

/** The forms in which a thing without an ending can be had, the first being what a browser gets. */
const forms = [".html", ".jsonld", ".ttl", ".json"] as const;

/** What a request is about: the folder, its rules, and the path inside it. */
interface Request {
  readonly context: Context;
  readonly dir: string;
  readonly rules: FolderRules;
  readonly path: string;
  /** Where the folder is shown: empty, or `/dump`. */
  readonly mounted: string;
}

function send(
  { context, rules }: Request,
  { file, bytes, etag, path }: FoundFile,
  status: 200 | 404 | 410,
  more: Readonly<Record<string, string>> = {},
): Response {
  const headers: Record<string, string> = {
    ...commonHeaders,
    "Cache-Control": REVALIDATED,
    ...(file.endsWith(".html") ? { "Content-Security-Policy": CONTENT_SECURITY_POLICY } : {}),
    ...rules.headersOf(`/${path}`),
    "Content-Type": contentTypeOf(file),
    ETag: etag,
    ...more,
  };
  const heldTags =
    context.req
      .header("If-None-Match")
      ?.split(/\s*,\s*/)
      .map((tag) => tag.replace(/^W\//, "")) ?? [];
  if (status === 200 && (heldTags.includes(etag) || heldTags.includes("*")))
    return context.body(null, 304, headers);
  headers["Content-Length"] = String(bytes);
  if (context.req.raw.method === "HEAD") return context.body(null, status, headers);
  return context.body(Readable.toWeb(createReadStream(file)) as ReadableStream, status, headers);
}

/** Of the forms of a thing that the folder holds, the one that the client asks for. */
async function negotiated(request: Request, status: 200 | 410 = 200): Promise<Response | undefined> {
  const { context, dir, path } = request;
  const fileByType = new Map<string, FoundFile>();
  for (const form of forms) {
    const file = await findFile(dir, path + form);
    if (file) fileByType.set(mediaTypeOf(form), file);
  }
  const [first] = fileByType.keys();
  if (first === undefined) return undefined;
  const type = accepts(context, { header: "Accept", supports: [...fileByType.keys()], default: first });
  return send(request, fileByType.get(type) as FoundFile, status, { Vary: "Accept" });
}

/** What is said of an address that a withdrawn record had: where its successor is, or that it is gone. */
async function withdrawn(request: Request): Promise<Response | undefined> {
  const { context, dir, rules, path, mounted } = request;
  const rule = rules.redirectOf(`/${path}`);
  if (!rule) return undefined;
  if (rule.status !== 410) {
    const { to } = rule;
    return context.redirect(to.startsWith("/") ? mounted + to : to, 301);
  }
  const page = await findFile(dir, path);
  return page ? send(request, page, 410) : negotiated(request, 410);
}

async function answer(request: Request): Promise<Response | undefined> {
  const { context, dir, path } = request;
  const gone = await withdrawn(request);
  if (gone) return gone;
  const file = await findFile(dir, path);
  if (file) return send(request, file, 200);
  if (path === "" || (await isFolder(dir, path))) {
    const index = await findFile(dir, `${path.replace(/\/$/, "")}/index.html`.replace(/^\//, ""));
    if (index && !context.req.path.endsWith("/")) return context.redirect(`${context.req.path}/`, 301);
    if (index) return send(request, index, 200);
  }
  return negotiated(request);
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/**
 * Shows folders as a web server would: right content types, headers, redirects and 410 as the folder's own `_headers` and `_redirects` say,
 * ETags, an address without an ending by content negotiation, the folder's own 404 page. Nothing outside the folders and no hidden file is
 * ever sent.
 */
export function createFolderApp(mounts: readonly Mount[]): Hono {
  const app = new Hono();
  const rulesOf = createRulesReader();
  app.get("*", async (context) => {
    const path = decoded(context.req.path);
    const place = path === undefined ? undefined : mountOf(mounts, path);
    if (!place) return context.text("404\n", 404);
    const { dir, path: mounted } = place.mount;
    const request: Request = {
      context,
      dir,
      rules: await rulesOf(dir),
      path: place.rest,
      mounted: mounted.replace(/\/+$/, ""),
    };
    const response = await answer(request);
    if (response) return response;
    const page = await findFile(dir, "404.html");
    return page ? send(request, page, 404) : context.text("404\n", 404);
  });
  return app;
}
