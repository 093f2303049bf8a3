import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { type PackedPackage, packAll } from "./packed.js";

const execute = promisify(execFile);
const root = fileURLToPath(new URL("..", import.meta.url));

async function publintFaults({ folder, manifest, tarball }: PackedPackage): Promise<string[]> {
  const { buffer } = new Uint8Array(readFileSync(tarball));
  const { messages } = await publint({ pack: { tarball: buffer }, strict: true });
  const json = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return messages
    .filter(({ type }) => type !== "suggestion")
    .map((message) => `${manifest.name}: ${formatMessage(message, json) ?? message.code}`);
}

/** Types of a package as node16 (ESM) and bundlers resolve them; packages of plain files have none. */
async function typeFaults({ manifest, tarball }: PackedPackage): Promise<string[]> {
  if (!JSON.stringify(manifest.exports ?? {}).includes(".d.ts")) return [];
  try {
    const attw = join(root, "node_modules/.bin/attw");
    const args = [tarball, "--profile", "esm-only", "--no-emoji", "--format", "table-flipped"];
    await execute(attw, args, { cwd: root, maxBuffer: 1 << 24 });
    return [];
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    return [`${manifest.name}: ${stdout}${stderr}`];
  }
}

const folder = mkdtempSync(join(tmpdir(), "openhpa-packages-"));
try {
  const packages = await packAll(folder);
  const faults: string[] = [];
  for (const each of packages) faults.push(...(await publintFaults(each)), ...(await typeFaults(each)));
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.stdout.write(`${packages.length} packages, ${faults.length} faults\n`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
