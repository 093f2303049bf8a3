import { fileURLToPath } from "node:url";
import { arrowFaults } from "./arrows/faults.ts";

/** What each workspace may import (docs/design.md §2): data flows one way, down this table. Tests may also use the test kit. */
const workspaces: Readonly<Record<string, readonly string[]>> = {
  "packages/vocabularies": [],
  "packages/core": ["vocabularies"],
  "packages/rdf": ["vocabularies", "core"],
  "packages/import": ["vocabularies", "core"],
  "packages/statistics": ["vocabularies", "core", "rdf"],
  "packages/console": ["core"],
  "packages/io": ["vocabularies", "core", "console"],
  "packages/publish": ["vocabularies", "core", "rdf", "console", "io"],
  "packages/harvest": ["rdf", "console", "io"],
  "packages/browser": [],
  "packages/codegen": ["vocabularies", "core", "rdf"],
  "packages/testkit": ["vocabularies", "core", "rdf"],
  "packages/bench": ["vocabularies", "core", "rdf", "import", "console", "io", "testkit", "schemas"],
  "apps/feed": ["vocabularies", "core", "rdf", "import", "console", "io", "publish", "harvest", "schemas"],
  "apps/site": ["vocabularies", "core", "rdf", "import", "io", "publish", "browser"],
  "apps/dump": ["vocabularies", "core", "rdf", "statistics", "import", "console", "io", "publish", "browser"],
  "apps/cli": [
    "vocabularies",
    "core",
    "rdf",
    "statistics",
    "import",
    "console",
    "io",
    "publish",
    "feed",
    "site",
    "dump",
  ],
  "apps/openhpa": ["cli"],
};

/** Workspaces that stay pure: no file, network, clock or process in what they publish. */
const pure = new Set([
  "packages/vocabularies",
  "packages/core",
  "packages/rdf",
  "packages/statistics",
  "packages/import",
]);

/**
 * The rooms of a workspace in the order in which data flows: folders of `src`, and modules in `src` itself, which belong to the folder of
 * their name where there is one. A room imports itself and those before it; a workspace without a row has no order inside.
 */
const rooms: Readonly<Record<string, readonly string[]>> = {
  "packages/publish": [
    ...[
      "publish-error",
      "publisher",
      "oppositions",
      "authorities",
      "label-order",
      "card-title",
      "languages",
      "paths",
      "small-counts",
    ],
    ...[
      "subjects",
      "card",
      "ledger",
      "datasets",
      "page-policy",
      "page",
      "state",
      "staging",
      "pipeline",
      "browser",
      "index",
    ],
  ],
  "apps/feed": [
    ...[
      "model-files",
      "changes",
      "options",
      "tables",
      "catalogue",
      "server-files",
      "outputs",
      "serve",
      "build",
      "command",
    ],
    ...["index"],
  ],
  "apps/site": ["words", "search", "pages", "pictures", "outputs", "build", "browser", "index"],
  "apps/dump": [
    ...["tool", "data", "examples", "verify", "ask", "describe", "cube", "build", "diff", "recipes", "serve"],
    ...["browser", "command", "index"],
  ],
};

const faults = arrowFaults(fileURLToPath(new URL("..", import.meta.url)), { workspaces, rooms, pure });
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(`${Object.keys(workspaces).length} workspaces, ${faults.length} faults of imports\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
