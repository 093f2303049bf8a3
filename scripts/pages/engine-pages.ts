import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { engineNames, recipeInputs, recipes, toRecipeText } from "@openhpa/dump";

/** Writes docs/engines again from the recipes; the recipes' test compares them. */
export function writeEnginePages(root: string): void {
  for (const engine of engineNames) {
    const recipe = recipes[engine];
    for (const language of ["fr", "en"] as const) {
      const name = language === "fr" ? `${engine}.md` : `${engine}.en.md`;
      const text = toRecipeText(recipe, recipeInputs(recipe.defaults), language);
      writeFileSync(join(root, "docs/engines", name), text);
    }
  }
}
