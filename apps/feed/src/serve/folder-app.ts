import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { type Context, Hono } from "hono";
import { accepts } from "hono/accepts";
import { contentTypeOf, mediaTypeOf } from "../media-types.js";
import { CONTENT_SECURITY_POLICY } from "../web-server-files.js";
import { type FoundFile, findFile, isFolder, type Mount, mountOf } from "./find-file.js";

/** The forms in which a thing without an ending can be had, the first being what a browser gets. */
const forms = [".html", ".jsonld", ".ttl", ".json"] as const;

function send(
  context: Context,
  { file, bytes }: FoundFile,
  status: 200 | 404,
  more: Readonly<Record<string, string>> = {},
): Response {
  const headers = {
    "Content-Type": contentTypeOf(file),
    "Content-Length": String(bytes),
    "Access-Control-Allow-Origin": "*",
    "X-Content-Type-Options": "nosniff",
    ...(file.endsWith(".html") ? { "Content-Security-Policy": CONTENT_SECURITY_POLICY } : {}),
    ...more,
  };
  if (context.req.raw.method === "HEAD") return context.body(null, status, headers);
  return context.body(Readable.toWeb(createReadStream(file)) as ReadableStream, status, headers);
}

/** Of the forms of a thing that the folder holds, the one that the client asks for. */
async function negotiated(context: Context, dir: string, path: string): Promise<Response | undefined> {
  const found = new Map<string, FoundFile>();
  for (const form of forms) {
    const file = await findFile(dir, path + form);
    if (file) found.set(mediaTypeOf(form), file);
  }
  const [first] = found.keys();
  if (first === undefined) return undefined;
  const type = accepts(context, { header: "Accept", supports: [...found.keys()], default: first });
  return send(context, found.get(type) as FoundFile, 200, { Vary: "Accept" });
}

async function answer(context: Context, mount: Mount, path: string): Promise<Response | undefined> {
  const { dir } = mount;
  const file = await findFile(dir, path);
  if (file) return send(context, file, 200);
  if (path === "" || (await isFolder(dir, path))) {
    const index = await findFile(dir, `${path.replace(/\/$/, "")}/index.html`.replace(/^\//, ""));
    if (index && !context.req.path.endsWith("/")) return context.redirect(`${context.req.path}/`, 301);
    if (index) return send(context, index, 200);
  }
  return negotiated(context, dir, path);
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/**
 * Shows folders as a web server would: right content types, an address without an ending by content negotiation, the folder's own 404 page.
 * Nothing outside the folders and no hidden file is ever sent.
 */
export function createFolderApp(mounts: readonly Mount[]): Hono {
  const app = new Hono();
  app.get("*", async (context) => {
    const path = decoded(context.req.path);
    const found = path === undefined ? undefined : mountOf(mounts, path);
    const response = found && (await answer(context, found.mount, found.rest));
    if (response) return response;
    const page = found && (await findFile(found.mount.dir, "404.html"));
    return page ? send(context, page, 404) : context.text("404\n", 404);
  });
  return app;
}
