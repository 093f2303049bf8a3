import { execFile } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { repositoryRoot } from "./seeds.js";

const execute = promisify(execFile);
const lock = new URL("node_modules/.openhpa-build.lock", repositoryRoot);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Takes the lock for this process; false while a living process has it. */
function takeLock(): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (existsSync(lock) && !isAlive(Number(readFileSync(lock, "utf8")))) rmSync(lock, { force: true });
    return false;
  }
}

/**
 * Builds a package with what it depends on, unless it is built: for tests of what is published. `file` is a file of the build, from the
 * root of the repository. Test files that run side by side wait for each other. Throws what the build printed when it fails.
 */
export async function ensureBuilt(workspace: string, file: string): Promise<void> {
  const built = new URL(file, repositoryRoot);
  while (!existsSync(built) || existsSync(lock)) {
    if (!takeLock()) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      continue;
    }
    try {
      if (existsSync(built)) return;
      await execute("npx", ["turbo", "run", "build", `--filter=${workspace}`, "--output-logs=errors-only"], {
        cwd: fileURLToPath(repositoryRoot),
        env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
      });
      if (!existsSync(built)) throw new Error(`The build of ${workspace} made no ${file}`);
    } finally {
      rmSync(lock, { force: true });
    }
  }
}
