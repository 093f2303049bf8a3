import { spawnSync } from "node:child_process";
import { delimiter, dirname } from "node:path";

/**
 * `npm run test:node -- 22 24`: installs the packed packages and uses them under other versions of Node, which npm has as packages
 * (`node@22`). The build is made with the Node that runs this; without versions, the two newer lines with long support are tried.
 */
function run(command: string, args: readonly string[], path = process.env.PATH): string | undefined {
  const { status, stdout, error } = spawnSync(command, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, PATH: path, TURBO_TELEMETRY_DISABLED: "1" },
  });
  if (error) throw error;
  return status === 0 ? stdout : undefined;
}

/** True when the packed packages work under a version. */
function worksUnder(version: string): boolean {
  const print = "console.log(process.version, process.execPath)";
  const found = run("npx", ["--yes", "-p", `node@${version}`, "node", "-e", print])?.trim() ?? "";
  const [name, binary = ""] = found.split(" ");
  if (!name?.startsWith(`v${version}`)) {
    process.stderr.write(`Node ${version} could not be had from npm${found && `: ${found}`}\n`);
    return false;
  }
  // npm, npx and openhpa are scripts that take the first `node` of the path.
  const path = `${dirname(binary)}${delimiter}${process.env.PATH}`;
  const printed = run(binary, ["--import", "tsx", "scripts/check-packed.ts"], path);
  for (const line of (printed ?? "failed").trim().split("\n"))
    process.stdout.write(`Node ${name}: ${line}\n`);
  return printed !== undefined;
}

const asked = process.argv.slice(2);
const versions = asked.length > 0 ? asked : ["22", "24"];
const wrong = versions.find((version) => !/^\d+(?:\.\d+){0,2}$/.test(version));
if (wrong !== undefined) {
  process.stderr.write(`${wrong} is no version of Node: give numbers, as in npm run test:node -- 22 24\n`);
  process.exitCode = 2;
} else if (run("npx", ["turbo", "run", "build", "--output-logs=errors-only"]) === undefined) {
  process.exitCode = 1;
} else {
  process.exitCode = versions.map(worksUnder).every(Boolean) ? 0 : 1;
}
