import type { Terminal } from "@openhpa/console";
import { cjcQuestionnaire } from "@openhpa/import";
import { writeWhole } from "@openhpa/io";
import { Command } from "commander";

/** `openhpa questionnaire`: a blank Word questionnaire, made from the model, that `openhpa import cjc` reads back. */
export function questionnaireCommand(terminal: Terminal): Command {
  return new Command("questionnaire")
    .description("Écrit le questionnaire Word vierge ; rempli, il se lit avec « openhpa import cjc ».")
    .argument("<fichier>", "fichier .docx à écrire")
    .action(async (path: string) => {
      await writeWhole(path, await cjcQuestionnaire());
      terminal.stderr.write(`${path} écrit. Remplissez-le, puis : openhpa import cjc ${path}\n`);
    });
}
