import { createHash, hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Metafile, type Plugin } from "esbuild";

/** What {@link outputVersions} is told: where the sources are, and what belongs to all outputs. */
export interface Versioned {
  /** The folder of a package. */
  readonly root: string;
  /** The module that all outputs of the package share, as a path in `src`. */
  readonly shared: string;
}

/** Versions of code: digests of what a bundler takes for a module, with all that it needs and nothing else. */
export interface Versions {
  readonly shared: string;
  /** By the name of the module of an output. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Digests of the built packages of ours that the bundles were made of: with other ones the versions say nothing. */
  readonly packages: Readonly<Record<string, string>>;
}

const OUTPUTS = "outputs";
const OURS = /^@openhpa\/[^/]+/;

const byCodeUnit = (a: string, b: string) => Number(a > b) - Number(a < b);

/** Outputs stay out of what they share, and so does what others have written, which is known by its version. */
const boundaries = (shared: string): Plugin => ({
  name: "boundaries",
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ path, importer, kind }) => {
      if (kind === "entry-point") return undefined;
      if (importer.endsWith(shared) && path.includes(`/${OUTPUTS}/`)) return { path, external: true };
      return path.startsWith(".") || path.startsWith("/") || OURS.test(path)
        ? undefined
        : { path, external: true };
    });
  },
});

/** SHA-256 of the built code in a folder. */
function folderDigest(folder: string): string {
  const sha256 = createHash("sha256");
  const files = readdirSync(folder, { recursive: true }).map(String);
  for (const file of files.filter((name) => /\.(?:js|css|json)$/.test(name)).sort(byCodeUnit))
    sha256.update(`${file.replaceAll("\\", "/")}\n`).update(readFileSync(join(folder, file)));
  return sha256.digest("hex");
}

/** The folder of a package that can be imported from a folder. */
function folderOf(name: string, from: string): string {
  const all = createRequire(join(from, "package.json")).resolve.paths(name) ?? [];
  const found = all
    .map((modules) => join(modules, name))
    .find((folder) => existsSync(join(folder, "package.json")));
  if (found === undefined) throw new Error(`${name} is not installed`);
  return found;
}

/** The library of an imported path with its version; undefined for a part of Node and for an output. */
function libraryOf(path: string, root: string): string | undefined {
  if (isBuiltin(path) || path.startsWith(".")) return undefined;
  const [name = ""] = /^(?:@[^/]+\/)?[^/]+/.exec(path) ?? [];
  const { version } = JSON.parse(readFileSync(join(folderOf(name, root), "package.json"), "utf8"));
  return `${name}@${version}`;
}

/** The packages of ours that some bundled files are of. */
function packagesIn({ inputs }: Metafile): ReadonlySet<string> {
  const names = Object.keys(inputs).flatMap(
    (path) => /(?:^|\/)packages\/([^/]+)\/dist\//.exec(path)?.[1] ?? [],
  );
  return new Set(names.map((name) => `@openhpa/${name}`));
}

/** The versions of the outputs of a package, from its sources and the built packages that they import. */
export async function outputVersions({ root, shared }: Versioned): Promise<Versions> {
  const folder = join(root, "src", OUTPUTS);
  const modules = readdirSync(folder).filter((name) => /^[^.]+\.ts$/.test(name));
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...modules.map((name) => `src/${OUTPUTS}/${name}`), `src/${shared}`],
    outdir: "versions",
    outbase: "src",
    ...{ bundle: true, write: false, metafile: true, treeShaking: true, minifyWhitespace: true },
    ...{ format: "esm", platform: "node", target: "node20", legalComments: "none", tsconfigRaw: {} },
    plugins: [boundaries(shared)],
  });
  const digestOf = (name: string) => {
    const path = join("versions", name.replace(/\.ts$/, ".js"));
    const text = outputFiles.find((file) => file.path === join(root, path))?.text;
    const { imports = [] } = metafile.outputs[path] ?? {};
    if (text === undefined) throw new Error(`${name} was not bundled`);
    const libraries = new Set(imports.flatMap((each) => libraryOf(each.path, root) ?? []));
    return hash("sha256", JSON.stringify([text, [...libraries].sort(byCodeUnit)]), "hex");
  };
  const packages = [...packagesIn(metafile)].sort(byCodeUnit);
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return {
    shared: hash("sha256", JSON.stringify([digestOf(shared), dependencies]), "hex"),
    outputs: Object.fromEntries(
      modules.sort(byCodeUnit).map((name) => [basename(name, ".ts"), digestOf(join(OUTPUTS, name))]),
    ),
    packages: Object.fromEntries(
      packages.map((name) => [name, folderDigest(join(folderOf(name, root), "dist"))]),
    ),
  };
}

/** Writes the versions of a package's outputs into its built code. */
export async function writeVersions(root: URL, shared: string): Promise<void> {
  const versions = await outputVersions({ root: fileURLToPath(root).replace(/\/$/, ""), shared });
  writeFileSync(new URL("dist/versions.json", root), `${JSON.stringify(versions, undefined, 2)}\n`);
}
