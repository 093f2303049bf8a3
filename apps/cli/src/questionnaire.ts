import type { Terminal } from "@openhpa/console";
import { cjcQuestionnaire } from "@openhpa/import";
import { writeWhole } from "@openhpa/io";
import { Command } from "commander";
import { waitOption } from "./wait-option.js";
import { waitingFor } from "./waiting.js";

/** `openhpa questionnaire`: a blank Word questionnaire, made from the model, that `openhpa import cjc` reads back. */
export function questionnaireCommand(terminal: Terminal): Command {
  return new Command("questionnaire")
    .description("Écrit le questionnaire Word vierge ; rempli, il se lit avec « openhpa import cjc ».")
    .argument("<fichier>", "fichier .docx à écrire")
    .addOption(waitOption("une autre écriture du même fichier"))
    .action(async (path: string, { wait }: { readonly wait?: number }) => {
      await writeWhole(path, await cjcQuestionnaire(), waitingFor(wait, terminal));
      terminal.stderr.write(`${path} écrit. Remplissez-le, puis : openhpa import cjc ${path}\n`);
    });
}
