import type { RecipeInputs, RecipeStep } from "./recipe.js";
import { overLines, shellWord } from "./shell.js";

/** Makes the dump visible as `dump` in the folder where the commands run. */
export const linkDump: RecipeStep = {
  id: "prepare",
  title: {
    fr: "Dans un dossier de travail vide, donner à l'export le nom « dump »",
    en: "In an empty working folder, give the dump the name “dump”",
  },
  commands: ({ dir }) => `ln -sfn ${shellWord(dir)} dump`,
  run: true,
};

/** Asks the example question over the SPARQL protocol; the answer comes as CSV. */
export function askOverHttp(path: string, run: boolean): RecipeStep {
  return {
    id: "ask",
    title: {
      fr: "Poser une question de l'export (réponse en CSV)",
      en: "Ask a question of the dump (answer as CSV)",
    },
    commands: (inputs) => curl(inputs, `http://127.0.0.1:${inputs.port}${path}`),
    run,
  };
}

function curl({ question }: RecipeInputs, address: string): string {
  return overLines("curl -sf -H 'Accept: text/csv'", [
    `--data-urlencode ${shellWord(`query@dump/${question}`)}`,
    shellWord(address),
  ]);
}
