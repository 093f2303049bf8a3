import { writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runDump } from "../test/fake-terminal.js";
import { buildSeeds, copyOf, filesOf, newFolder, seedActions } from "../test/seeds.js";
import { engineBundle } from "../test/serve-bundles.js";
import { enginesFor, MAX_QUADS } from "./capacity.js";
import { type DumpServer, type ServeDumpOptions, serveDump } from "./serve-dump.js";

const ENDLESS =
  "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(STR(?a) < STR(?l)) }";
const ACTIONS = "SELECT ?a { ?a a hpa:Action }";

let dir: string;
let bundles: NonNullable<ServeDumpOptions["bundles"]>;
let server: DumpServer;

async function started(options: Partial<ServeDumpOptions> = {}): Promise<DumpServer> {
  const served = await serveDump(dir, { port: 0, bundles, ...options });
  if (!served.ok) throw new Error("The dump is not served");
  return served.server;
}
const address = (sparql: string, { url } = server) => `${url}/sparql?query=${encodeURIComponent(sparql)}`;
async function actions(url: string): Promise<number> {
  const response = await fetch(url, { headers: { Accept: "text/csv" } });
  return (await response.text()).trim().split("\r\n").length - 1;
}

beforeAll(async () => {
  ({ dir } = await buildSeeds());
  bundles = { engine: await engineBundle(), page: new Map() };
  server = await started({ timeout: 30, workers: 1, queueLength: 120, clientQueueLength: 120 });
});
afterAll(() => server?.close());

test("listens on this machine only, and answers", async () => {
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await actions(address(ACTIONS))).toBe(seedActions.length);
});

test("200 clients at once are all answered, or told to come back", async () => {
  const responses = await Promise.all(Array.from({ length: 200 }, () => fetch(address(ACTIONS))));
  const byStatus = new Map<number, number>();
  for (const response of responses) {
    byStatus.set(response.status, (byStatus.get(response.status) ?? 0) + 1);
    if (response.status !== 200) expect(response.headers.get("Retry-After")).toBe("5");
    else expect((await response.json()).results.bindings).toHaveLength(seedActions.length);
  }
  expect((byStatus.get(200) ?? 0) + (byStatus.get(429) ?? 0)).toBe(200);
  expect(byStatus.get(200)).toBeGreaterThan(100);
  expect(await actions(address(ACTIONS))).toBe(seedActions.length);
});

/** The first line of the answer to a request that is written byte by byte. */
function statusLine(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1", () => socket.write(text, "latin1"));
    socket.on("error", reject);
    socket.on("data", (data) => {
      resolve(data.toString("latin1").split("\r\n")[0] as string);
      socket.destroy();
    });
  });
}

test.each([
  ["GET /sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: localhost:1\r\n\r\n", "HTTP/1.1 200 OK"],
  ["GET /sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: evil.example\r\n\r\n", "HTTP/1.1 421 Misdirected Request"],
  ["GET /sparql?query=ASK%7B%7D HTTP/1.1\r\n\r\n", "HTTP/1.1 400 Bad Request"],
  ["GET http://evil.example/sparql HTTP/1.1\r\nHost: localhost\r\n\r\n", "HTTP/1.1 421 Misdirected Request"],
  [
    "GET /sparql?query=ASK%7B%7D%23\u00c3\u00a9 HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "HTTP/1.1 400 Bad Request",
  ],
  [
    `GET /sparql?query=${"x".repeat(70_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
    "HTTP/1.1 414 URI Too Long",
  ],
  [`GET /sparql?query=${"x".repeat(300_000)}`, "HTTP/1.1 414 URI Too Long"],
  ["rubbish\r\n\r\n", "HTTP/1.1 400 Bad Request"],
])("%.70j is answered %s", async (text, status) => {
  expect(await statusLine(text)).toBe(status);
});

test("a page of elsewhere reads nothing, unless it was allowed", async () => {
  const headers = { Origin: "http://evil.example" };
  const refused = await fetch(address(ACTIONS), { headers });
  expect([refused.status, refused.headers.get("Access-Control-Allow-Origin")]).toEqual([403, null]);
  const own = await started({ workers: 1, allowOrigins: ["http://evil.example"], allowHosts: ["a.example"] });
  try {
    const allowed = await fetch(address(ACTIONS, own), { headers });
    expect(allowed.headers.get("Access-Control-Allow-Origin")).toBe("http://evil.example");
    expect((await allowed.json()).results.bindings).toHaveLength(seedActions.length);
  } finally {
    await own.close();
  }
});

test("a client that leaves frees its place", async () => {
  const left = request(address(ENDLESS));
  const closed = new Promise((resolve) => left.once("close", resolve));
  left.on("error", () => undefined).end();
  await new Promise((resolve) => setTimeout(resolve, 200));
  left.destroy();
  await closed;
  expect(await actions(address(ACTIONS))).toBe(seedActions.length);
});

test("half a request and rubbish do not hurt", async () => {
  const { port } = new URL(server.url);
  await new Promise<void>((resolve) => {
    const half = request({
      port,
      host: "127.0.0.1",
      method: "POST",
      path: "/sparql",
      headers: { "Content-Length": "1000" },
    });
    half.on("error", () => resolve());
    half.write("query=");
    setTimeout(() => half.destroy(new Error("gone")), 50);
  });
  expect((await fetch(`${server.url}/sparql?query=%ff%fe`)).status).toBe(400);
  expect((await fetch(`${server.url}/nothing`)).status).toBe(404);
  expect(await actions(address(ACTIONS))).toBe(seedActions.length);
});

test("the page comes with a policy of its own and with the citation", async () => {
  const response = await fetch(`${server.url}/`, { headers: { "Accept-Language": "de, en;q=0.5" } });
  const policy = response.headers.get("Content-Security-Policy") ?? "";
  const other = (await fetch(`${server.url}/`)).headers.get("Content-Security-Policy");
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[\w+/=]{24}';/);
  expect(policy).not.toBe(other);
  const page = await response.text();
  expect(page).toContain('<html lang="en">');
  expect(page).toContain(server.manifest.rdfc10);
  const browser = await fetch(`${server.url}/sparql`, { headers: { Accept: "text/html,*/*;q=0.8" } });
  expect(browser.headers.get("Content-Type")).toContain("text/html");
  expect(await browser.text()).toContain('<html lang="fr">');
});

test("nothing is written: it starts with no folder for temporary files and leaves the dump as it was", async () => {
  const before = filesOf(dir);
  const kept = process.env.TMPDIR;
  process.env.TMPDIR = "/dev/null/none";
  let own: DumpServer | undefined;
  try {
    own = await started({ workers: 1 });
    expect(await actions(address(ACTIONS, own))).toBe(seedActions.length);
  } finally {
    if (kept === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = kept;
    await own?.close();
  }
  expect(filesOf(dir)).toEqual(before);
});

test("a second server on the same port says so", async () => {
  const port = Number(new URL(server.url).port);
  await expect(started({ port, workers: 1 })).rejects.toMatchObject({ code: "port-in-use" });
});

test("a changed file is named, and nothing is served", async () => {
  const copy = copyOf(dir);
  writeFileSync(join(copy, "territories.nt.gz"), "x");
  const served = await serveDump(copy, { port: 0, bundles });
  expect(served).toMatchObject({
    ok: false,
    problems: [{ code: "changed-file", file: "territories.nt.gz" }],
  });
});

describe("how much fits", () => {
  test("a dump that is too large names the command to use instead", async () => {
    const error = await started({ maxQuads: 100 }).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: "too-large", exitCode: 2 });
    expect(String(error)).toContain(`openhpa dump recipe oxigraph --dir ${dir}`);
    expect(String(error)).toContain("openhpa dump recipe qlever");
  });

  test("two engines where memory allows, one where it does not", () => {
    const gigabyte = 2 ** 30;
    expect(enginesFor(10_000, 8 * gigabyte)).toBe(2);
    expect(enginesFor(MAX_QUADS, 16 * gigabyte)).toBe(2);
    expect(enginesFor(MAX_QUADS, 4 * gigabyte)).toBe(1);
    expect(enginesFor(MAX_QUADS, 0)).toBe(1);
  });
});

describe("openhpa dump serve", () => {
  test.each([
    [["--port", "x"], 2, /--port « x » : donnez un nombre entier/],
    [["--port", "70000"], 2, /--port/],
    [["--timeout", "0"], 2, /--timeout/],
    [["--limit", "1.5"], 2, /--limit/],
    [["--workers", "-1"], 2, /--workers/],
    [["--allow-origin", "exemple.fr"], 2, /--allow-origin « exemple.fr » : donnez une origine entière/],
    [["--allow-origin", "https://exemple.fr/a"], 2, /--allow-origin/],
    [["--allow-host", "http://exemple.fr"], 2, /--allow-host « http:\/\/exemple.fr »/],
    [["--allow-host", "exemple.fr:80"], 2, /--allow-host/],
    [["--max-quads", "10"], 2, /trop pour le moteur embarqué[\s\S]*openhpa dump recipe oxigraph/],
  ])("%j", async (flags, code, message) => {
    const outcome = await runDump(["serve", dir, ...flags]);
    expect(outcome).toMatchObject({ code, stdout: "" });
    expect(outcome.stderr).toMatch(message);
    expect(outcome.stderr).not.toMatch(/\n\s+at /);
  });

  test("a folder that is not there, or no dump", async () => {
    expect(await runDump(["serve", join(dir, "nowhere")])).toMatchObject({ code: 3 });
    const outcome = await runDump(["serve", newFolder()]);
    expect(outcome).toMatchObject({ code: 1, stderr: expect.stringContaining("manifest.json") });
  });

  test("says that there is no snapshot", async () => {
    const { stdout } = await runDump(["serve", "--help"]);
    expect(stdout).toContain("chaque démarrage recharge");
  });
});
