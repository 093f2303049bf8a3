import { fileURLToPath } from "node:url";
import { writeEnginePages } from "./engine-pages.js";
import { writtenParts } from "./parts.js";
import { writePages } from "./written-part.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
writeEnginePages(root);
for (const file of writePages(root, writtenParts)) console.log(`updated  ${file}`);
