import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PublishedManifest } from "./tarball.js";

/** What `changeset version` must have left: one version for all, ranges of each other that say it, and a changelog in each. */
export function versionFaults(
  root: string,
  folders: readonly string[],
): { readonly version: string; readonly faults: readonly string[] } {
  const manifests = folders.map(
    (folder) =>
      [
        folder,
        JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as PublishedManifest,
      ] as const,
  );
  const names = new Set(manifests.map(([, { name }]) => name));
  const version = manifests[0]?.[1].version ?? "";
  const faults = manifests.flatMap(([folder, manifest]) => {
    const changelog = join(root, folder, "CHANGELOG.md");
    const told = existsSync(changelog) && readFileSync(changelog, "utf8").includes(`\n## ${version}\n`);
    const ranges = Object.entries(manifest.dependencies ?? {}).filter(
      ([name, range]) => names.has(name) && range !== version,
    );
    return [
      ...(manifest.version === version ? [] : [`${manifest.name} is ${manifest.version}, not ${version}`]),
      ...(told ? [] : [`${folder}/CHANGELOG.md does not tell of ${version}`]),
      ...ranges.map(([name, range]) => `${manifest.name} depends on ${name} ${range}, not ${version}`),
    ];
  });
  return { version, faults };
}
