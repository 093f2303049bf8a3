import { fileURLToPath } from "node:url";
import { artefacts } from "./artefacts.js";
import { readSources, writeArtefacts } from "./working-tree.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const words = { missing: "created", different: "updated", "left-over": "removed" } as const;

const files = artefacts(readSources(root));
const changed = writeArtefacts(root, files);
for (const { path, state } of changed) console.log(`${words[state]}  ${path}`);
console.log(`${files.length} generated files, ${changed.length} changed`);
