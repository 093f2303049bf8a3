import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { compareCodePoints } from "@openhpa/core";
import { IoError, readFailure, textIfThere } from "@openhpa/io";
import {
  CHECKSUMS,
  type DumpFile,
  MANIFEST,
  type Manifest,
  parseManifest,
  toChecksums,
} from "../data/manifest.js";
import { type DumpProblem, dumpProblem } from "./dump-problem.js";

export type { DumpProblem } from "./dump-problem.js";

/** What checking a dump found; `manifest` is there when it could be read. */
export interface Verification {
  readonly ok: boolean;
  /** Number of files checked. */
  readonly files: number;
  readonly problems: readonly DumpProblem[];
  readonly manifest?: Manifest | undefined;
}

async function hashOf(path: string): Promise<string | undefined> {
  const hash = createHash("sha256");
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw readFailure(path, error);
  }
  return hash.digest("hex");
}

async function assertFolder(dir: string): Promise<void> {
  const info = await stat(dir).catch(() => undefined);
  if (info?.isDirectory()) return;
  throw new IoError("not-found", {
    fr: `${dir} : dossier introuvable. Vérifiez le chemin.`,
    en: `${dir}: no such folder. Check the path.`,
  });
}

async function checkFile(
  dir: string,
  { path, sha256 }: Pick<DumpFile, "path" | "sha256">,
): Promise<readonly DumpProblem[]> {
  const found = await hashOf(join(dir, path));
  if (found === sha256) return [];
  return [dumpProblem(found === undefined ? "missing-file" : "changed-file", path)];
}

/** `SHA256SUMS` against the manifest: which of the two was changed is told by the hash of the manifest in it. */
async function checkChecksums(dir: string, manifest: Manifest): Promise<readonly DumpProblem[]> {
  const text = await textIfThere(join(dir, CHECKSUMS));
  if (text === undefined) return [dumpProblem("missing-file", CHECKSUMS)];
  const sha256 = (await hashOf(join(dir, MANIFEST))) ?? "";
  const listed = /^([0-9a-f]{64}) {2}manifest\.json$/m.exec(text)?.[1];
  if (listed !== undefined && listed !== sha256) return [dumpProblem("changed-file", MANIFEST)];
  const all = [...manifest.files, { path: MANIFEST, sha256 }].sort((a, b) =>
    compareCodePoints(a.path, b.path),
  );
  return text === toChecksums(all) ? [] : [dumpProblem("changed-file", CHECKSUMS)];
}

/** Left in every folder that a build wrote, so that no build replaces a folder of somebody else. */
const MARKER = ".openhpa.json";

/** Files of the folder that the manifest does not know. */
async function checkExtra(dir: string, { files }: Manifest): Promise<readonly DumpProblem[]> {
  const known = new Set([...files.map(({ path }) => path), MANIFEST, CHECKSUMS, MARKER]);
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  return paths
    .filter((path) => !known.has(path))
    .sort(compareCodePoints)
    .map((path) => dumpProblem("extra-file", path));
}

export interface VerifyOptions {
  /** Chooses the files to check from the manifest, and no others are looked for; by default every file of the folder. */
  readonly only?: ((manifest: Manifest) => readonly string[]) | undefined;
}

/**
 * Checks a folder against `manifest.json`, and the manifest against `SHA256SUMS`: files that are missing, changed or too many. Whether the
 * manifest tells the truth about the data is for `verifyData` to say. Throws an {@link IoError} when the folder cannot be read.
 */
export async function verifyDump(dir: string, { only }: VerifyOptions = {}): Promise<Verification> {
  await assertFolder(dir);
  const text = await textIfThere(join(dir, MANIFEST));
  const manifest = text === undefined ? undefined : parseManifest(text);
  if (!manifest) {
    const code = text === undefined ? "missing-file" : "unreadable-manifest";
    return { ok: false, files: 0, problems: [dumpProblem(code, MANIFEST)] };
  }
  const paths = only?.(manifest);
  const files = manifest.files.filter(({ path }) => paths === undefined || paths.includes(path));
  const absent = (paths ?? []).filter((path) => !files.some((file) => file.path === path));
  const problems = [
    ...(await checkChecksums(dir, manifest)),
    ...absent.map((path) => dumpProblem("missing-file", path)),
  ];
  for (const file of files) problems.push(...(await checkFile(dir, file)));
  if (paths === undefined) problems.push(...(await checkExtra(dir, manifest)));
  return { ok: problems.length === 0, files: files.length + 2, problems, manifest };
}
