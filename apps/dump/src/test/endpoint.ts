import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Context, Hono } from "hono";
import { filesToLoad } from "../ask/loaded-files.js";
import { type Manifest, parseManifest } from "../data/manifest.js";
import { createEnginePool, type EnginePool } from "../serve/engine-pool.js";
import { createEndpoint } from "../serve/sparql-endpoint.js";
import { buildSeeds } from "./seeds.js";
import { engineBundle } from "./serve-bundles.js";

/** No answer of the endpoint of the tests has more rows. */
export const LIMIT = 50;

export const asJson = "application/sparql-results+json";

/** The endpoint over a dump of the seeds, and ways to ask it. */
export interface EndpointFixture {
  readonly dir: string;
  readonly manifest: Manifest;
  readonly pool: EnginePool;
  readonly app: Hono;
  /** Here every request comes from another client, unless it says from which. */
  readonly client: (context: Context) => string;
  /** Another pool over the same dump. */
  startPool(options?: Partial<Parameters<typeof createEnginePool>[0]>): Promise<EnginePool>;
  get(query: string, accept?: string, more?: string): Promise<Response>;
  post(type: string, body: string): Promise<Response>;
}

/** Status and code of a refusal. */
export const problem = async (response: Response) => [response.status, (await response.json()).code];

/** Number of rows of an answer in JSON. */
export const count = async (response: Response) => (await response.json()).results.bindings.length;

/** Starts the endpoint; its pool is to be closed. */
export async function startEndpoint(): Promise<EndpointFixture> {
  let clients = 0;
  const client = (context: Context) => context.req.header("X-Client") ?? `client-${clients++}`;
  const { dir } = await buildSeeds();
  const manifest = parseManifest(await readFile(join(dir, "manifest.json"), "utf8")) as Manifest;
  const script = await engineBundle();
  const startPool: EndpointFixture["startPool"] = (options = {}) =>
    createEnginePool({
      ...{ dir, script, files: filesToLoad(manifest), limit: LIMIT, workers: 2 },
      ...{ timeoutMs: 60_000, graceMs: 100 },
      ...{ queueLength: 256, clientQueueLength: 64, memoryBytes: Number.POSITIVE_INFINITY },
      ...options,
    });
  const pool = await startPool();
  const app = createEndpoint({ pool, manifest, client, limit: LIMIT, bodyBytes: 10_000 });
  return {
    ...{ dir, manifest, pool, app, client, startPool },
    get: async (query, accept, more = "") =>
      app.request(
        `/?query=${encodeURIComponent(query)}${more}`,
        accept ? { headers: { Accept: accept } } : {},
      ),
    post: async (type, body) => app.request("/", { method: "POST", headers: { "Content-Type": type }, body }),
  };
}
