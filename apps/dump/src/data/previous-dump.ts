import { stat } from "node:fs/promises";
import { join } from "node:path";
import { IoError, recoverFolder, textIfThere } from "@openhpa/io";
import { DumpError } from "./dump-error.js";
import { MANIFEST, parseManifest } from "./manifest.js";

const looksLikePath = (text: string) => /[/\\]|\.json$/.test(text);

/**
 * The name of the version that a dump follows: read from the manifest when a folder of a dump or its `manifest.json` is given, else the
 * text itself. Throws an {@link IoError} when a path is given and nothing is there, a {@link DumpError} when it is no dump.
 */
export async function readPrevious(given: string): Promise<string> {
  const place = await recoverFolder(given);
  const info = await stat(place).catch(() => undefined);
  if (!info) {
    if (!looksLikePath(given)) return given;
    throw new IoError("not-found", {
      fr: `${given} : fichier ou dossier introuvable. Donnez le dossier de l'export précédent, son ${MANIFEST}, ou le nom de sa version.`,
      en: `${given}: no such file or folder. Give the folder of the last dump, its ${MANIFEST}, or the name of its version.`,
    });
  }
  const file = info.isDirectory() ? join(place, MANIFEST) : place;
  const manifest = parseManifest((await textIfThere(file)) ?? "");
  if (manifest) return manifest.version;
  throw new DumpError("invalid-option", {
    fr: `previous « ${given} » : ce n'est pas un export OpenHPA. Donnez le dossier de l'export précédent, son ${MANIFEST}, ou le nom de sa version.`,
    en: `previous “${given}”: this is no OpenHPA dump. Give the folder of the last dump, its ${MANIFEST}, or the name of its version.`,
  });
}
