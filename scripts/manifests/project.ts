import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What all published packages say alike. It stands in the `package.json` of the root and nowhere else. */
export interface Project {
  readonly repository: { readonly type: "git"; readonly url: string };
  readonly homepage: string;
  readonly bugs: { readonly url: string };
  readonly author: string;
  readonly engines: { readonly node: string };
  /** The first keywords of every package. */
  readonly keywords: readonly string[];
  readonly publishConfig: { readonly access: "public"; readonly provenance: boolean };
}

/** Reads the facts of the project; throws where one of them is missing. */
export function readProject(root: string): Project {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Project;
  const names = ["repository", "homepage", "bugs", "author", "engines", "keywords", "publishConfig"] as const;
  for (const name of names) if (manifest[name] === undefined) throw new Error(`package.json says no ${name}`);
  return manifest;
}

/** The page of a repository for people: `https://github.com/owner/name`. */
export function repositoryPage({ repository }: Pick<Project, "repository">): string {
  return repository.url.replace(/^git\+/, "").replace(/\.git$/, "");
}
