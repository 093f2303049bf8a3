import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";

/** A style sheet of pages bundled from its source with what it imports, so that tests never meet an older one. */
export async function bundleStyle(entry: URL): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), "openhpa-style-"));
  const path = fileURLToPath(entry);
  try {
    await build({ config: false, silent: true, entry: [path], outDir, platform: "browser", dts: false });
    return await readFile(join(outDir, basename(path)), "utf8");
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
