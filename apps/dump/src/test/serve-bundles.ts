import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundleStyle } from "@openhpa/testkit";
import { build, type Options } from "tsup";
import type { PageFiles } from "../serve/page-files.js";
import type { ServeDumpOptions } from "../serve/serve-dump.js";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

async function bundled(entry: string, options: Options): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), "openhpa-bundle-"));
  await build({
    config: false,
    silent: true,
    entry: [here(entry)],
    tsconfig: here("../../../../tsconfig.json"),
    outDir,
    format: ["esm"],
    dts: false,
    ...options,
  });
  return outDir;
}

/** The engine's thread bundled from its source, so that tests never meet an older one; the SPARQL engine finds its binary where it is installed. */
export async function engineBundle(): Promise<URL> {
  const oxigraph = dirname(createRequire(import.meta.url).resolve("oxigraph"));
  const lines = [
    'import { createRequire as requireFrom } from "node:module";',
    "const require = requireFrom(import.meta.url);",
    `const __dirname = ${JSON.stringify(oxigraph)};`,
  ];
  const outDir = await bundled("../serve/engine-worker.ts", {
    platform: "node",
    target: "node20",
    noExternal: [/.*/],
    banner: { js: lines.join("\n") },
  });
  return pathToFileURL(join(outDir, "engine-worker.js"));
}

/** Scripts and style sheet of the page bundled from their sources, as the package's build bundles them. */
export async function pageBundle(): Promise<PageFiles> {
  const outDir = await bundled("../browser/query.ts", {
    platform: "browser",
    target: "es2022",
    splitting: true,
    minify: true,
    noExternal: [/.*/],
  });
  const names = await readdir(outDir);
  const style = await bundleStyle(new URL("../browser/style.css", import.meta.url));
  return new Map([
    ["style.css", new TextEncoder().encode(style)] as const,
    ...(await Promise.all(
      names.map(async (name) => [name, new Uint8Array(await readFile(join(outDir, name)))] as const),
    )),
  ]);
}

/** Both, as `serveDump` takes them. */
export async function serveBundles(): Promise<NonNullable<ServeDumpOptions["bundles"]>> {
  const [engine, page] = await Promise.all([engineBundle(), pageBundle()]);
  return { engine, page };
}
