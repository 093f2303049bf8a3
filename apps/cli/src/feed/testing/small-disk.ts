import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder on a disk of its own that can be full. */
export interface SmallDisk {
  readonly folder: string;
  /** True for a real file system; else the folder is an ordinary one that is never full. */
  readonly isReal: boolean;
  /** Leaves so many bytes free. */
  fill(left: number): void;
  free(): void;
  /** Files on it that this process has open, where the system tells; a build that has ended leaves none, however it ended. */
  leftOpen(): string[];
  remove(): void;
}

const SIZE = "96m";
const CHUNK = 1 << 20;

/** Makes a file system in memory where the machine lets us; an ordinary folder elsewhere. */
export function smallDisk(): SmallDisk {
  const root = mkdtempSync(join(tmpdir(), "openhpa-disk-"));
  const folder = join(root, "disk");
  mkdirSync(folder);
  const isReal = isMounted(folder);
  const filler = join(folder, "filler");
  return {
    folder,
    isReal,
    fill(left) {
      if (!isReal) return;
      const { bavail, bsize } = statfsSync(folder);
      for (let more = bavail * bsize - left; more > 0; more -= CHUNK)
        writeFileSync(filler, Buffer.alloc(Math.min(more, CHUNK)), { flag: "a" });
    },
    free: () => rmSync(filler, { force: true }),
    leftOpen: () => openFiles().filter((path) => path.startsWith(folder)),
    remove() {
      if (isReal) execFileSync("umount", [folder]);
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** The files that this process has open (Linux). */
function openFiles(): string[] {
  const descriptors = "/proc/self/fd";
  if (!existsSync(descriptors)) return [];
  return readdirSync(descriptors).flatMap((descriptor) => {
    try {
      return [readlinkSync(join(descriptors, descriptor))];
    } catch {
      return [];
    }
  });
}

function isMounted(folder: string): boolean {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${SIZE}`, "tmpfs", folder], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
