import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

/** A manifest as it is published. */
export interface PublishedManifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly private?: boolean;
  readonly description?: string;
  readonly homepage?: string;
  readonly repository?: { readonly url?: string; readonly directory?: string };
  readonly bugs?: { readonly url?: string };
  readonly keywords?: readonly string[];
  readonly author?: string;
  readonly engines?: { readonly node?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly publishConfig?: { readonly access?: string; readonly provenance?: boolean };
}

/** What lies in a tarball: each file by its path inside of the package, with its text. */
export interface Tarball {
  readonly manifest: PublishedManifest;
  readonly files: ReadonlyMap<string, string>;
}

/** Reads a tarball as npm made it; its files are unpacked to a temporary folder. */
export function readTarball(path: string): Tarball {
  const folder = mkdtempSync(join(tmpdir(), "openhpa-tarball-"));
  execFileSync("tar", ["-xzf", path, "-C", folder]);
  const top = join(folder, "package");
  const files = new Map(
    readdirSync(top, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(top, file), readFileSync(file, "utf8")] as const),
  );
  return { manifest: JSON.parse(files.get("package.json") ?? "{}") as PublishedManifest, files };
}

/** Published packages in the order in which they can be published: each after all that it depends on. Throws where they depend in a circle. */
export function inOrderOfDependencies<T extends { readonly manifest: PublishedManifest }>(
  packages: readonly T[],
): readonly T[] {
  const names = new Set(packages.map(({ manifest }) => manifest.name));
  const done = new Set<string>();
  const ordered: T[] = [];
  while (ordered.length < packages.length) {
    const ready = packages.filter(
      ({ manifest: { name, dependencies = {} } }) =>
        !done.has(name) && Object.keys(dependencies).every((on) => !names.has(on) || done.has(on)),
    );
    if (ready.length === 0) throw new Error("Packages depend on each other in a circle");
    for (const each of ready) done.add(each.manifest.name);
    ordered.push(...ready);
  }
  return ordered;
}
