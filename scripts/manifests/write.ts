import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writtenFiles } from "./written-files.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
for (const [file, text] of writtenFiles(root)) {
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
  writeFileSync(path, text);
  console.log(`updated  ${file}`);
}
