import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type Import, importsOf } from "./imports.ts";

/** What a file is for: published code, code that is bundled into what is published, or what only builds and tests run. */
export type Purpose = "shipped" | "bundled" | "tried";

/** A source file of a workspace. */
export interface Source {
  /** Path from the root of the repository. */
  readonly path: string;
  /** Path from the `src` of its workspace; undefined for files beside it (settings of the build). */
  readonly inSrc: string | undefined;
  readonly text: string;
  readonly purpose: Purpose;
  readonly imports: readonly Import[];
}

type Versions = Readonly<Record<string, string>>;

export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly workspaces?: readonly string[];
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
  readonly peerDependencies?: Versions;
}

/** A workspace as it lies on the disk. */
export interface Workspace {
  /** Path from the root, `packages/core`. */
  readonly path: string;
  readonly manifest: Manifest;
  readonly sources: readonly Source[];
}

const command = /\/bin\/[^/]+\.js$/;
const tried = /\.(?:test|fixture)\.ts$|\.test-d\.ts$|^(?:.*\/)?test(?:ing)?\//;

function purposeOf(path: string, inSrc: string | undefined): Purpose {
  // A command is published as it is written, without a build.
  if (command.test(path)) return "shipped";
  if (inSrc === undefined || tried.test(inSrc)) return "tried";
  return inSrc.startsWith("browser/") ? "bundled" : "shipped";
}

function filesIn(folder: string, ending: string, recursive: boolean): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function sourceAt(root: string, file: string, src: string): Source {
  const text = readFileSync(file, "utf8");
  const inSrc = file.startsWith(`${src}/`) ? relative(src, file) : undefined;
  const path = relative(root, file);
  return { path, inSrc, text, purpose: purposeOf(path, inSrc), imports: importsOf(text) };
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** Reads one workspace: its manifest, what lies in `src`, its commands in `bin`, and the settings of its build beside it. */
export function readWorkspace(root: string, path: string): Workspace {
  const folder = join(root, path);
  const src = join(folder, "src");
  const files = [
    ...filesIn(src, ".ts", true),
    ...filesIn(join(folder, "bin"), ".js", false),
    ...filesIn(folder, ".ts", false),
  ];
  return { path, manifest: readManifest(folder), sources: files.map((file) => sourceAt(root, file, src)) };
}

/**
 * What builds and tests the repository itself: its scripts and the settings beside them, under the manifest of the root, where npm links
 * every workspace by its name.
 */
export function readScripts(root: string, linked: readonly Workspace[]): Workspace {
  const manifest = readManifest(root);
  const files = [...filesIn(join(root, "scripts"), ".ts", true), ...filesIn(root, ".ts", false)];
  const alone = (manifest.workspaces ?? []).filter((path) => !path.includes("*"));
  const names = [
    ...linked.map(({ manifest: { name } }) => name),
    ...alone.map((path) => readManifest(join(root, path)).name),
  ];
  const links = Object.fromEntries(names.map((name) => [name, "*"]));
  return {
    path: ".",
    manifest: { ...manifest, devDependencies: { ...manifest.devDependencies, ...links } },
    sources: files.map((file) => sourceAt(root, file, join(root, "src"))),
  };
}

/** Paths of the workspaces below `packages` and `apps`. */
export function workspacePaths(root: string): readonly string[] {
  return ["packages", "apps"].flatMap((group) =>
    existsSync(join(root, group))
      ? readdirSync(join(root, group), { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map((entry) => `${group}/${entry.name}`)
      : [],
  );
}
