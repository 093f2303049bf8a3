import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../external-process.js";
import { cache, lastLine, MINUTES, type Tool } from "../tools.js";

/** Lines of Node that are tried: the oldest that is promised, and the newest of those with long support. */
export const nodeVersions = { 20: "20.19.0", 22: "22.23.5", 24: "24.22.3" } as const;

const binariesOfNode = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;

const tools: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(nodeVersions).map(([line, version]) => [
      `node-${line}`,
      `npm:${binariesOfNode}@${version}`,
    ]),
  ),
  bun: "1.4.5",
  deno: "2.9.6",
  workerd: "1.20261117.1",
  esbuild: "0.28.2",
  rollup: "4.68.8",
  "@rollup/plugin-commonjs": "29.0.3",
  "@rollup/plugin-json": "6.1.0",
  "@rollup/plugin-node-resolve": "16.0.3",
  vite: "8.4.0",
  webpack: "5.113.0",
};

/** The folder in which {@link runtimesTool} installs. */
export const toolsFolder = join(cache, "runtimes");

/** Runtimes and bundlers from the npm registry, in one project: a minute, when it is not there yet. */
export async function runtimesTool(): Promise<Tool> {
  const ready = join(toolsFolder, "ready");
  const manifest = JSON.stringify({ private: true, dependencies: tools });
  if (!existsSync(ready) || readFileSync(ready, "utf8") !== manifest) {
    mkdirSync(toolsFolder, { recursive: true });
    writeFileSync(join(toolsFolder, "package.json"), manifest);
    // The binaries lie in packages of their own: no script has to fetch them.
    const args = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
    const { code, stderr } = await run("npm", args, { cwd: toolsFolder, timeout: 4 * MINUTES });
    if (code !== 0) return { ok: false, reason: `npm install: ${lastLine(stderr)}` };
    writeFileSync(ready, manifest);
  }
  return { ok: true, env: { DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1", DO_NOT_TRACK: "1" } };
}

/** Where the program of a package of {@link runtimesTool} lies, or undefined where it is not made for this machine. */
export function binaryOf(...places: readonly string[]): string | undefined {
  return places.map((place) => join(toolsFolder, "node_modules", place)).find((path) => existsSync(path));
}
