import { type SpawnOptions, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A clone of the repository in which a release is made as far as it goes without an account; the working tree is not touched. */
export interface Rehearsal {
  readonly root: string;
  /** Runs a program in the clone and gives what it printed; throws with the end of what it printed when it fails. */
  run(program: string, ...args: readonly string[]): Promise<string>;
  /** The same in another folder. */
  runIn(folder: string): (program: string, ...args: readonly string[]) => Promise<string>;
}

const ENDS = 4000;

function runIn(cwd: string): Rehearsal["run"] {
  const options: SpawnOptions = {
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
  };
  return (program, ...args) =>
    new Promise((resolve, reject) => {
      const child = spawn(program, args, options);
      const printed: Buffer[] = [];
      const all: Buffer[] = [];
      child.stdout?.on("data", (piece: Buffer) => printed.push(piece) && all.push(piece));
      child.stderr?.on("data", (piece: Buffer) => all.push(piece));
      child.on("error", reject);
      child.on("close", (code) => {
        if (code === 0) resolve(Buffer.concat(printed).toString());
        else {
          const end = Buffer.concat(all).toString().slice(-ENDS);
          reject(new Error(`${program} ${args.join(" ")} ended with ${code}:\n${end}`));
        }
      });
    });
}

/** Files that are changed or new in a working tree, as `git status` tells them. */
export async function changesIn(root: string): Promise<readonly string[]> {
  return (await runIn(root)("git", "status", "--porcelain")).split("\n").filter(Boolean);
}

/** Clones what is committed at `from`, and installs from its lock file. */
export async function startRehearsal(from: string): Promise<Rehearsal> {
  const root = join(mkdtempSync(join(tmpdir(), "openhpa-release-")), "openhpa");
  await runIn(from)("git", "clone", "--quiet", "--no-hardlinks", from, root);
  const run = runIn(root);
  await run("npm", "ci", "--no-audit", "--no-fund", "--prefer-offline");
  return { root, run, runIn };
}
