import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** A package of which code stands in a bundle: its name, and the folder with its licence. */
interface Bundled {
  readonly name: string;
  readonly folder: string;
}

/** The library that a bundled file comes from, or the package of ours; undefined for the sources of the package that is built. */
function bundledFrom(file: string): Bundled | undefined {
  const [, folder, name] = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(file) ?? [];
  if (folder !== undefined && name !== undefined) return { folder, name };
  const [, ours, directory] = /^(.*\/packages\/([^/]+))\/(?:src|dist)\//.exec(file) ?? [];
  return ours === undefined ? undefined : { folder: ours, name: `@openhpa/${directory}` };
}

/** What goes with the code of a package: its licence, in the words of its own files. Throws where it does not say which. */
function licenceText(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (typeof license !== "string") throw new Error(`${name} ${version} does not say its licence`);
  const files = readdirSync(folder).filter((each) => /^(?:licen[cs]e|copying|notice)/i.test(each));
  const words = files.map((file) => `\n${readFileSync(join(folder, file), "utf8").trim()}\n`);
  return `${name} ${version}\nSPDX-License-Identifier: ${license}\n${words.join("")}`;
}

/**
 * Writes the licence of every package, of others and of ours, of which code stands in a bundle to `dist/licences/<name>.txt` (`@` and `/` as `-`): licences ask that
 * their text goes with the code. Bundles that are made side by side write the same files.
 */
export function licencesOfBundled(outDir: string): Plugin {
  return {
    name: "licences-of-bundled",
    setup(build) {
      build.initialOptions.metafile = true;
      build.onEnd(({ metafile }) => {
        const inputs = Object.values(metafile?.outputs ?? {}).flatMap(({ inputs }) =>
          Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
        );
        const libraries = new Map(
          inputs.flatMap(([path]) => {
            const from = bundledFrom(resolve(path));
            return from === undefined ? [] : [[from.name, from.folder] as const];
          }),
        );
        if (libraries.size > 0) mkdirSync(outDir, { recursive: true });
        for (const [name, folder] of libraries)
          writeFileSync(join(outDir, `${name.replace("@", "").replace("/", "-")}.txt`), licenceText(folder));
      });
    },
  };
}
