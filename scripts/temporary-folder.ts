import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Every project of a run sets itself up: the first makes the folder and removes it, the others use it. */
const SHARED = "OPENHPA_TEST_FOLDER";
const given = process.env[SHARED];
const folder = given ?? mkdtempSync(join(tmpdir(), "openhpa-test-"));
process.env[SHARED] = folder;

/** Gives all tests of a run one folder for temporary files: no test has to clean up after itself. */
export function setup(): void {
  // Where Node looks for it on Unix and on Windows.
  for (const name of ["TMPDIR", "TEMP", "TMP"]) process.env[name] = folder;
}

/** Removes it when all tests have ended. */
export function teardown(): void {
  if (given === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
