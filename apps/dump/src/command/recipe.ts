import { resolve } from "node:path";
import { exitCodes, guarded, languageOf, languages, print, type Terminal, tell } from "@openhpa/console";
import { nearest } from "@openhpa/core";
import { recoverFolder } from "@openhpa/io";
import { Command, Option } from "commander";
import { type EngineName, engineNames, recipes } from "../recipes/index.js";
import { recipeInputs } from "../recipes/recipe-inputs.js";
import { type RecipeLanguage, toRecipeText } from "../recipes/recipe-text.js";
import { verifyDump } from "../verify/verify.js";
import { refuseUsage } from "./refuse-usage.js";

interface RecipeFlags {
  readonly dir?: string;
  readonly lang?: RecipeLanguage;
}

const isEngine = (name: string): name is EngineName => (engineNames as readonly string[]).includes(name);

function listing(language: RecipeLanguage): string {
  const column = Math.max(...engineNames.map(({ length }) => length));
  return engineNames.map((name) => `${name.padEnd(column)}  ${recipes[name].purpose[language]}\n`).join("");
}

async function recipe(terminal: Terminal, engine: string | undefined, flags: RecipeFlags): Promise<void> {
  const language = flags.lang ?? languageOf(terminal);
  if (engine === undefined) {
    await print(terminal.stdout, listing(language));
    return;
  }
  if (!isEngine(engine)) {
    const near = nearest(engine, engineNames);
    return refuseUsage(terminal, {
      fr: `Moteur inconnu : ${engine}.${near ? ` Vouliez-vous ${near} ?` : ""} Moteurs : ${engineNames.join(", ")}.`,
      en: `Unknown engine: ${engine}.${near ? ` Did you mean ${near}?` : ""} Engines: ${engineNames.join(", ")}.`,
    });
  }
  const found = recipes[engine];
  if (flags.dir === undefined) {
    await print(terminal.stdout, toRecipeText(found, recipeInputs(found.defaults), language));
    return;
  }
  const dir = await recoverFolder(flags.dir);
  const { manifest, problems } = await verifyDump(dir, { only: () => [] });
  if (!manifest) {
    for (const { messages } of problems) tell(terminal, messages);
    terminal.exitCode = exitCodes.findings;
    return;
  }
  const inputs = recipeInputs(found.defaults, { dir: resolve(dir), manifest });
  await print(terminal.stdout, toRecipeText(found, inputs, language));
}

/** `openhpa dump recipe`: the commands that load a dump into another engine; without an engine, lists those that have a recipe. */
export function recipeCommand(terminal: Terminal): Command {
  return new Command("recipe")
    .description(
      "Donne les commandes qui chargent un export dans un autre moteur ; sans moteur, en donne la liste.",
    )
    .argument("[moteur]", `moteur à charger : ${engineNames.join(", ")}`)
    .option("--dir <dossier>", "dossier de l'export, dont les noms de fichiers sont repris")
    .addOption(
      new Option("--lang <langue>", "langue de la recette ; sans elle, celle du système").choices([
        ...languages,
      ]),
    )
    .action((engine: string | undefined, flags: RecipeFlags) =>
      guarded(terminal, () => recipe(terminal, engine, flags)),
    );
}
