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

const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1" };

/** A step that runs beside others: what it prints comes as a whole when it has ended. */
async function step(command: string, ...args: string[]): Promise<Counts> {
  const code = await new Promise<number>((resolve) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], env });
    const printed: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (piece: Buffer) => printed.push(piece));
    child.on("close", (status) => {
      process.stdout.write(`\n> ${command} ${args.join(" ")}\n${Buffer.concat(printed)}`);
      resolve(status ?? 1);
    });
  });
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** The unit, property, drift and end-to-end tests; each test counts. */
async function vitest(): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), "openhpa-test-"));
  const report = join(folder, "report.json");
  const args = ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile=${report}`];
  process.stdout.write(`\n> npx ${args.join(" ")}\n`);
  const child = spawn("npx", args, { stdio: "inherit", env });
  const code = await new Promise<number>((resolve) => child.on("close", (status) => resolve(status ?? 1)));
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

/** Steps that need nothing of each other, two at a time. The tests stand between: some run what is built, and they take both cores. */
const counts = [
  ...(await Promise.all([
    step("npx", "turbo", "run", "build", "--output-logs=errors-only"),
    step("npx", "biome", "check", ".").then(async (first) => [
      first,
      await step("npx", "tsc", "--noEmit"),
      await step("npx", "tsx", "scripts/check-arrows.ts"),
    ]),
  ])),
  await vitest(),
  ...(await Promise.all([
    step("npx", "tsx", "scripts/check-packages.ts"),
    step("npx", "tsx", "scripts/check-packed.ts"),
  ])),
].flat();
const sum = (pick: (count: Counts) => number) => counts.reduce((total, count) => total + pick(count), 0);
const failed = sum((count) => count.failed);
process.stdout.write(
  `\n${sum((count) => count.passed)} passed, ${failed} failed, ${sum((count) => count.skipped)} skipped\n`,
);
process.exitCode = failed > 0 ? 1 : 0;
