import { existsSync } from "node:fs";
import { describe, test } from "vitest";
import { repositoryRoot } from "./seeds.js";

const folder = new URL("../shared/", repositoryRoot);

/** The folder of documents that may not be published, beside the repository; undefined where it is absent. */
export const sharedFolder: URL | undefined = existsSync(folder) ? folder : undefined;

/** Tests that need the shared documents; where these are absent one skipped test stands for them, and its name says why. */
export function describeShared(name: string, tests: (folder: URL) => void): void {
  const shared = sharedFolder;
  if (shared) describe(name, () => tests(shared));
  else test.skip(`${name} (skipped: there is no folder "shared" beside the repository)`, () => undefined);
}
