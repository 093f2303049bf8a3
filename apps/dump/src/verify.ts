import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { IoError } from "@openhpa/io";
import { CHECKSUMS, type DumpFile, MANIFEST, type Manifest, parseManifest, toChecksums } from "./manifest.js";

/** A file of a dump that is not what the manifest says. */
export interface DumpProblem {
  readonly code: "missing-file" | "changed-file" | "unreadable-manifest";
  /** Path inside the dump. */
  readonly file: string;
  readonly messages: { readonly fr: string; readonly en: string };
}

/** What checking a dump found; `manifest` is there when it could be read. */
export interface Verification {
  readonly ok: boolean;
  /** Number of files checked. */
  readonly files: number;
  readonly problems: readonly DumpProblem[];
  readonly manifest?: Manifest | undefined;
}

const wordings: Readonly<Record<DumpProblem["code"], readonly [fr: string, en: string]>> = {
  "missing-file": [
    "ce fichier manque. Reprenez l'export entier.",
    "this file is missing. Fetch the whole dump again.",
  ],
  "changed-file": [
    "ce fichier n'est pas celui de l'export : son empreinte a changé. Reprenez l'export entier.",
    "this file is not the one of the dump: its hash has changed. Fetch the whole dump again.",
  ],
  "unreadable-manifest": [
    "ce dossier n'est pas un export OpenHPA lisible.",
    "this folder is not a readable OpenHPA dump.",
  ],
};

function problem(code: DumpProblem["code"], file: string): DumpProblem {
  const [fr, en] = wordings[code];
  return { code, file, messages: { fr: `${file} : ${fr}`, en: `${file}: ${en}` } };
}

async function hashOf(path: string): Promise<string | undefined> {
  const hash = createHash("sha256");
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw unreadable(path, error);
  }
  return hash.digest("hex");
}

function unreadable(path: string, cause: unknown): IoError {
  return new IoError(
    "not-readable",
    { fr: `${path} : lecture impossible.`, en: `${path}: cannot be read.` },
    cause,
  );
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
  return [problem(found === undefined ? "missing-file" : "changed-file", path)];
}

/** `SHA256SUMS` against the manifest: which of the two was changed is told by the hash of the manifest in it. */
async function checkChecksums(dir: string, manifest: Manifest): Promise<readonly DumpProblem[]> {
  const text = await readFile(join(dir, CHECKSUMS), "utf8").catch(() => undefined);
  if (text === undefined) return [problem("missing-file", CHECKSUMS)];
  const sha256 = (await hashOf(join(dir, MANIFEST))) ?? "";
  const listed = /^([0-9a-f]{64}) {2}manifest\.json$/m.exec(text)?.[1];
  if (listed !== undefined && listed !== sha256) return [problem("changed-file", MANIFEST)];
  const all = [...manifest.files, { path: MANIFEST, sha256 }].sort((a, b) => (a.path < b.path ? -1 : 1));
  return text === toChecksums(all) ? [] : [problem("changed-file", CHECKSUMS)];
}

/**
 * Checks the files of a dump against `manifest.json`, and the manifest against `SHA256SUMS`; with `paths`, only those files.
 * Files that the manifest does not know are passed over. Throws an {@link IoError} when the folder cannot be read.
 */
export async function verifyDump(dir: string, paths?: readonly string[]): Promise<Verification> {
  await assertFolder(dir);
  const text = await readFile(join(dir, MANIFEST), "utf8").catch(() => undefined);
  const manifest = text === undefined ? undefined : parseManifest(text);
  if (!manifest) {
    const code = text === undefined ? "missing-file" : "unreadable-manifest";
    return { ok: false, files: 0, problems: [problem(code, MANIFEST)] };
  }
  const files = manifest.files.filter(({ path }) => paths === undefined || paths.includes(path));
  const absent = (paths ?? []).filter((path) => !files.some((file) => file.path === path));
  const problems = [
    ...(await checkChecksums(dir, manifest)),
    ...absent.map((path) => problem("missing-file", path)),
  ];
  for (const file of files) problems.push(...(await checkFile(dir, file)));
  return { ok: problems.length === 0, files: files.length + 2, problems, manifest };
}
