import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { contentTypeOf, mediaTypeOf } from "@openhpa/io";
import { CONTENT_SECURITY_POLICY } from "@openhpa/publish";
import { type Context, Hono } from "hono";
import Negotiator from "negotiator";
import { askedNames } from "../server-files/accept.js";
import { addressKinds } from "../server-files/address-kinds.js";
import { commonHeaders, REVALIDATED } from "../server-files/headers.js";
import { byteRange } from "./byte-range.js";
import { type FoundFile, findFile, isFolder, type Mount, mountOf } from "./find-file.js";
import { createRulesReader, type FolderRules } from "./folder-rules.js";

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
    "Content-Type": contentTypeOf(file),
    ...rules.headersOf(`/${path}`),
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
  const range = status === 200 ? byteRange(context.req.raw, bytes, etag) : undefined;
  if (status === 200) headers["Accept-Ranges"] = "bytes";
  if (range === "unsatisfiable")
    return context.body(null, 416, { ...headers, "Content-Range": `bytes */${bytes}` });
  if (range) headers["Content-Range"] = `bytes ${range.start}-${range.end}/${bytes}`;
  headers["Content-Length"] = String(range ? range.end - range.start + 1 : bytes);
  const sent = range ? 206 : status;
  if (context.req.raw.method === "HEAD") return context.body(null, sent, headers);
  return context.body(Readable.toWeb(createReadStream(file, range)) as ReadableStream, sent, headers);
}

/** The files that describe what an address without an ending names; what is sent when nothing is asked for is first. */
function describing(path: string, pages: boolean): readonly string[] {
  for (const { path: pattern, files } of addressKinds(pages)) {
    const match = new RegExp(`^(?:${pattern})$`).exec(path);
    if (match)
      return files.map((file) => file.replace(/\$([12])/g, (_, group) => match[Number(group)] ?? ""));
  }
  return [`${path}.html`];
}

/** Of some media types the one that `Accept` prefers, else the first. Parameters but the weight say nothing that our files differ in. */
function preferred(accept: string | undefined, types: readonly string[]): string | undefined {
  const names = askedNames(types);
  const plain = accept?.replace(/;\s*(?!q=)[^,;]*/gi, "");
  const named = [...names.keys()].filter((name) => !name.endsWith("/*"));
  const own = [...types, ...named.filter((name) => !types.includes(name))];
  const asked = new Negotiator({ headers: { accept: plain || "*/*" } }).mediaType(own);
  return asked === undefined ? types[0] : names.get(asked);
}

/** Of the files of an address without an ending, the one that the client asks for. */
async function negotiated(request: Request, status: 200 | 410 = 200): Promise<Response | undefined> {
  const { context, dir, path } = request;
  const pages = (await findFile(dir, "index.html")) !== undefined;
  const files = describing(path, pages);
  const type = preferred(
    context.req.header("Accept"),
    files.map((file) => mediaTypeOf(file)),
  );
  const chosen = files.find((file) => mediaTypeOf(file) === type);
  const file = chosen === undefined ? undefined : await findFile(dir, chosen);
  const vary: Readonly<Record<string, string>> = files.length > 1 ? { Vary: "Accept" } : {};
  return file && send(request, file, status, vary);
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
 * ETags, parts of files, an address without an ending by content negotiation, the folder's own 404 page. Nothing outside the folders and no hidden file is
 * ever sent.
 */
export function createFolderApp(mounts: readonly Mount[]): Hono {
  const app = new Hono();
  const rulesOf = createRulesReader();
  app.get("*", async (context) => {
    const path = decoded(context.req.path);
    const place = path === undefined ? undefined : mountOf(mounts, path);
    const [only] = mounts;
    if (!place && path === "/" && only) return context.redirect(`${only.path}/`, 302);
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
