import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { innerFault } from "./inner-arrows.js";

/** What each workspace may import (docs/design.md §2): data flows one way, down this table. Tests may also use the test kit. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  "packages/vocabularies": [],
  "packages/core": ["vocabularies"],
  "packages/rdf": ["vocabularies", "core"],
  "packages/import": ["vocabularies", "core"],
  "packages/console": ["core"],
  "packages/io": ["vocabularies", "core", "console"],
  "packages/harvest": ["rdf", "console", "io"],
  "packages/codegen": ["vocabularies", "core", "rdf"],
  "packages/testkit": ["vocabularies", "core", "rdf"],
  "packages/bench": ["vocabularies", "core", "rdf", "import", "console", "io", "testkit", "schemas"],
  "apps/feed": ["vocabularies", "core", "rdf", "import", "console", "io", "harvest"],
  "apps/dump": ["vocabularies", "core", "rdf", "import", "console", "io"],
  "apps/cli": ["vocabularies", "core", "rdf", "import", "console", "io", "feed", "dump"],
};

/** Workspaces that stay pure: no file, network, clock or process in what they publish. */
const pure = new Set(["packages/vocabularies", "packages/core", "packages/rdf", "packages/import"]);

const root = fileURLToPath(new URL("..", import.meta.url));
const specifier =
  /(?:^|\s)(?:import|export)\s[^;]*?from\s+"([^"]+)"|import\(\s*"([^"]+)"\s*\)|^import\s+"([^"]+)"/gm;
const impure = /\b(?:Date\.now|new Date\(\)|performance\.now|Math\.random|process\.|fetch\()/;

function sources(folder: string): string[] {
  return readdirSync(join(root, folder, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name));
}

function isTest(file: string): boolean {
  return /\.(?:test|prop\.test|fixture)\.ts$|\.test-d\.ts$|\/src\/(?:.*\/)?test(?:ing)?\//.test(file);
}

/** Every fault of one workspace, as `file: what`. */
function faultsOf(workspace: string, allowed: readonly string[]): string[] {
  const manifest = JSON.parse(readFileSync(join(root, workspace, "package.json"), "utf8")) as {
    name: string;
    dependencies?: Record<string, string>;
    devDependencies?: Record<string, string>;
  };
  const declared = { ...manifest.dependencies, ...manifest.devDependencies };
  return sources(workspace).flatMap((file) => {
    const text = readFileSync(file, "utf8");
    const name = relative(root, file);
    const faults: string[] = [];
    for (const [, from, dynamic, bare] of text.matchAll(specifier)) {
      const target = from ?? dynamic ?? bare ?? "";
      const inner =
        target.startsWith(".") && !isTest(file) ? innerFault(root, workspace, file, target) : undefined;
      if (inner) faults.push(`${name}: ${inner}`);
      const own = /^@openhpa\/([a-z]+)/.exec(target)?.[1];
      if (
        target.startsWith(".") &&
        relative(join(root, workspace), join(file, "..", target)).startsWith("..")
      ) {
        faults.push(`${name}: ${target} leaves the workspace`);
      } else if (own && `@openhpa/${own}` !== manifest.name && !isTest(file) && !allowed.includes(own)) {
        faults.push(`${name}: ${workspace} may not import @openhpa/${own}`);
      } else if (own && !isTest(file) && !(`@openhpa/${own}` in declared)) {
        faults.push(`${name}: @openhpa/${own} is not declared in package.json`);
      } else if (pure.has(workspace) && target.startsWith("node:") && !isTest(file)) {
        faults.push(`${name}: ${workspace} is pure and may not import ${target}`);
      }
    }
    if (pure.has(workspace) && !isTest(file) && impure.test(text)) {
      faults.push(
        `${name}: clock, randomness, network or process in a pure package (${impure.exec(text)?.[0]})`,
      );
    }
    return faults;
  });
}

const workspaces = ["packages", "apps"].flatMap((group) =>
  readdirSync(join(root, group), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${group}/${entry.name}`),
);
const faults = workspaces.flatMap((workspace) => {
  const allowed = arrows[workspace];
  return allowed ? faultsOf(workspace, allowed) : [`${workspace} has no row in scripts/check-arrows.ts`];
});
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(`${workspaces.length} workspaces, ${faults.length} imports against the arrows\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
