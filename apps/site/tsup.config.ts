import { defineConfig } from "tsup";
import { base, browserFiles } from "../../tsup.base.ts";
import { writeVersions } from "../../tsup.versions.ts";

const root = new URL("./", import.meta.url);

export default defineConfig([
  { ...base, platform: "node", clean: false, onSuccess: () => writeVersions(root, "build/site-part.ts") },
  ...browserFiles(root),
]);
