import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { contentTypeOf, isText, mediaTypeOf } from "@openhpa/io";
import { run, serveLines } from "./external-process.js";
import type { Report } from "./report.js";
import { type ServedKeys, type ServedRequest, servedRequests } from "./served-requests.js";
import { debianTool, lastLine, type Tool } from "./tools.js";

const root = new URL("../../", import.meta.url).pathname;
const HOST = "https://donnees.exemple.fr";
/** Where the feed stands on its host. */
const paths = ["/prevention", ""] as const;
const keys: ServedKeys = {
  action: "interventions-dans-le-milieu-de-la-justice-2019",
  gone: "retiree-sans-suite",
  replaced: "retiree-remplacee",
  moved: "retiree-ailleurs",
};

const replacements: Readonly<Record<string, string | undefined>> = {
  [keys.gone]: undefined,
  [keys.replaced]: keys.action,
  [keys.moved]: "https://autre.exemple.fr/action/x",
};

/** A feed on a web server: its path on the host, the root of the site, and the folder of the feed below it. */
interface Published {
  readonly path: string;
  readonly www: string;
  readonly feed: string;
}

/** A feed of the seeds with three withdrawn records, as it is published: below the path of its address. */
async function buildFeed(folder: string, path: string): Promise<Published> {
  const [input, www] = [join(folder, "served-records"), join(folder, "www")];
  const feed = join(www, path);
  cpSync(join(root, "seeds/valid"), input, { recursive: true });
  const build = async () => {
    const command = ["openhpa", "feed", "build", input, "--base-url", HOST + path, "--out", feed];
    const { code, stderr } = await run("npx", command, { cwd: root });
    if (code !== 0) throw new Error(`feed build: ${stderr}`);
  };
  const write = (more: (key: string) => object) => {
    for (const key of Object.keys(replacements)) {
      const record = { type: "Action", key, title: { fr: "Une action" }, ...more(key) };
      writeFileSync(join(input, `${key}.json`), JSON.stringify(record));
    }
  };
  write(() => ({}));
  await build();
  write((key) => ({
    withdrawn: "2026-11-22",
    ...(replacements[key] ? { replacedBy: replacements[key] } : {}),
  }));
  await build();
  for (const key of Object.keys(replacements)) await run("rm", [join(input, `${key}.json`)]);
  await build();
  writeFileSync(join(feed, "action/.secret"), "secret");
  return { path, www, feed };
}

interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function ask(port: number, path: string, headers: Readonly<Record<string, string>>): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    sent.on("error", reject);
    sent.end();
  });
}

/** What is wrong with an answer, in words. */
function* faults(
  { path, feed }: Published,
  asked: ServedRequest,
  { status, headers, body }: Answered,
): Generator<string> {
  if (status !== asked.status && !(status === 308 && asked.status === 301)) {
    yield `status ${status} for ${asked.status}`;
    return;
  }
  const type = String(headers["content-type"] ?? "");
  if (asked.type !== undefined && !type.startsWith(asked.type)) yield `type ${type} for ${asked.type}`;
  if (asked.file && !readFileSync(join(feed, asked.file)).equals(body))
    yield `not the bytes of ${asked.file}`;
  if (asked.location !== undefined) {
    const to = String(headers.location ?? "").replace(/^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?/, "");
    const expected = asked.location.includes(":") ? asked.location : `${path}/${asked.location}`;
    if (to !== expected) yield `leads to ${to}, not ${expected}`;
  }
  if (asked.vary && !/\baccept\b(?!-)/i.test(String(headers.vary ?? ""))) yield "no Vary: Accept";
  if (asked.cache && !String(headers["cache-control"] ?? "").includes(asked.cache))
    yield `Cache-Control ${headers["cache-control"]} for ${asked.cache}`;
  if (status !== 200) return;
  if (headers["access-control-allow-origin"] !== "*") yield "not open to other sites";
  if (headers["x-content-type-options"] !== "nosniff") yield "no nosniff";
  if (!headers.etag) yield "no ETag";
}

/** What servers compress always; a file of less may be sent as it is. */
const MANY_BYTES = 2000;

/** Files that say what they are by their whole names, and files of programs that set up servers. */
const isPlain = (path: string) => /(?:^|\/)(?:Caddyfile|_headers|_redirects)$|\.conf$/.test(path);

/** A file of every ending, and each without one, with the type that its kind has; nothing of withdrawn records, nothing hidden. */
function ofEveryKind({ feed }: Published): readonly ServedRequest[] {
  const paths = readdirSync(feed, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(feed.replace(/\/$/, "").length + 1))
    .filter((path) => !/(?:^|\/)\.|retiree-/.test(path));
  const byEnding = new Map(paths.map((path) => [/\.[^./]+$/.exec(path)?.[0] ?? path, path]));
  return [...byEnding.values()].map((path) => ({
    path,
    status: 200,
    file: path,
    type: isPlain(path) ? "text/plain; charset=utf-8" : contentTypeOf(path),
  }));
}

/** The path of an address that a server gives in full or from its root. */
function pathOf(location: string): string {
  return new URL(location, "http://localhost").pathname;
}

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

async function isUp(port: number, path: string): Promise<boolean> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await ask(port, `${path}/robots.txt`, {}).catch(() => undefined);
    if (answer) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

/** A server that shows the feed: the tool it needs, and the lines that start it in a folder of its own. */
interface ShownBy {
  readonly name: string;
  readonly tool: () => Promise<Tool>;
  readonly start: (published: Published, port: number, work: string) => string;
  /** Addresses that it answers after redirections: Apache adds a slash to what is also the name of a folder. */
  readonly redirected?: readonly string[];
  /** Files that it never sends: Caddy hides what it was set up by. */
  readonly hides?: readonly string[];
  /** Whether it is set up by a file of the feed, which has texts compressed. */
  readonly compresses?: boolean;
}

const apacheModules = [
  "mpm_event",
  "authz_core",
  "dir",
  "mime",
  "headers",
  "rewrite",
  "alias",
  "filter",
  "deflate",
];

const servers: readonly ShownBy[] = [
  {
    name: "feed serve",
    tool: async () => ({ ok: true, env: {} }),
    start: ({ feed }, port) => `cd ${root}; exec npx openhpa feed serve ${feed} --port ${port}`,
  },
  {
    name: "Apache",
    compresses: true,
    redirected: ["contribute", "vocab/smoc"],
    tool: () => debianTool(["apache2"], ["apache2-bin", "media-types"]),
    start: ({ www }, port, work) => {
      const modules = apacheModules.map(
        (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
      );
      const lines = [
        `ServerRoot ${work}`,
        `Listen 127.0.0.1:${port}`,
        "ServerName localhost",
        `PidFile ${work}/pid`,
        `ErrorLog ${work}/error.log`,
        "LogLevel warn",
        ...modules,
        existsSync("/etc/mime.types") ? "TypesConfig /etc/mime.types" : "TypesConfig /dev/null",
        ...(process.getuid?.() === 0 ? ["User www-data", "Group www-data"] : []),
        `DocumentRoot ${www}`,
        `<Directory ${www}>`,
        "  Options Indexes FollowSymLinks",
        "  AllowOverride FileInfo",
        "  Require all granted",
        "</Directory>",
      ];
      writeFileSync(join(work, "apache.conf"), `${lines.join("\n")}\n`);
      return `exec apache2 -d ${work} -f ${work}/apache.conf -DFOREGROUND`;
    },
  },
  {
    name: "nginx",
    compresses: true,
    tool: () => debianTool(["nginx"], ["nginx-light"]),
    start: ({ www, feed }, port, work) => {
      const lines = [
        "daemon off;",
        `pid ${work}/pid;`,
        `error_log ${work}/error.log;`,
        "events { }",
        "http {",
        "  access_log off;",
        `  client_body_temp_path ${work}/body; proxy_temp_path ${work}/proxy; fastcgi_temp_path ${work}/fastcgi;`,
        `  uwsgi_temp_path ${work}/uwsgi; scgi_temp_path ${work}/scgi;`,
        `  include ${feed}/server/nginx-http.conf;`,
        "  server {",
        `    listen 127.0.0.1:${port};`,
        `    root ${www};`,
        `    include ${feed}/server/nginx-server.conf;`,
        "  }",
        "}",
      ];
      writeFileSync(join(work, "nginx.conf"), `${lines.join("\n")}\n`);
      return `exec nginx -c ${work}/nginx.conf`;
    },
  },
  {
    name: "Caddy",
    compresses: true,
    hides: ["server/Caddyfile"],
    tool: () => debianTool(["caddy"], ["caddy"]),
    start: ({ www, feed }, port, work) => {
      const lines = [
        "{",
        "  admin off",
        "  auto_https off",
        `  storage file_system ${work}/caddy`,
        "}",
        `http://127.0.0.1:${port} {`,
        `  root * ${www}`,
        `  import ${feed}/server/Caddyfile`,
        "}",
      ];
      writeFileSync(join(work, "Caddyfile"), `${lines.join("\n")}\n`);
      return `exec caddy run --config ${work}/Caddyfile --adapter caddyfile`;
    },
  },
];

/** Of every kind of file, what is not sent compressed where it is text, is where it is not, or is sent again to who has it. */
async function* compressionFaults({ path: root, feed }: Published, paths: readonly string[], port: number) {
  for (const path of paths) {
    const address = `${root}/${path}`;
    const { headers, body } = await ask(port, address, { "Accept-Encoding": "gzip" });
    const isPacked = headers["content-encoding"] === "gzip";
    const bytes = readFileSync(join(feed, path));
    const isLarge = bytes.length > MANY_BYTES;
    if (isLarge && isPacked !== (isPlain(path) || isText(mediaTypeOf(path))))
      yield `${path}: ${isPacked ? "compressed" : "not compressed"}`;
    if (!(isPacked ? gunzipSync(body) : body).equals(bytes)) yield `${path}: not its bytes`;
    if (isPacked && !/\baccept-encoding\b/i.test(String(headers.vary)))
      yield `${path}: no Vary: Accept-Encoding`;
    const again = { "Accept-Encoding": "gzip", "If-None-Match": String(headers.etag) };
    const { status } = await ask(port, address, again);
    if (status !== 304) yield `${path}: the same ETag, compressed: status ${status} for 304`;
  }
}

async function checkServer(
  { name, start, redirected = [], hides = [], compresses = false }: ShownBy,
  { published, work, env }: { published: Published; work: string; env: Readonly<Record<string, string>> },
  report: Report,
): Promise<void> {
  const title = `${name}, at ${published.path || "/"}`;
  const port = await freePort();
  const server = serveLines(start(published, port, work), { env: { ...env, HOME: work } });
  try {
    if (!(await isUp(port, published.path))) {
      report.fail(title, `does not start: ${lastLine(server.log())}`);
      return;
    }
    const requests = [...servedRequests(keys), ...ofEveryKind(published)].filter(
      ({ path }) => !hides.includes(path),
    );
    const differing: string[] = [];
    for (const asked of requests) {
      const { path, accept, range } = asked;
      const headers = {
        ...(accept === undefined ? {} : { Accept: accept }),
        ...(range ? { Range: range } : {}),
      };
      const isRedirected = redirected.includes(path);
      const expected = isRedirected ? { ...asked, vary: false } : asked;
      let answer = await ask(port, `${published.path}/${path}`, headers);
      for (let hops = 0; hops < 2 && isRedirected && answer.headers.location; hops++)
        answer = await ask(port, pathOf(answer.headers.location), headers);
      for (const fault of faults(published, expected, answer))
        differing.push(`${path} ${accept ?? ""} ${range ?? ""}: ${fault}`);
    }
    const catalogue = `${published.path}/catalog.ttl`;
    const known = await ask(port, catalogue, {});
    const again = await ask(port, catalogue, { "If-None-Match": String(known.headers.etag) });
    if (again.status !== 304) differing.push(`the same ETag: status ${again.status} for 304`);
    const files = ofEveryKind(published).map(({ path }) => path);
    const sent = files.filter((path) => !hides.includes(path));
    if (compresses) for await (const fault of compressionFaults(published, sent, port)) differing.push(fault);
    if (differing.length === 0) report.pass(`${title}: ${requests.length} requests`);
    else report.fail(`${title}: ${differing.length} of ${requests.length} requests`, differing.join("\n"));
  } finally {
    await server.stop();
  }
}

/**
 * The feed on real web servers, set up by the files that it brings, below a path of the host and at its root: every server gives the answers of
 * `feed serve`.
 */
export async function checkServers(folder: string, report: Report): Promise<void> {
  for (const [index, path] of paths.entries()) {
    const place = join(folder, `served-${index}`);
    mkdirSync(place);
    const published = await buildFeed(place, path);
    await run("chmod", ["-R", "a+rX", folder]);
    for (const server of servers) {
      const tool = await server.tool();
      if (!tool.ok) {
        report.skip(server.name, tool.reason);
        continue;
      }
      const work = join(place, `server-${server.name.replace(" ", "-")}`);
      mkdirSync(work);
      await checkServer(server, { published, work, env: tool.env }, report);
    }
  }
}
