import { undeclared, unused } from "./dependencies.ts";
import { packageOf } from "./imports.ts";
import { faultsOfRooms, leaving, type Rooms } from "./rooms.ts";
import {
  type Manifest,
  readManifest,
  readScripts,
  readWorkspace,
  type Workspace,
  workspacePaths,
} from "./workspace.ts";

/** The ways data may flow: between workspaces, between the rooms of one, and which are pure. */
export interface Arrows {
  /** What each workspace may import of the project; tests may import more. */
  readonly workspaces: Readonly<Record<string, readonly string[]>>;
  /** Workspaces whose rooms have an order. */
  readonly rooms: Readonly<Record<string, Rooms>>;
  /** Workspaces that touch no file, network, clock or process in what they publish. */
  readonly pure: ReadonlySet<string>;
}

const SCOPE = "@openhpa/";
const impure = /\b(?:Date\.now|new Date\(\)|performance\.now|Math\.random|process\.|fetch\()/;

/** Imports of workspaces that do not lie below this one. */
function upward({ path, manifest, sources }: Workspace, allowed: readonly string[]): readonly string[] {
  return sources
    .filter(({ purpose }) => purpose !== "tried")
    .flatMap((source) =>
      source.imports
        .map(({ target }) => packageOf(target))
        .filter((name) => name?.startsWith(SCOPE) && name !== manifest.name)
        .filter((name) => !allowed.includes(name?.slice(SCOPE.length) ?? ""))
        .map((name) => `${source.path}: ${path} may not import ${name}`),
    );
}

/** What a pure workspace may not touch. */
function impurities({ path, sources }: Workspace): readonly string[] {
  return sources
    .filter(({ purpose }) => purpose !== "tried")
    .flatMap((source) => [
      ...source.imports
        .filter(({ target }) => target.startsWith("node:"))
        .map(({ target }) => `${source.path}: ${path} is pure and may not import ${target}`),
      ...(impure.exec(source.text) ?? []).map(
        (what) => `${source.path}: clock, randomness, network or process in a pure package (${what})`,
      ),
    ]);
}

function faultsOf(workspace: Workspace, arrows: Arrows, root: Manifest): readonly string[] {
  const { path } = workspace;
  const allowed = arrows.workspaces[path];
  if (!allowed) return [`${path} has no row in scripts/check-arrows.ts`];
  const rooms = arrows.rooms[path];
  return [
    ...leaving(workspace),
    ...upward(workspace, allowed),
    ...undeclared(workspace, root),
    ...unused(workspace),
    ...(rooms ? faultsOfRooms(workspace, rooms) : []),
    ...(arrows.pure.has(path) ? impurities(workspace) : []),
  ];
}

/** Every import of a repository that goes against its arrows or that nothing declares, and every declaration that nothing uses. */
export function arrowFaults(root: string, arrows: Arrows): readonly string[] {
  const manifest = readManifest(root);
  const workspaces = workspacePaths(root).map((path) => readWorkspace(root, path));
  return [
    ...workspaces.flatMap((workspace) => faultsOf(workspace, arrows, manifest)),
    ...undeclared(readScripts(root, workspaces), manifest),
  ];
}
