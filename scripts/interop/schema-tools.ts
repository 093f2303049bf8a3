import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./external-process.js";
import { cache, has, lastLine, MINUTES, mavenTool, pythonTool, type Tool } from "./tools.js";

const NETWORKNT = "3.0.6";

/** networknt's validator: `networknt-java` runs a class of which the source is given. */
export function networkntTool(): Promise<Tool> {
  const artefact = ["com.networknt", "json-schema-validator", NETWORKNT] as const;
  return mavenTool(`networknt-${NETWORKNT}`, [artefact], { "networknt-java": "" });
}

/** The Python validators, the engine of Rust behind pydantic, and the generator of pydantic models. */
export function schemaPythonTool(): Promise<Tool> {
  return pythonTool("python-schema", [
    "jsonschema==4.26.0",
    "fastjsonschema==2.22.3",
    "jsonschema_rs==0.61.2",
    "pydantic==2.14.4",
    "datamodel-code-generator==0.89.0",
  ]);
}

/** A Go program of the module in `go`: `judge-json`. */
export async function goTool(): Promise<Tool> {
  if (!(await has("go"))) return { ok: false, reason: "go is not installed (https://go.dev/doc/install)" };
  const bin = join(cache, "go");
  mkdirSync(bin, { recursive: true });
  const cwd = new URL("go/", import.meta.url).pathname;
  const args = ["build", "-mod=readonly", "-o", join(bin, "judge-json"), "."];
  const { code, stderr } = await run("go", args, { cwd, timeout: 4 * MINUTES });
  if (code !== 0) return { ok: false, reason: `go build: ${lastLine(stderr)}` };
  return { ok: true, env: { PATH: `${bin}:${process.env.PATH}` } };
}

const generators = { quicktype: "26.0.0", "json-schema-to-typescript": "16.0.0" };

/** Generators of types from the npm registry: `quicktype`, `json2ts`. */
export async function typeGeneratorTool(): Promise<Tool> {
  const folder = join(cache, "type-generators");
  const ready = join(folder, "ready");
  if (!existsSync(ready)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies: generators }));
    const args = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
    const { code, stderr } = await run("npm", args, { cwd: folder, timeout: 4 * MINUTES });
    if (code !== 0) return { ok: false, reason: `npm install: ${lastLine(stderr)}` };
    writeFileSync(ready, "");
  }
  return { ok: true, env: { PATH: `${join(folder, "node_modules/.bin")}:${process.env.PATH}` } };
}

/** Cargo; its crates take minutes to build, so it is asked for. */
export async function rustTool(): Promise<Tool> {
  if (!process.argv.includes("--rust"))
    return { ok: false, reason: "minutes of building its crates: add --rust" };
  if (!(await has("cargo"))) return { ok: false, reason: "cargo is not installed (https://rustup.rs)" };
  return { ok: true, env: { CARGO_TARGET_DIR: join(cache, "rust") } };
}
