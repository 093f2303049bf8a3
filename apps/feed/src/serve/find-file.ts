import { realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";

/** A folder shown under a path of the server. */
export interface Mount {
  /** `/`, or `/dump`. */
  readonly path: string;
  readonly dir: string;
}

/** A file that may be sent. */
export interface FoundFile {
  /** Where it is on disk. */
  readonly file: string;
  /** Where it is in the folder. */
  readonly path: string;
  readonly bytes: number;
  /** Changes with the file. */
  readonly etag: string;
}

async function infoOf(path: string) {
  return stat(path).catch(() => undefined);
}

/** `.well-known` (RFC 8615) is for everybody, though it begins with a dot. */
function isHidden(segment: string): boolean {
  return segment.startsWith(".") && segment !== ".well-known";
}

/**
 * The file of a folder for a decoded path, or undefined: also for a path that leads out of the folder, by `..`, by a link, or by a character
 * that a file name of ours never has.
 */
export async function findFile(dir: string, path: string): Promise<FoundFile | undefined> {
  if (/[\0\\]/.test(path) || path.split("/").some((segment) => isHidden(segment))) return undefined;
  const root = await realpath(dir).catch(() => undefined);
  const file = root && (await realpath(join(root, path)).catch(() => undefined));
  if (!root || !file || (file !== root && !file.startsWith(root.endsWith(sep) ? root : root + sep)))
    return undefined;
  const info = await infoOf(file);
  if (!info?.isFile()) return undefined;
  const etag = `"${info.size.toString(36)}-${Math.round(info.mtimeMs * 1000).toString(36)}"`;
  return { file, path, bytes: info.size, etag };
}

/** True when the path is a folder inside the folder. */
export async function isFolder(dir: string, path: string): Promise<boolean> {
  if (path.split("/").includes("..")) return false;
  return (await infoOf(join(dir, path)))?.isDirectory() ?? false;
}

/** The mount that a path belongs to, the longest first, with the rest of the path. */
export function mountOf(
  mounts: readonly Mount[],
  path: string,
): { readonly mount: Mount; readonly rest: string } | undefined {
  const byLength = [...mounts].sort((a, b) => b.path.length - a.path.length);
  for (const mount of byLength) {
    const prefix = mount.path.replace(/\/+$/, "");
    if (path === prefix || path.startsWith(`${prefix}/`))
      return { mount, rest: path.slice(prefix.length).replace(/^\//, "") };
  }
  return undefined;
}
