import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, relative, resolve } from "node:path";
import { compareCodePoints } from "@openhpa/core";
import { listInputs, readFailure } from "@openhpa/io";

/** Something that the records of a dump were read from. No place on a machine is told: names only. */
export interface BuildInputFile {
  /** Name of the file or folder, without its path; undefined for standard input. */
  readonly name?: string | undefined;
  /** SHA-256 of a file; of a folder, that of the lines that `sha256sum` prints for its files in the order of their names. */
  readonly sha256?: string | undefined;
  /** Number of files in a folder. */
  readonly files?: number | undefined;
  readonly bytes?: number | undefined;
}

async function hashFile(path: string): Promise<{ readonly sha256: string; readonly bytes: number }> {
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    for await (const chunk of createReadStream(path)) {
      hash.update(chunk as Buffer);
      bytes += (chunk as Buffer).length;
    }
  } catch (cause) {
    throw readFailure(path, cause);
  }
  return { sha256: hash.digest("hex"), bytes };
}

async function describeFolder(path: string): Promise<BuildInputFile> {
  const files = await listInputs([path]);
  const hash = createHash("sha256");
  let bytes = 0;
  for (const file of files) {
    const found = await hashFile(file);
    bytes += found.bytes;
    hash.update(`${found.sha256}  ${relative(path, file).replaceAll("\\", "/")}\n`);
  }
  return { name: basename(resolve(path)), sha256: hash.digest("hex"), files: files.length, bytes };
}

async function describeInput(path: string): Promise<BuildInputFile> {
  if (path === "-") return {};
  const info = await stat(path).catch(() => undefined);
  if (info?.isDirectory()) return describeFolder(path);
  await listInputs([path]);
  return { name: basename(path), ...(info?.isFile() ? await hashFile(path) : {}) };
}

const orderOf = ({ name = "", sha256 = "" }: BuildInputFile) => `${name} ${sha256}`;

/**
 * Names and hashes of the inputs of a build, in an order that does not depend on that of the command line. Throws an `IoError` for a
 * path that does not exist.
 */
export async function describeInputs(paths: readonly string[]): Promise<readonly BuildInputFile[]> {
  const inputs: BuildInputFile[] = [];
  for (const path of paths) inputs.push(await describeInput(path));
  return inputs.sort((a, b) => compareCodePoints(orderOf(a), orderOf(b)));
}
