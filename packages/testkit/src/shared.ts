import { existsSync } from "node:fs";
import { describe } from "vitest";
import { repositoryRoot } from "./seeds.js";

const folder = new URL("../shared/", repositoryRoot);

/** The folder of documents that may not be published, beside the repository; undefined where it is absent. */
export const sharedFolder: URL | undefined = existsSync(folder) ? folder : undefined;

/** Tests that need the shared documents; where these are absent the tests are skipped, and the name says why. */
export function describeShared(name: string, tests: (folder: URL) => void): void {
  if (sharedFolder) describe(name, () => tests(sharedFolder as URL));
  else
    describe.skip(`${name} (skipped: there is no folder "shared" beside the repository)`, () =>
      tests(folder));
}
