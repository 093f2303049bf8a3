import { createReadStream } from "node:fs";
import { copyFile, link, mkdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createGunzip } from "node:zlib";
import { type FolderWriter, textIfThere } from "@openhpa/io";
import { DUMP_FOLDER, type DumpFacts, type Oppositions, PublishError } from "@openhpa/publish";

const MANIFEST = "manifest.json";

/** The part of a dump's manifest that a feed looks at. */
interface DumpManifest extends DumpFacts {
  readonly format: string;
  readonly base: string;
}

function refused(dir: string, fr: string, en: string): PublishError {
  return new PublishError("invalid-option", { fr: `${dir} : ${fr}`, en: `${dir}: ${en}` });
}

function parseManifest(text: string | undefined): DumpManifest | undefined {
  try {
    const manifest = JSON.parse(text ?? "") as Partial<DumpManifest>;
    return manifest.format === "openhpa-dump/1" && Array.isArray(manifest.files)
      ? (manifest as DumpManifest)
      : undefined;
  } catch {
    return undefined;
  }
}

/** What is in a dump. Throws a {@link PublishError} for a folder that is no dump, or that was built for another address. */
export async function readDump(dir: string, baseUrl: string): Promise<DumpFacts> {
  const manifest = parseManifest(await textIfThere(join(dir, MANIFEST)));
  if (!manifest)
    throw refused(
      dir,
      "ce dossier n'est pas un export SPARQL. Construisez-le d'abord avec « openhpa dump build ».",
      'this folder is no SPARQL dump. Build it first with "openhpa dump build".',
    );
  if (manifest.base !== baseUrl)
    throw refused(
      dir,
      `cet export a été construit pour ${manifest.base}, et le flux pour ${baseUrl}. Construisez les deux pour la même adresse.`,
      `this dump was built for ${manifest.base}, and the feed for ${baseUrl}. Build both for the same address.`,
    );
  return manifest;
}

/** More than any name, mailbox or number takes, with all that may stand between its parts. */
const OVERLAP = 4096;

/** Whether a file of a dump, packed or not, names somebody; it is read piece by piece. */
async function isNamedInFile(file: string, oppositions: Oppositions): Promise<boolean> {
  const bytes = createReadStream(file);
  const plain = file.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes;
  const decoder = new TextDecoder();
  let before = "";
  for await (const chunk of plain) {
    const text = before + decoder.decode(chunk as Buffer, { stream: true });
    if (oppositions.isNamedIn(text)) {
      bytes.destroy();
      return true;
    }
    before = text.slice(-OVERLAP);
  }
  return false;
}

/** Puts the files of a dump under `dump/` of the feed. Throws a {@link PublishError} for one that lacks a file, or names who objects. */
export async function carryDump(
  folder: FolderWriter,
  dir: string,
  { files }: DumpFacts,
  oppositions?: Oppositions,
): Promise<void> {
  const own = await Promise.all(
    [MANIFEST, "SHA256SUMS"].map(async (path) => ({ path, bytes: (await stat(join(dir, path))).size })),
  );
  for (const { path, bytes } of [...files, ...own]) {
    const from = join(dir, path);
    const info = await stat(from).catch(() => undefined);
    if (info?.size !== bytes) {
      throw refused(
        dir,
        `${path} manque ou a changé : construisez l'export à nouveau.`,
        `${path} is missing or has changed: build the dump again.`,
      );
    }
    if (oppositions && (await isNamedInFile(from, oppositions)))
      throw refused(
        dir,
        `${path} nomme quelqu'un de la liste d'opposition : construisez l'export avec « openhpa dump build --oppositions ».`,
        `${path} names somebody of the list of objections: build the dump with "openhpa dump build --oppositions".`,
      );
    const to = join(folder.root, DUMP_FOLDER, path);
    await mkdir(dirname(to), { recursive: true });
    await link(from, to).catch(() => copyFile(from, to));
  }
}
