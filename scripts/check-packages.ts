import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

const execute = promisify(execFile);
const root = fileURLToPath(new URL("..", import.meta.url));

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly main?: string;
  readonly exports?: Readonly<Record<string, unknown>>;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(`${root}/${folder}/package.json`, "utf8")) as Manifest;
}

/** The packages that are published, in the order of their names. */
const published = [
  ...["packages", "apps"].flatMap((group) =>
    readdirSync(`${root}/${group}`).map((name) => `${group}/${name}`),
  ),
  "schemas",
].filter((folder) => manifestOf(folder).private !== true);

async function publintFaults(folder: string, manifest: Manifest): Promise<string[]> {
  const { messages } = await publint({ pkgDir: `${root}/${folder}`, pack: "npm", strict: true });
  const json = JSON.parse(readFileSync(`${root}/${folder}/package.json`, "utf8"));
  return messages
    .filter(({ type }) => type !== "suggestion")
    .map((message) => `${manifest.name}: ${formatMessage(message, json) ?? message.code}`);
}

/** Types of a package as node16 (ESM) and bundlers resolve them; packages of plain files have none. */
async function typeFaults(folder: string, manifest: Manifest): Promise<string[]> {
  if (!JSON.stringify(manifest.exports ?? {}).includes(".d.ts")) return [];
  try {
    await execute(
      "npx",
      ["attw", "--pack", folder, "--profile", "esm-only", "--no-emoji", "--format", "table-flipped"],
      {
        cwd: root,
        maxBuffer: 1 << 24,
      },
    );
    return [];
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    return [`${manifest.name}: ${stdout}${stderr}`];
  }
}

const faults: string[] = [];
for (const folder of published) {
  const manifest = manifestOf(folder);
  faults.push(...(await publintFaults(folder, manifest)), ...(await typeFaults(folder, manifest)));
}
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(`${published.length} packages, ${faults.length} faults\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
