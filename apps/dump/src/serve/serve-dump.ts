import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Progress } from "@openhpa/console";
import { systemReason } from "@openhpa/io";
import { filesToLoad, quadsToLoad } from "../ask/loaded-files.js";
import { CUBE_PARQUET } from "../cube/write-cube.js";
import type { Manifest } from "../data/manifest.js";
import { exampleQueries } from "../examples/index.js";
import type { DumpProblem } from "../verify/dump-problem.js";
import { verifyDump } from "../verify/verify.js";
import { assertLoadable, enginesFor, MAX_QUADS } from "./capacity.js";
import { requestClient } from "./client-address.js";
import { createEnginePool, type EnginePool } from "./engine-pool.js";
import { listen } from "./http-listener.js";
import { pageData } from "./page-data.js";
import { engineScript, pageFiles } from "./page-files.js";
import { createQueryApp } from "./query-app.js";
import { ServeError } from "./serve-error.js";
import { readStatistics } from "./statistics-answers.js";

/** What a dump is served with. */
export interface ServeDumpOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** This machine only by default. */
  readonly host?: string | undefined;
  /** More names under which the service is reached; a request for any other is refused. */
  readonly allowHosts?: readonly string[] | undefined;
  /** Origins of other pages that may ask, or `*`; without them only the service's own page may. */
  readonly allowOrigins?: readonly string[] | undefined;
  /** True behind a proxy that writes `X-Forwarded-For`: its last address is the client. */
  readonly behindProxy?: boolean | undefined;
  /** Seconds that a query may run, by default 30. */
  readonly timeout?: number | undefined;
  /** Rows beyond which an answer is cut, by default 100 000. */
  readonly limit?: number | undefined;
  /** Engines side by side; by default two, or one when memory is short. */
  readonly workers?: number | undefined;
  /** Statements beyond which a dump is refused. */
  readonly maxQuads?: number | undefined;
  /** Queries that may wait, by default 256. */
  readonly queueLength?: number | undefined;
  /** Queries of one client that may wait, by default 64; one runs at a time. */
  readonly clientQueueLength?: number | undefined;
  /** Makes the progress bar of the loading, from the number of bytes to read. */
  readonly progress?: ((bytes: number) => Progress) | undefined;
  /** The bundles, where they are not those of the package's build. */
  readonly bundles?: {
    readonly engine: URL;
    readonly page: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  };
}

/** A dump that is served. */
export interface DumpServer {
  /** Where the page is, without a final slash; the endpoint is at `/sparql` below it. */
  readonly url: string;
  readonly manifest: Manifest;
  /** Statements in every engine. */
  readonly size: number;
  readonly workers: number;
  close(): Promise<void>;
}

/** A server, or the files that are missing or not those of the manifest. */
export type ServedDump =
  | { readonly ok: true; readonly server: DumpServer }
  | { readonly ok: false; readonly problems: readonly DumpProblem[] };

const TIMEOUT = 30;
const LIMIT = 100_000;
const QUEUE_LENGTH = 256;
const CLIENT_QUEUE_LENGTH = 64;
/** Part of the memory free at the start that everything may fill before queries are stopped. */
const MEMORY_SHARE = 0.8;
const VOID = "void.ttl";
/** Files that the page reads beside what the engines load, where the dump has them. */
const pageSources = [VOID, CUBE_PARQUET];

async function startPool(
  dir: string,
  manifest: Manifest,
  options: ServeDumpOptions,
): Promise<{ readonly pool: EnginePool; readonly workers: number }> {
  const { progress, bundles } = options;
  const free = process.availableMemory();
  const files = filesToLoad(manifest);
  const workers = options.workers ?? enginesFor(quadsToLoad(manifest), free);
  const bar = progress?.(workers * files.reduce((sum, { bytes }) => sum + bytes, 0));
  try {
    const pool = await createEnginePool({
      dir,
      files,
      workers,
      script: bundles?.engine ?? engineScript(),
      limit: options.limit ?? LIMIT,
      timeoutMs: (options.timeout ?? TIMEOUT) * 1000,
      queueLength: options.queueLength ?? QUEUE_LENGTH,
      clientQueueLength: options.clientQueueLength ?? CLIENT_QUEUE_LENGTH,
      memoryBytes: process.memoryUsage.rss() + free * MEMORY_SHARE,
      onBytes: (bytes) => bar?.advance(bytes),
    });
    return { pool, workers };
  } catch (cause) {
    const { fr, en } = systemReason(cause);
    throw new ServeError(
      "not-loaded",
      {
        fr: `${dir} : le moteur n'a pas pu charger l'export (${fr}). Vérifiez-le avec « openhpa dump verify » et la mémoire libre de la machine.`,
        en: `${dir}: the engine could not load the dump (${en}). Check it with "openhpa dump verify", and the free memory of the machine.`,
      },
      cause,
    );
  } finally {
    bar?.stop();
  }
}

/**
 * Serves a dump on this machine: the SPARQL 1.1 Protocol at `/sparql`, for queries only, and a page to ask from at `/`. The files are checked
 * first, then loaded into memory; nothing is written anywhere. Throws a {@link ServeError} for a dump that is too large, cannot be loaded, or
 * a port that cannot be opened, and an `IoError` when the folder cannot be read.
 */
export async function serveDump(dir: string, options: ServeDumpOptions): Promise<ServedDump> {
  const { port, host = "127.0.0.1", bundles, limit = LIMIT } = options;
  const { maxQuads = MAX_QUADS } = options;
  const only = (found: Manifest) => {
    assertLoadable(dir, quadsToLoad(found), maxQuads);
    const sources = found.files.filter(({ path }) => pageSources.includes(path));
    return [...filesToLoad(found), ...sources].map(({ path }) => path);
  };
  const { ok, problems, manifest } = await verifyDump(dir, { only });
  if (!ok || !manifest) return { ok: false, problems };
  const voidText = await readFile(join(dir, VOID), "utf8");
  const statistics = await readStatistics(dir, manifest);
  const { pool, workers } = await startPool(dir, manifest, options);
  try {
    const given = { manifest, voidText, examples: exampleQueries, limit };
    const app = createQueryApp({
      pool,
      manifest,
      limit,
      client: (context) => requestClient(context, options.behindProxy),
      access: { host, allowHosts: options.allowHosts, allowOrigins: options.allowOrigins },
      statistics,
      data: {
        fr: pageData("fr", { ...given, statistics: statistics.examples("fr") }),
        en: pageData("en", { ...given, statistics: statistics.examples("en") }),
      },
      files: bundles?.page ?? (await pageFiles()),
      nonce: () => randomBytes(16).toString("base64"),
    });
    const { url, close } = await listen(app.fetch, port, host);
    return {
      ok: true,
      server: {
        ...{ url, manifest, size: pool.size, workers },
        close: async () => {
          await pool.close();
          await close();
        },
      },
    };
  } catch (cause) {
    await pool.close();
    throw cause;
  }
}
