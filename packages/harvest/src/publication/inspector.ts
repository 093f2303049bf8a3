import { createHash } from "node:crypto";
import { mediaTypeOf } from "@openhpa/io";
import type { Reader } from "../reader.js";
import { contentReaderOf } from "./content/readers.js";
import type { Chunks, Verdict } from "./content/verdict.js";
import type { Recorder } from "./recorder.js";

/** What is known of a file before it is read. */
export interface Expectation {
  readonly bytes?: number | undefined;
  readonly sha256?: string | undefined;
  /** Text that is in it. */
  readonly mentions?: string | undefined;
}

/** What was read. */
export interface Inspected extends Verdict {
  readonly bytes: number;
  readonly sha256: string;
}

/** Reads the files of a feed, each once. */
export interface Inspector {
  /** Address of the feed, without a final slash. */
  readonly base: string;
  /** The path of an address inside the feed, without what begins with `#` or `?`; undefined for one that is elsewhere. */
  pathOf(address: string): string | undefined;
  /** Notes that something names a file, which is read later. */
  name(address: string, namedBy: string): void;
  /** Reads a file now; undefined when it is not there. */
  inspect(path: string, namedBy: string, expected?: Expectation): Promise<Inspected | undefined>;
  /** Reads all files that were named and not read yet, and those that they name. */
  readNamed(): Promise<void>;
  /** Number of files read. */
  count(): number;
}

/** Files read at once: polite to a small host. */
const AT_ONCE = 6;

/** Other names that servers have for a type. */
const alike: Readonly<Record<string, string>> = {
  "application/javascript": "text/javascript",
  "text/xml": "application/xml",
  "application/x-gzip": "application/gzip",
};

/** The lists of a log without events; where the log has some, its seal says that they are not these. */
const mayBeEmpty = (path: string) => path === "changes/ids.ndjson" || path === "changes/pages.ndjson";

/** What is wrong with the type under which a file is served; undefined for nothing. */
export function typeFault(path: string, contentType: string | undefined): string | undefined {
  const expected = mediaTypeOf(path);
  if (expected === "application/octet-stream" || /(?:^|\/)[^/.]*$/.test(path)) return undefined;
  const [type = "", ...parameters] = (contentType ?? "—").toLowerCase().split(/\s*;\s*/);
  const charset = parameters.find((text) => text.startsWith("charset="))?.replaceAll(/^charset=|"/g, "");
  if ((alike[type] ?? type) !== expected) return `${contentType ?? "—"} ≠ ${expected}`;
  return charset === undefined || charset === "utf-8" ? undefined : charset;
}

async function read(path: string, chunks: Chunks, mentions: string | undefined): Promise<Inspected> {
  const hash = createHash("sha256");
  let [bytes, mentioned, tail] = [0, mentions === undefined, ""];
  const seen = async function* () {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.length;
      if (!mentioned && mentions !== undefined) {
        const text = tail + Buffer.from(chunk).toString("latin1");
        mentioned = text.includes(mentions);
        tail = text.slice(-mentions.length);
      }
      yield chunk;
    }
  };
  const bytesToRead = seen();
  let verdict: Verdict = {};
  try {
    verdict = (await contentReaderOf(path)?.(bytesToRead)) ?? {};
    for await (const _ of bytesToRead);
    if (!mentioned) verdict = { ...verdict, fault: verdict.fault ?? `${mentions} ?` };
  } catch (error) {
    verdict = { fault: (error instanceof Error ? error.message : String(error)).slice(0, 200) || "?" };
  }
  return { ...verdict, bytes, sha256: hash.digest("hex") };
}

/** Where a link leads; undefined for what is no address. */
function targetOf(link: string, page: string): string | undefined {
  return URL.canParse(link, page) ? new URL(link, page).href : undefined;
}

function notePage(
  path: string,
  { page }: Verdict,
  robots: string | undefined,
  base: string,
  recorder: Recorder,
) {
  const told = `${page?.robots ?? ""} ${robots ?? ""}`.toLowerCase();
  if (/\b(?:noindex|none)\b/.test(told)) recorder.note("page-noindex", path, told.trim());
  const canonical = page?.canonical;
  const own = [`${base}/${path}`, `${base}/${path.replace(/(^|\/)index\.html$/, "$1")}`];
  if (canonical !== undefined && !own.includes(canonical)) recorder.note("page-canonical", path, canonical);
}

/** Reads files under an address, and notes what is wrong with them. */
export function createInspector(reader: Reader, base: string, recorder: Recorder): Inspector {
  /** What names a file, by its path; empty once it has been read. */
  const named = new Map<string, string>();
  const done = new Set<string>();
  const pathOf = (address: string) => {
    const plain = address.replace(/[?#].*$/, "");
    return plain.startsWith(`${base}/`) ? plain.slice(base.length + 1) : undefined;
  };
  const name = (address: string, namedBy: string) => {
    const path = pathOf(address);
    if (path !== undefined && !named.has(path)) named.set(path, namedBy);
  };
  const open = async (path: string) => {
    const answer = await reader.open?.(`${base}/${path}`);
    const isAddress = /(?:^|\/)[^/.]+$/.test(path);
    return answer?.status === 404 && isAddress ? reader.open?.(`${base}/${path}.html`) : answer;
  };
  const inspector: Inspector = {
    base,
    pathOf,
    name,
    async inspect(path, namedBy, { bytes, sha256, mentions } = {}) {
      done.add(path);
      const answer = await open(path);
      if (!answer || (answer.status >= 300 && answer.status < 400) || answer.status === 410) return undefined;
      if (answer.status !== 200) {
        recorder.note("named-file-missing", path, `HTTP ${answer.status}, ${namedBy}`);
        return undefined;
      }
      const found = await read(path, answer.chunks, mentions);
      const wrongType = typeFault(path, answer.contentType);
      if (wrongType !== undefined) recorder.note("named-file-type", path, wrongType);
      if (found.bytes === 0 && !mayBeEmpty(path)) recorder.note("named-file-empty", path, namedBy);
      else if (found.fault !== undefined) recorder.note("named-file-garbled", path, found.fault);
      if (bytes !== undefined && bytes !== found.bytes)
        recorder.note("named-file-changed", path, `${found.bytes} ≠ ${bytes}`);
      else if (sha256 !== undefined && sha256 !== found.sha256)
        recorder.note("named-file-changed", path, `SHA-256 ${found.sha256.slice(0, 12)}…`);
      if (found.page) {
        if (path !== "404.html") notePage(path, found, answer.robots, base, recorder);
        for (const link of found.page.links) name(targetOf(link, `${base}/${path}`) ?? "", path);
      }
      return found;
    },
    async readNamed() {
      const waiting = named.entries();
      const work = async () => {
        for (const [path, namedBy] of waiting) if (!done.has(path)) await inspector.inspect(path, namedBy);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      await work();
    },
    count: () => done.size,
  };
  return inspector;
}
