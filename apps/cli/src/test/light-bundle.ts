import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "tsup";
import { light } from "../../tsup.light.js";

/** The start of the command and its threads, bundled from their sources, so that tests never meet an older build. */
export interface LightBundle {
  readonly folder: string;
  /** The script that `node` runs. */
  readonly start: string;
  /** The script of a thread. */
  readonly worker: URL;
}

/** Bundles into a folder of its own, which holds nothing of the whole command. */
export async function lightBundle(): Promise<LightBundle> {
  const folder = await mkdtemp(join(tmpdir(), "openhpa-light-"));
  await build({ ...light, config: false, silent: true, outDir: folder });
  return {
    folder,
    start: join(folder, "start.js"),
    worker: pathToFileURL(join(folder, "convert-worker.js")),
  };
}
