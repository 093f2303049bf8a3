import { readFile } from "node:fs/promises";
import { type Terminal, tell } from "@openhpa/console";
import { cjcQuestionnaire } from "@openhpa/import";
import { IoError, writeWhole } from "@openhpa/io";
import { Command } from "commander";
import { waitOption } from "./wait-option.js";
import { waitingFor } from "./waiting.js";

interface QuestionnaireFlags {
  readonly replace?: boolean;
  readonly wait?: number;
}

/** Refuses the place of another file: it may be a questionnaire that somebody has filled in. */
async function assertFree(path: string, blank: Uint8Array): Promise<void> {
  const there = await readFile(path).catch(() => undefined);
  if (there === undefined || there.equals(blank)) return;
  throw new IoError("not-ours", {
    fr: `${path} existe et n'est pas un questionnaire vierge : rien n'a été touché. Choisissez un autre nom, ou --replace.`,
    en: `${path} exists and is no blank questionnaire: nothing was touched. Choose another name, or --replace.`,
  });
}

/** `openhpa questionnaire`: a blank Word questionnaire, made from the model, that `openhpa import cjc` reads back. */
export function questionnaireCommand(terminal: Terminal): Command {
  return new Command("questionnaire")
    .description("Écrit le questionnaire Word vierge ; rempli, il se lit avec « openhpa import cjc ».")
    .argument("<fichier>", "fichier .docx à écrire")
    .option("--replace", "remplace le fichier s'il existe")
    .addOption(waitOption("une autre écriture du même fichier", terminal))
    .action(async (path: string, { replace, wait }: QuestionnaireFlags) => {
      const blank = await cjcQuestionnaire();
      if (!replace) await assertFree(path, blank);
      await writeWhole(path, blank, waitingFor(wait, terminal));
      tell(terminal, {
        fr: `${path} écrit. Remplissez-le, puis : openhpa import cjc ${path}`,
        en: `${path} written. Fill it in, then: openhpa import cjc ${path}`,
      });
    });
}
