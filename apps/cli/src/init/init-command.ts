import { mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { asCalled, isAbsent, languageOf, type Terminal, tell } from "@openhpa/console";
import { createAction } from "@openhpa/core";
import { publisherSketch } from "@openhpa/feed";
import { IoError, readFailure, writeFailure } from "@openhpa/io";
import { Command, Option } from "commander";
import { initWords } from "./init-words.js";

const jurisdictions = ["fr", "ch"] as const;

interface InitFlags {
  readonly jurisdiction: (typeof jurisdictions)[number];
}

/** Refuses a folder that holds something: nothing of anybody's is written over. */
async function assertEmpty(folder: string): Promise<void> {
  const names = await readdir(folder).catch((cause: unknown) => {
    if (isAbsent(cause)) return [];
    throw readFailure(folder, cause);
  });
  if (names.length === 0) return;
  throw new IoError("not-ours", {
    fr: `${folder} n'est pas vide : rien n'a été touché. Choisissez un autre dossier.`,
    en: `${folder} is not empty: nothing was touched. Choose another folder.`,
  });
}

const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The files of a beginning by their paths in the folder, in the language of a terminal. */
function filesOf(terminal: Terminal, { jurisdiction }: InitFlags): ReadonlyMap<string, string> {
  const language = languageOf(terminal);
  const { records, key, title, readme } = initWords[language];
  return new Map([
    ["README.md", asCalled(readme, terminal.invocation)],
    [`${records}/${key}.json`, asJson(createAction({ key, title: { [language]: title } }))],
    ["publisher.json", asJson(publisherSketch(jurisdiction))],
  ]);
}

async function init(terminal: Terminal, folder: string, flags: InitFlags): Promise<void> {
  await assertEmpty(folder);
  const { records } = initWords[languageOf(terminal)];
  try {
    for (const [path, text] of filesOf(terminal, flags)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      // A file that came to stand there meanwhile is no less somebody's.
      await writeFile(join(folder, path), text, { flag: "wx" });
    }
  } catch (cause) {
    throw writeFailure(folder, cause);
  }
  tell(terminal, {
    fr: `${folder} est prêt : une fiche à remplir dans ${records}/, publisher.json, README.md.\nPour commencer : openhpa validate ${join(folder, records)}`,
    en: `${folder} is ready: a record to fill in under ${records}/, publisher.json, README.md.\nTo begin: openhpa validate ${join(folder, records)}`,
  });
}

/** `openhpa init`: a folder to begin with, in which nothing is claimed that nobody said. */
export function initCommand(terminal: Terminal): Command {
  return new Command("init")
    .description(
      "Prépare un dossier pour commencer : une fiche à remplir, l'éditeur, les commandes suivantes.",
    )
    .argument("<dossier>", "dossier à créer ; il peut exister s'il est vide")
    .addOption(
      new Option("--jurisdiction <pays>", "droit sous lequel l'organisme publie")
        .choices([...jurisdictions])
        .default("fr"),
    )
    .action((folder: string, flags: InitFlags) => init(terminal, folder, flags));
}
