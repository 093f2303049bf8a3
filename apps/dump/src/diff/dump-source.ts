import { createHash } from "node:crypto";
import { readdir, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compareCodePoints } from "@openhpa/core";
import { recoverFolder, sortLines } from "@openhpa/io";
import { MANIFEST, type Manifest } from "../data/manifest.js";
import { verifyDump } from "../verify/verify.js";
import { DiffError } from "./diff-error.js";
import { type LineBatches, mergeLines } from "./merge-lines.js";
import { referenceFiles } from "./reference-files.js";
import { readStatementLines } from "./statement-lines.js";

/** One of the two things that are compared. */
export interface DumpSource {
  /** The path as it was given. */
  readonly name: string;
  /** Folder of the dump; undefined for a single file. */
  readonly folder: string | undefined;
  readonly manifest: Manifest | undefined;
  /** SHA-256 of the sorted canonical statements: the RDFC-1.0 hash of the data. */
  readonly hash: string;
  /** The statements about the records: sorted by code point, distinct; may be read more than once. */
  lines(): LineBatches;
}

/** The data of a dump: one file, or its parts. */
const DATA = /^actions(?:-\d+)?\.nq\.gz$/;

/** The lines without those that repeat the one before; `onDisorder` is called when one comes before its predecessor. */
async function* inOrder(batches: LineBatches, onDisorder: () => never): AsyncGenerator<readonly string[]> {
  let last = "";
  for await (const batch of batches) {
    const kept: string[] = [];
    for (const line of batch) {
      const order = compareCodePoints(last, line);
      if (order > 0) onDisorder();
      if (order < 0) kept.push(line);
      last = line;
    }
    if (kept.length > 0) yield kept;
  }
}

/** The statements of the files of a dump, which are sorted. */
function mergedFiles(name: string, files: readonly string[]): LineBatches {
  return mergeLines(
    files.map((file) =>
      inOrder(readStatementLines(file), () => {
        throw damaged(name, [
          {
            messages: {
              fr: `${file} : les triplets ne sont pas triés. Reprenez l'export entier.`,
              en: `${file}: the statements are not sorted. Fetch the whole dump again.`,
            },
          },
        ]);
      }),
    ),
  );
}

/** The statements of files that come in any order; sorted on disk where they do not fit into memory. */
function sortedFiles(files: readonly string[]): LineBatches {
  const text = async function* () {
    for (const file of files)
      for await (const batch of readStatementLines(file)) if (batch.length > 0) yield `${batch.join("\n")}\n`;
  };
  return sortLines(text(), { folder: tmpdir(), distinct: true });
}

async function hashOf(lines: LineBatches): Promise<string> {
  const hash = createHash("sha256");
  for await (const batch of lines) if (batch.length > 0) hash.update(`${batch.join("\n")}\n`);
  return hash.digest("hex");
}

/** Files without a manifest: read as they are when each is sorted, else sorted first. */
async function openFiles(files: readonly string[]): Promise<Pick<DumpSource, "hash" | "lines">> {
  const disorder = new Error("The statements are not sorted");
  const refuse = () => {
    throw disorder;
  };
  const merged = () => mergeLines(files.map((file) => inOrder(readStatementLines(file), refuse)));
  try {
    return { hash: await hashOf(merged()), lines: merged };
  } catch (error) {
    if (error !== disorder) throw error;
    const lines = () => sortedFiles(files);
    return { hash: await hashOf(lines()), lines };
  }
}

const dataFiles = (paths: readonly string[]) =>
  paths.filter((path) => DATA.test(path)).sort(compareCodePoints);

/** The files of a dump that the comparison reads. */
function comparedIn({ files }: Manifest): readonly string[] {
  const paths = files.map(({ path }) => path);
  return [...dataFiles(paths), ...paths.filter((path) => referenceFiles.includes(path))];
}

function damaged(name: string, problems: readonly { readonly messages: { fr: string; en: string } }[]) {
  const all = (language: "fr" | "en") => problems.map(({ messages }) => messages[language]).join("\n");
  return new DiffError("damaged-dump", {
    fr: `${name} : cet export est abîmé.\n${all("fr")}`,
    en: `${name}: this dump is damaged.\n${all("en")}`,
  });
}

async function dataFilesIn(folder: string): Promise<readonly string[]> {
  const files = dataFiles(await readdir(folder));
  if (files.length > 0) return files;
  throw new DiffError("no-statements", {
    fr: `${folder} : ce dossier n'est pas un export (ni ${MANIFEST}, ni actions.nq.gz).`,
    en: `${folder}: this folder is not a dump (neither ${MANIFEST} nor actions.nq.gz).`,
  });
}

/**
 * Opens a dump folder, after checking its data against its manifest, or a file of N-Quads or N-Triples (also `.gz`), sorted or not.
 * Throws a {@link DiffError} for a damaged or foreign folder, an `IoError` for what cannot be read.
 */
export async function openSource(path: string): Promise<DumpSource> {
  const name = await recoverFolder(path);
  const isFolder = (await stat(name).catch(() => undefined))?.isDirectory() ?? false;
  const hasManifest = isFolder && (await stat(join(name, MANIFEST)).catch(() => undefined)) !== undefined;
  if (hasManifest) {
    const { ok, problems, manifest } = await verifyDump(name, { only: comparedIn });
    if (!ok || !manifest) throw damaged(name, problems);
    const files = dataFiles(manifest.files.map(({ path }) => path)).map((path) => join(name, path));
    return { name, folder: name, manifest, hash: manifest.rdfc10, lines: () => mergedFiles(name, files) };
  }
  const files = isFolder ? (await dataFilesIn(name)).map((path) => join(name, path)) : [name];
  return { name, folder: isFolder ? name : undefined, manifest: undefined, ...(await openFiles(files)) };
}
