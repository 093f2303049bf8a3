import { createHash } from "node:crypto";
import type { Reader } from "../reader.js";
import type { Replayed } from "./change-log.js";
import { objectsOf } from "./content/json.js";
import type { Inspector } from "./inspector.js";
import type { Recorder } from "./recorder.js";

const LEDGER = "changes/ids.ndjson";
const PAGES = "changes/pages.ndjson";
const SEAL = "changes/log.json";

type Json = Readonly<Record<string, unknown>>;

/** Reads a list line by line; gives its SHA-256, or undefined where it cannot be read. */
async function readList(
  reader: Reader,
  path: string,
  { base }: Inspector,
  recorder: Recorder,
  onLine: (line: Json) => Promise<void> | void,
): Promise<string | undefined> {
  const answer = await reader.open?.(`${base}/${path}`);
  if (answer?.status !== 200) {
    recorder.note("named-file-missing", path, `HTTP ${answer?.status ?? "—"}`);
    return undefined;
  }
  const hash = createHash("sha256");
  const hashed = async function* () {
    for await (const chunk of answer.chunks) {
      hash.update(chunk);
      yield chunk;
    }
  };
  try {
    for await (const line of objectsOf(hashed())) await onLine(line);
  } catch (error) {
    recorder.note("named-file-garbled", path, error instanceof Error ? error.message : String(error));
    return undefined;
  }
  return hash.digest("hex");
}

const markOf = (value: unknown): number =>
  typeof value === "object" && value !== null ? Number((value as Json).sequence) : Number.NaN;

/** The files of a record, which mention it; its JSON is the one that was announced. */
async function checkRecord(
  inspector: Inspector,
  entry: Json,
  siteMap: ReadonlySet<string>,
  recorder: Recorder,
) {
  const folder = String(entry.type).toLowerCase();
  const stem = `${folder}/${String(entry.key)}`;
  const isLive = entry.state === "live";
  const json = isLive ? { sha256: String(entry.sha256) } : { mentions: JSON.stringify(entry.key) };
  await inspector.inspect(`${stem}.json`, LEDGER, json);
  for (const ending of ["jsonld", "ttl"])
    await inspector.inspect(`${stem}.${ending}`, LEDGER, { mentions: stem });
  if (siteMap.size === 0) return;
  for (const path of [`${stem}.html`, `en/${stem}.html`]) {
    await inspector.inspect(path, LEDGER, isLive ? { mentions: `${stem}.html` } : {});
    if (isLive && !siteMap.has(`${inspector.base}/${path}`)) recorder.note("site-map-lacks", path);
  }
}

/** Compares a line of the ledger with what the log says in the end. */
function entryFault(entry: Json, { states }: Replayed): string | undefined {
  const name = `${String(entry.type)}/${String(entry.key)}`;
  const logged = states.get(name);
  if (!logged) return `${name} ∉ log`;
  if (logged.state !== entry.state) return `${name} : ${String(entry.state)} ≠ ${logged.state}`;
  const last = markOf(entry.last);
  return last === logged.sequence ? undefined : `${name} : ${last} ≠ ${logged.sequence}`;
}

/** Reads the list of all keys and that of pages, what seals them, and the files of every record. */
export async function checkLedger(
  reader: Reader,
  inspector: Inspector,
  recorder: Recorder,
  { replayed, siteMap }: { readonly replayed: Replayed; readonly siteMap: ReadonlySet<string> },
): Promise<void> {
  let entries = 0;
  const ledger = await readList(reader, LEDGER, inspector, recorder, async (entry) => {
    entries += 1;
    const fault = entryFault(entry, replayed);
    if (fault !== undefined) recorder.note("log-ledger", LEDGER, fault);
    await checkRecord(inspector, entry, siteMap, recorder);
  });
  if (ledger !== undefined && entries !== replayed.states.size)
    recorder.note("log-ledger", LEDGER, `${entries} ≠ ${replayed.states.size}`);
  const listed = new Set<string>();
  const pages = await readList(reader, PAGES, inspector, recorder, async (row) => {
    for (const form of ["json", "jsonld"] as const) {
      const path = `changes/after-${String(row.after)}.${form}`;
      listed.add(path);
      await inspector.inspect(path, PAGES, { bytes: Number(row[form]) });
    }
  });
  for (const path of replayed.pages.keys())
    if (pages !== undefined && !listed.has(path)) recorder.note("log-ledger", PAGES, path);
  const delivery = await reader.get(`${inspector.base}/${SEAL}`);
  await inspector.inspect(SEAL, LEDGER);
  const seal = parsed(delivery?.body);
  const expected = { ledger, pages, sequence: replayed.sequence, baseUrl: inspector.base };
  for (const [name, value] of Object.entries(expected))
    if (value !== undefined && seal[name] !== value)
      recorder.note("log-seal", SEAL, `${name} ${String(seal[name])}`);
}

function parsed(body: Uint8Array | undefined): Json {
  try {
    return JSON.parse(new TextDecoder().decode(body)) as Json;
  } catch {
    return {};
  }
}
