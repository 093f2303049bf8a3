import { existsSync, lstatSync, readlinkSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { rm } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { besides } from "./output-lock.js";

/** Endings of what stands beside a folder while a build goes on: the new one, the old one between two renames, the new link. Its token follows. */
const NEW = ".new-";
const OLD = ".old-";
const LINK = ".link-";

/** How a finished folder takes the place of the one before. The steps are synchronous, so that nothing in this process comes between them. */
export interface Swap {
  /** Where the new folder is written. */
  readonly staging: string;
  /** Puts the new folder in its place. When it throws, {@link restore} puts back what was there. */
  run(): void;
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** The folder that a link leads to; undefined for what is no link. */
function linkedFolder(target: string): string | undefined {
  return isLink(target) ? resolve(dirname(target), readlinkSync(target)) : undefined;
}

/**
 * The swap of a folder under a lock's token. A folder takes the place of a folder in two renames, between which the address is empty for an
 * instant; where the address is a symbolic link, the new link takes its place in one, and no reader ever finds nothing.
 */
export function swapFor(target: string, token: string): Swap {
  const staging = target + NEW + token;
  const old = target + OLD + token;
  if (!isLink(target))
    return {
      staging,
      run() {
        if (existsSync(target)) renameSync(target, old);
        renameSync(staging, target);
      },
    };
  return {
    staging,
    run() {
      const link = target + LINK + token;
      symlinkSync(basename(staging), link);
      renameSync(link, target);
    },
  };
}

/** The whole folder that a build set aside and did not replace; undefined when the folder stands in its place. */
export function setAside(target: string): string | undefined {
  if (existsSync(target) || isLink(target) || !existsSync(dirname(target))) return undefined;
  return besides(target, OLD)[0];
}

/** Puts the last whole build back where a build was stopped between its two renames. Only for who holds the lock. */
export function restore(target: string): void {
  const old = setAside(target);
  if (old !== undefined) renameSync(old, target);
}

/** Removes what ended builds left beside the folder, and not what a link leads to. Only for who holds the lock, once the folder stands in its place. */
export async function sweepBesides(target: string): Promise<void> {
  const current = linkedFolder(target);
  for (const ending of [LINK, NEW, OLD])
    for (const path of besides(target, ending)) {
      if (path === current) continue;
      if (ending === LINK) rmSync(path, { force: true });
      else await rm(path, { recursive: true, force: true });
    }
}
