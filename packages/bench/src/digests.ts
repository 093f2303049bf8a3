import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { closeSync, createReadStream, openSync, readSync } from "node:fs";
import process from "node:process";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";

const GZIP = Buffer.from([0x1f, 0x8b]);

function isGzip(path: string): boolean {
  const descriptor = openSync(path, "r");
  try {
    const start = Buffer.alloc(GZIP.length);
    readSync(descriptor, start);
    return start.equals(GZIP);
  } finally {
    closeSync(descriptor);
  }
}

async function* contentOf(paths: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const path of paths) {
    const raw = createReadStream(path, { highWaterMark: 1 << 18 });
    yield* isGzip(path) ? raw.pipe(createGunzip()) : raw;
  }
}

/** SHA-256 of the content of files, one after the other; what is gzip is unpacked, whatever its name. */
export async function bytesDigest(paths: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of contentOf(paths)) hash.update(chunk);
  return hash.digest("hex");
}

/**
 * SHA-256 of the distinct lines of files in the order of their bytes: two N-Quads files without blank nodes have the same digest when
 * they hold the same statements. The system's `sort` orders them, so that the product isn't judged by itself.
 */
export async function statementsDigest(paths: readonly string[]): Promise<string> {
  const sort = spawn("sort", ["-u"], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, LC_ALL: "C" },
  });
  const hash = createHash("sha256");
  const ended = new Promise<void>((resolve, reject) => {
    sort.once("error", reject);
    sort.once("close", (code) => (code === 0 ? resolve() : reject(new Error(`sort ended with ${code}`))));
  });
  const hashed = (async () => {
    for await (const chunk of sort.stdout) hash.update(chunk as Uint8Array);
  })();
  await Promise.all([pipeline(Readable.from(contentOf(paths)), sort.stdin), hashed, ended]);
  return hash.digest("hex");
}

/** How many lines of a file match. */
export async function countLines(path: string, pattern: RegExp): Promise<number> {
  let count = 0;
  for await (const line of createInterface({
    input: createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (pattern.test(line)) count += 1;
  }
  return count;
}
