import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { packAll } from "./packed.js";
import { blocksOf } from "./readmes/blocks.js";
import { installs } from "./readmes/declared.js";
import { pagesOfPackages } from "./readmes/pages.js";
import { faultOf } from "./readmes/run-block.js";

const execute = promisify(execFile);
const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "openhpa-packed-"));
const tarballs = join(folder, "tarballs");
const project = join(folder, "project");

async function run(command: string, args: readonly string[], cwd: string): Promise<string> {
  const env = { ...process.env, LC_ALL: "C" };
  return (await execute(command, [...args], { cwd, env, maxBuffer: 1 << 26 })).stdout;
}

/** What a newcomer does with the packages as they are published, and what has to come out. */
const uses: readonly (readonly [what: string, command: string, args: readonly string[], expected: RegExp])[] =
  [
    ["openhpa validate", "npx", ["openhpa", "validate", join(root, "seeds/valid")], /^5 fiches, 5 valides/m],
    [
      "openhpa convert",
      "npx",
      ["openhpa", "convert", join(root, "seeds/valid"), "--to", "ntriples"],
      /^<https:\/\/example\.org\/openhpa\/action\//m,
    ],
    [
      "openhpa dump build",
      "npx",
      [
        "openhpa",
        "dump",
        "build",
        join(root, "seeds/valid"),
        "--base-url",
        "https://exemple.fr",
        "--out",
        "dump",
      ],
      /^dump : 5 fiches/m,
    ],
    [
      "@openhpa/schemas/validate",
      "node",
      [
        "--input-type=module",
        "-e",
        'import { validate } from "@openhpa/schemas/validate"; console.log(validate({ type: "Action" }))',
      ],
      /^false$/m,
    ],
  ];

/** Libraries of others that a README has its reader install too, in the version that is tried here. */
const beside = ["ajv@8.20.0"];

async function isInstalled(files: readonly string[]): Promise<boolean> {
  try {
    await run(
      "npm",
      ["install", "--no-audit", "--no-fund", "--prefer-offline", ...files, ...beside],
      project,
    );
    return true;
  } catch (error) {
    if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN/.test(String(error))) return false;
    throw error;
  }
}

/** Every command and every program of the READMEs, as the registry shows them, in the project that has installed the packages. */
async function tryReadmes(): Promise<void> {
  const blocks = pagesOfPackages(root).flatMap((page) => blocksOf(root, page));
  const place = { root, folder: project, runs: (command: string) => !installs.test(command) };
  const faults: string[] = [];
  for (const block of blocks) faults.push((await faultOf(block, place)) ?? "");
  const found = faults.filter((fault) => fault !== "");
  if (found.length > 0) throw new Error(found.join("\n"));
  process.stdout.write(`${blocks.length} blocks of the packages' READMEs: work from the packed packages\n`);
}

async function tryUses(): Promise<void> {
  for (const [what, command, args, expected] of uses) {
    const printed = await run(command, args, project);
    if (!expected.test(printed)) throw new Error(`${what} printed ${printed.slice(0, 400)}`);
    process.stdout.write(`${what}: works from the packed packages\n`);
  }
}

try {
  mkdirSync(tarballs);
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }\n');
  const packages = await packAll(tarballs);
  if (!(await isInstalled(packages.map(({ tarball }) => tarball)))) {
    process.stdout.write(
      "The packed packages are not tried: their dependencies cannot be reached from here\n",
    );
  } else {
    await tryUses();
    await tryReadmes();
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
