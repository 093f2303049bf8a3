import { mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { changesIn, startRehearsal } from "./rehearsal.js";
import { type Outcome, releaseSteps } from "./steps.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

const HELP = `npm run release -- --dry-run [--skip-tests]

  --dry-run     does all of a release that needs no account, in a clone, and leaves what it made in out/release
  --skip-tests  without the tests (npm test), which take most of the time

Without --dry-run nothing is published from here: a tag v<version> starts .github/workflows/release.yml, which does the same
and then publishes with provenance. RELEASING.md says what to do before.
`;

/** A step in which a program failed, with the end of what it printed. */
const failed = (error: unknown): Outcome => ({
  lines: [],
  faults: [error instanceof Error ? error.message.trim() : String(error)],
});

/** Does the steps one after the other and says how each went; false when one failed. */
async function rehearse(withTests: boolean): Promise<boolean> {
  const out = join(root, "out/release");
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const say = (line: string) => process.stdout.write(`${line}\n`);
  say("a clone of what is committed, installed from the lock file");
  const rehearsal = await startRehearsal(root);
  try {
    for (const [name, step] of Object.entries(releaseSteps({ rehearsal, out, withTests }))) {
      say(`\n> ${name}`);
      const { lines, faults } = await step().catch(failed);
      for (const line of lines) say(`  ${line}`);
      for (const fault of faults) say(`  FAULT ${fault}`);
      if (faults.length > 0) return false;
    }
    say(
      "\nReady. Nothing was published, the working tree is as it was; the tarballs, their order and the bill of materials are in out/release",
    );
    return true;
  } finally {
    rmSync(dirname(rehearsal.root), { recursive: true, force: true });
  }
}

const { values } = parseArgs({
  options: { "dry-run": { type: "boolean" }, "skip-tests": { type: "boolean" }, help: { type: "boolean" } },
});
if (!values["dry-run"]) {
  process.stdout.write(HELP);
  process.exitCode = values.help ? 0 : 2;
} else {
  const changes = await changesIn(root);
  for (const change of changes) process.stderr.write(`not committed: ${change}\n`);
  process.exitCode = changes.length === 0 && (await rehearse(!values["skip-tests"])) ? 0 : 1;
}
