import { existsSync } from "node:fs";
import { describe } from "vitest";
import { repositoryRoot } from "./seeds.js";

const folder = new URL("../shared/", repositoryRoot);

/** The folder of documents that may not be published, beside the repository; undefined where it is absent. */
export const sharedFolder: URL | undefined = existsSync(folder) ? folder : undefined;

/**
 * More rows for a test that a document of our own already passes: those over documents that may not be published, where they are. A file
 * of tests that needs them to test anything is refused by vitest, because it would be empty in a public clone.
 */
export function describeShared(name: string, tests: (folder: URL) => void): void {
  const shared = sharedFolder;
  if (shared) describe(name, () => tests(shared));
}
