import type { Addition } from "../addition.js";

/** The recipe of an engine more. */
export const engineRecipe: Addition = {
  what: "an engine's recipe",
  files: 3,
  edit(copy) {
    copy.add(
      "apps/dump/src/recipes/blazegraph.ts",
      `import { fuseki } from "./fuseki.js";
import type { Recipe } from "./recipe.js";

/** Blazegraph, with the steps of an engine that takes the same files. */
export const blazegraph: Recipe = {
  ...fuseki,
  name: "Blazegraph",
  home: "https://blazegraph.com/",
};
`,
    );
    const index = "apps/dump/src/recipes/index.ts";
    copy.replace(
      index,
      "import { fuseki }",
      'import { blazegraph } from "./blazegraph.js";\nimport { fuseki }',
    );
    copy.replace(index, "graphdb, neptune }", "graphdb, neptune, blazegraph }");
    const last = "| [Neptune](neptune.md) | pour qui est chez AWS | non |\n";
    copy.replace(
      "docs/engines/README.md",
      last,
      `${last}| [Blazegraph](blazegraph.md) | pour qui l'a déjà | non |\n`,
    );
  },
  tests: ["apps/dump/src/recipes/recipes.test.ts"],
};
