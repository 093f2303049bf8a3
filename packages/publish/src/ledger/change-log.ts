import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readLines } from "@openhpa/io";
import { PublishError } from "../publish-error.js";
import { changePaths } from "./change-paths.js";
import { isInstant } from "./instants.js";

/** Version of the files of the log; a build refuses those of another one. */
const FORMAT = 1;
/** No line of ours is longer, in bytes. */
const LONGEST_LINE = 1_000_000;

/** What seals the change log of a build, so that the next one goes on from exactly what was published. */
export interface LogSeal {
  readonly format: number;
  /** The address that all ids begin with. */
  readonly baseUrl: string;
  /** Number of the last event, 0 when there is none. */
  readonly sequence: number;
  /** Instant of the last event. */
  readonly at?: string | undefined;
  /** Instant of the first build that published something; not in logs of before this was kept. */
  readonly issued?: string | undefined;
  /** SHA-256 of the ledger and of the list of pages. */
  readonly ledger: string;
  readonly pages: string;
}

/** The seal for `changes/log.json`. */
export function sealOf(seal: Omit<LogSeal, "format">): string {
  return `${JSON.stringify({ format: FORMAT, ...seal }, undefined, 2)}\n`;
}

/** Says that the change log of the last build cannot be trusted; nothing is written then. */
export function brokenLog(path: string, cause?: unknown): PublishError {
  return new PublishError(
    "broken-log",
    {
      fr: `Le journal des changements du flux précédent est absent ou altéré (${path}) : rien n'a été écrit. Remettez le dernier flux publié dans ce dossier, ou construisez dans un dossier neuf ; un journal neuf oublie les identifiants retirés.`,
      en: `The change log of the last feed is missing or was altered (${path}): nothing was written. Put the last published feed back into this folder, or build into a new one; a new log forgets withdrawn ids.`,
    },
    cause,
  );
}

function isSeal(value: unknown): value is LogSeal {
  if (typeof value !== "object" || value === null) return false;
  const seal = value as Partial<Record<keyof LogSeal, unknown>>;
  const { format, baseUrl, sequence, at, issued, ledger, pages } = seal;
  return (
    format === FORMAT &&
    [baseUrl, ledger, pages].every((text) => typeof text === "string") &&
    Number.isSafeInteger(sequence) &&
    (issued === undefined || isInstant(issued)) &&
    (sequence === 0 ? at === undefined : isInstant(at))
  );
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

async function assertSealed(root: string, path: string, sha256: string): Promise<void> {
  const hash = await hashOf(join(root, path)).catch((cause: unknown) => {
    throw brokenLog(path, cause);
  });
  if (hash !== sha256) throw brokenLog(path);
}

/** The seal of a built feed. Throws a {@link PublishError} when it or a list that it seals is not as it was written. */
async function readSeal(root: string): Promise<LogSeal> {
  const seal = await readFile(join(root, changePaths.seal), "utf8")
    .then((text): unknown => JSON.parse(text))
    .catch((cause: unknown) => {
      throw brokenLog(changePaths.seal, cause);
    });
  if (!isSeal(seal)) throw brokenLog(changePaths.seal);
  await assertSealed(root, changePaths.ledger, seal.ledger);
  await assertSealed(root, changePaths.pages, seal.pages);
  return seal;
}

/** The seal of the last build, undefined for the first one. Throws a {@link PublishError} for an altered log and for another base URL. */
export async function lastSeal(previous: string | undefined, baseUrl: string): Promise<LogSeal | undefined> {
  if (previous === undefined) return undefined;
  const seal = await readSeal(previous);
  if (seal.baseUrl === baseUrl) return seal;
  throw new PublishError("changed-base-url", {
    fr: `Le flux précédent est publié sous ${seal.baseUrl}, pas sous ${baseUrl} : tous les identifiants changeraient. Gardez l'adresse, ou construisez dans un dossier neuf.`,
    en: `The last feed is published under ${seal.baseUrl}, not ${baseUrl}: all ids would change. Keep the address, or build into a new folder.`,
  });
}

/** The lines of a list of a built feed, one JSON value each; nothing where there was no build. */
export async function* linesOf<T>(root: string | undefined, path: string): AsyncGenerator<T> {
  if (root === undefined) return;
  for await (const { bytes } of readLines(createReadStream(join(root, path)), LONGEST_LINE)) {
    if (bytes === undefined) throw brokenLog(path);
    yield JSON.parse(Buffer.from(bytes).toString("utf8")) as T;
  }
}
