import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "openhpa-test-"));

/** Gives all tests of a run one folder for temporary files: no test has to clean up after itself. */
export function setup(): void {
  // Where Node looks for it on Unix and on Windows.
  for (const name of ["TMPDIR", "TEMP", "TMP"]) process.env[name] = folder;
}

/** Removes it when all tests have ended. */
export function teardown(): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
