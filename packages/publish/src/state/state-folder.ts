import { hash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hashFile } from "./hash-file.js";

/** Where a build keeps what the next one needs; begins with a dot, so that no web server of ours shows it. It is no published file. */
export const STATE_FOLDER = ".openhpa";

const SEAL = "seal.json";
const FORMAT = 1;

/** What has to be the same for anything of the last build to be used again. */
export interface StateKey {
  /** SHA-256 of the code that makes the files. */
  readonly code: string;
  /** SHA-256 of the options that decide their bytes. */
  readonly options: string;
  /** The last day by which records may be dated; any where there is none. */
  readonly latest?: string | undefined;
}

/** Why nothing of the last build can be used again. */
export type Unusable = "first" | "damaged" | "code" | "options" | "earlier-day";

/** What the last build remembered, whole and made by the same code with the same options. */
export interface LastState {
  /** The folder of the last build. */
  readonly root: string;
  /** The path of a file of the state; undefined for one that it does not hold. */
  file(name: string): string | undefined;
  /** The small facts that were sealed. */
  readonly facts: Readonly<Record<string, unknown>>;
}

interface Seal extends StateKey {
  readonly format: number;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly files: Readonly<Record<string, string>>;
}

function sealText(seal: Seal): string {
  const text = JSON.stringify(seal);
  return `${hash("sha256", text, "hex")}\n${text}\n`;
}

function readSeal(folder: string): Seal | undefined {
  try {
    const text = readFileSync(join(folder, SEAL), "utf8");
    const seal = JSON.parse(text.slice(text.indexOf("\n") + 1)) as Seal;
    return sealText(seal) === text && seal.format === FORMAT ? seal : undefined;
  } catch {
    return undefined;
  }
}

/** Records dated between the two days were valid then and are not now. */
function isEarlier({ latest: now }: StateKey, { latest: then }: StateKey): boolean {
  return now !== undefined && (then === undefined || now < then);
}

function isWhole(folder: string, files: Seal["files"]): boolean {
  try {
    return Object.entries(files).every(([name, sha256]) => hashFile(join(folder, name)) === sha256);
  } catch {
    return false;
  }
}

/** The state of the last build, or why it is of no use. Nothing is taken from one that was altered, even by a byte. */
export function openState(previous: string | undefined, key: StateKey): LastState | Unusable {
  if (previous === undefined) return "first";
  const folder = join(previous, STATE_FOLDER);
  const seal = readSeal(folder);
  if (!seal) return "damaged";
  if (seal.code !== key.code) return "code";
  if (seal.options !== key.options) return "options";
  if (isEarlier(key, seal)) return "earlier-day";
  if (!isWhole(folder, seal.files)) return "damaged";
  return {
    root: previous,
    file: (name) => (Object.hasOwn(seal.files, name) ? join(folder, name) : undefined),
    facts: seal.facts,
  };
}

/** The state that this build leaves to the next one. */
export interface NewState {
  /** The path of a file that will be part of the state, in a folder that is there. */
  file(name: string): string;
  /** Seals the state; what is written afterwards would make it useless. */
  seal(key: StateKey, facts: Readonly<Record<string, unknown>>): void;
}

/** Starts the state of a build in the folder that it writes. */
export function createState(root: string): NewState {
  const folder = join(root, STATE_FOLDER);
  const names = new Set<string>();
  return {
    file(name) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      names.add(name);
      return path;
    },
    seal({ code, options, latest }, facts) {
      const files = Object.fromEntries([...names].map((name) => [name, hashFile(join(folder, name))]));
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, SEAL), sealText({ format: FORMAT, code, options, latest, facts, files }));
    },
  };
}
