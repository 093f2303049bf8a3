import { dumpAddress } from "../data/addresses.js";
import { EDITIONS } from "../data/edition-lines.js";
import type { Manifest } from "../data/manifest.js";
import { ORGANISATIONS } from "../data/organisation-lines.js";
import type { RecipeInputs } from "./recipe.js";

const companions = ["vocabularies.nt.gz", "territories.nt.gz", "ontology.ttl"];

/** A dump that one does not have yet: the names that every small dump has. */
const unknown = { base: "https://exemple.fr/openhpa", paths: ["actions.nq.gz", ...companions] };

/** The question that recipes ask: it joins data, vocabularies and territories. */
export const RECIPE_QUESTION = "people-reached-by-departement";

/** Names and addresses for the commands of a recipe: those of a dump when its manifest is given, else the usual ones. */
export function recipeInputs(
  ports: Pick<RecipeInputs, "port" | "consolePort">,
  given?: { readonly dir: string; readonly manifest: Manifest },
): RecipeInputs {
  const base = given?.manifest.base ?? unknown.base;
  const paths = given?.manifest.files.map(({ path }) => path) ?? unknown.paths;
  const address = dumpAddress(base);
  return {
    dir: given?.dir ?? "/chemin/vers/dump",
    address,
    data: paths.filter((path) => /^actions(?:-\d+)?\.nq\.gz$/.test(path)),
    companions: paths
      .filter((path) => companions.includes(path) || path === EDITIONS || path === ORGANISATIONS)
      .map((path) => ({ path, graph: address + path })),
    question: `examples/${RECIPE_QUESTION}.rq`,
    ...ports,
  };
}
