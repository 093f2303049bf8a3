import type { Project } from "./project.js";

/** A `package.json` as it is read. */
export type ManifestFields = Readonly<Record<string, unknown>>;

/** The fields of a published manifest in their order; those that are not listed come last. */
const ORDER = [
  ...["name", "version", "description", "keywords", "homepage", "bugs", "license", "author", "repository"],
  ...["type", "sideEffects", "engines", "bin", "files", "exports", "scripts"],
  ...["dependencies", "peerDependencies", "devDependencies", "publishConfig"],
];

/** A manifest that says what the project says; `directory` is its folder from the root. Its own keywords stay, after the common ones. */
export function withProjectFacts(
  manifest: ManifestFields,
  directory: string,
  project: Project,
): ManifestFields {
  const own = ((manifest.keywords ?? []) as readonly string[]).filter(
    (each) => !project.keywords.includes(each),
  );
  const { homepage, bugs, author, engines, publishConfig } = project;
  const said: ManifestFields = {
    ...manifest,
    ...{ homepage, bugs, author, engines, publishConfig },
    keywords: [...project.keywords, ...own],
    repository: { ...project.repository, directory },
  };
  const names = [...ORDER, ...Object.keys(said).filter((name) => !ORDER.includes(name))];
  return Object.fromEntries(names.flatMap((name) => (name in said ? [[name, said[name]]] : [])));
}
