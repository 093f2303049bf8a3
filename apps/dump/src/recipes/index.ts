import { fuseki } from "./fuseki.js";
import { graphdb } from "./graphdb.js";
import { neptune } from "./neptune.js";
import { oxigraph } from "./oxigraph.js";
import { qlever } from "./qlever.js";
import type { Recipe } from "./recipe.js";
import { virtuoso } from "./virtuoso.js";

/** Recipes by the name that `openhpa dump recipe` takes, in the order in which they are listed. */
export const recipes = { oxigraph, fuseki, virtuoso, qlever, graphdb, neptune } as const satisfies Readonly<
  Record<string, Recipe>
>;

/** Name of an engine with a recipe. */
export type EngineName = keyof typeof recipes;

/** The engines that have a recipe. */
export const engineNames = Object.keys(recipes) as readonly EngineName[];
