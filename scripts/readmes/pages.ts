import { readdirSync } from "node:fs";
import { join } from "node:path";
import { publishedFolders } from "../manifests/written-files.js";

/** Pages whose commands are run elsewhere, line by line, and what runs them. */
export const pagesRunElsewhere: readonly (readonly [page: RegExp, by: string])[] = [
  [/^docs\/engines\//, "scripts/interop/run-recipe.ts runs the recipes from which these pages are written"],
];

const markdownIn = (root: string, folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name));

/** Pages of the repository: their commands are for the root of a clone. */
export function pagesOfClone(root: string): readonly string[] {
  const top = readdirSync(root).filter((name) => name.endsWith(".md"));
  return [...top, ...markdownIn(root, "docs"), "seeds/README.md"].filter(
    (page) => !pagesRunElsewhere.some(([pattern]) => pattern.test(page)),
  );
}

/** READMEs that the registry shows: their commands are for a folder of one's own, in which the package was installed. */
export function pagesOfPackages(root: string): readonly string[] {
  return publishedFolders(root).map((folder) => `${folder}/README.md`);
}
