import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Counts of one step of the test run. */
interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

function run(command: string, args: readonly string[]): Promise<number> {
  process.stdout.write(`\n> ${command} ${args.join(" ")}\n`);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: "inherit",
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
    });
    child.on("close", (code) => resolve(code ?? 1));
  });
}

async function step(command: string, ...args: string[]): Promise<Counts> {
  const code = await run(command, args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** The unit, property, drift and end-to-end tests; each test counts. */
async function vitest(): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), "openhpa-test-"));
  const report = join(folder, "report.json");
  const code = await run("npx", [
    "vitest",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile=${report}`,
  ]);
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, "utf8"));
    const failed = numFailedTests === 0 && code !== 0 ? 1 : numFailedTests;
    return { passed: numPassedTests, failed, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const counts = [
  await step("npx", "biome", "check", "."),
  await step("npx", "tsc", "--noEmit"),
  await step("npx", "tsx", "scripts/check-arrows.ts"),
  await step("npx", "turbo", "run", "build", "--output-logs=errors-only"),
  await vitest(),
  await step("npx", "tsx", "scripts/check-packages.ts"),
  await step("npx", "tsx", "scripts/check-packed.ts"),
];
const sum = (pick: (count: Counts) => number) => counts.reduce((total, count) => total + pick(count), 0);
const failed = sum((count) => count.failed);
process.stdout.write(
  `\n${sum((count) => count.passed)} passed, ${failed} failed, ${sum((count) => count.skipped)} skipped\n`,
);
process.exitCode = failed > 0 ? 1 : 0;
