import { packageOf, typesOf } from "./imports.ts";
import type { Manifest, Source, Workspace } from "./workspace.ts";

/**
 * What tests of every workspace may import beside what is declared: the test kit is made from the packages that it tests, so that a
 * declaration would be a circle.
 */
const TEST_KIT = "@openhpa/testkit";

/**
 * What a source may import: of what is published only `dependencies`, which is all that comes with it; what is bundled comes with
 * nothing; tests, builds and private workspaces also find what the root declares.
 */
function declaredFor({ purpose }: Source, manifest: Manifest, root: Manifest): ReadonlySet<string> {
  const installed = { ...manifest.dependencies, ...manifest.peerDependencies };
  const built = { ...installed, ...manifest.devDependencies };
  if (purpose === "tried" || manifest.private)
    return new Set([TEST_KIT, ...Object.keys({ ...built, ...root.devDependencies })]);
  return new Set(Object.keys(purpose === "shipped" ? installed : built));
}

/** Imports of packages that the workspace does not declare where it has to. */
export function undeclared({ manifest, sources }: Workspace, root: Manifest): readonly string[] {
  return sources.flatMap((source) => {
    const declared = declaredFor(source, manifest, root);
    return source.imports.flatMap(({ target, typeOnly }) => {
      const name = packageOf(target);
      if (name === undefined || name === manifest.name || declared.has(name)) return [];
      if (typeOnly && declared.has(typesOf(name))) return [];
      const where = source.purpose === "shipped" && !manifest.private ? "the dependencies" : "package.json";
      return [`${source.path}: ${name} is not declared in ${where} of ${manifest.name}`];
    });
  });
}

/** Whether a source names a package: in an import, in a setting of a tool that loads it, or (a workspace) by its place. */
function names({ text }: Source, name: string): boolean {
  const place = name.replace("@openhpa/", "apps/");
  return [`"${name}"`, `"${name}/`, `"${place}/`].some((form) => text.includes(form));
}

/** The packages whose use shows that a declared package is used: itself, and what it holds the types of. */
function usedAs(name: string): readonly string[] {
  if (!name.startsWith("@types/")) return [name];
  const typed = name.slice("@types/".length);
  return [name, typed.includes("__") ? `@${typed.replace("__", "/")}` : typed];
}

/** Declared packages that nothing names: a dependency in what is published or bundled, a development dependency anywhere. */
export function unused({ path, manifest, sources }: Workspace): readonly string[] {
  const published = sources.filter(({ purpose }) => purpose !== "tried");
  const idle = (declared: Manifest["dependencies"], among: readonly Source[], what: string) =>
    Object.keys(declared ?? {})
      .filter((name) => !usedAs(name).some((used) => among.some((source) => names(source, used))))
      .map((name) => `${path}/package.json: ${name} is ${what} and nothing there uses it`);
  return [
    ...idle(manifest.dependencies, published, "a dependency"),
    ...idle(manifest.devDependencies, sources, "a development dependency"),
  ];
}
