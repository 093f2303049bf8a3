import type { Recipe, RecipeInputs, RecipeStep } from "./recipe.js";

/** Language of a recipe's words. */
export type RecipeLanguage = "fr" | "en";

const words = {
  fr: {
    title: (name: string) => `Charger l'export dans ${name}`,
    version: "Version",
    licence: "Licence",
    memory: "Mémoire",
    traps: "À savoir",
    notRun: "Non essayé",
    ran: "essayé par `npm run test:interop`",
    unrun: "non essayé ici",
    stays: "laissez ce terminal ouvert, et passez à la suite dans un autre",
  },
  en: {
    title: (name: string) => `Loading the dump into ${name}`,
    version: "Version",
    licence: "Licence",
    memory: "Memory",
    traps: "Good to know",
    notRun: "Not run",
    ran: "run by `npm run test:interop`",
    unrun: "not run here",
    stays: "leave this terminal open, and go on in another one",
  },
} as const;

/** A recipe as Markdown that reads well in a terminal: purpose, steps with their commands, memory, what to know, what was not run. */
export function toRecipeText(recipe: Recipe, inputs: RecipeInputs, language: RecipeLanguage): string {
  const say = words[language];
  const step = ({ title, commands, run, stays }: RecipeStep, at: number) => {
    const marks = [run ? say.ran : say.unrun, ...(stays ? [say.stays] : [])].join(" ; ");
    return `## ${at + 1}. ${title[language]}\n\n(${marks})\n\n\`\`\`sh\n${commands(inputs)}\n\`\`\``;
  };
  return `${[
    `# ${say.title(recipe.name)}`,
    recipe.purpose[language],
    `- ${say.version}${colon(language)} ${recipe.version}\n- ${say.licence}${colon(language)} ${recipe.licence}\n- <${recipe.home}>`,
    ...recipe.steps.map(step),
    `## ${say.memory}`,
    recipe.memory[language],
    `## ${say.traps}`,
    recipe.traps.map((trap) => `- ${trap[language]}`).join("\n"),
    ...(recipe.notRun ? [`## ${say.notRun}`, recipe.notRun[language]] : []),
  ].join("\n\n")}\n`;
}

const colon = (language: RecipeLanguage) => (language === "fr" ? " :" : ":");
