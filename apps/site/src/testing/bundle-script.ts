import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A script of the pages bundled from its source, as the package's build bundles it, so that tests never meet an older one. */
export async function bundleScript(name: string): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), "openhpa-script-"));
  try {
    await build({
      config: false,
      silent: true,
      entry: [here(`../browser/${name}.ts`)],
      tsconfig: here("../../../../tsconfig.json"),
      outDir,
      format: ["esm"],
      target: "es2022",
      platform: "browser",
      dts: false,
      splitting: false,
      minify: true,
      noExternal: [/.*/],
    });
    return await readFile(join(outDir, `${basename(name)}.js`), "utf8");
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
