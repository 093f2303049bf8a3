import { defineConfig } from "tsup";
import { base } from "../../tsup.base.ts";
import { writeVersions } from "../../tsup.versions.ts";

const root = new URL("./", import.meta.url);

export default defineConfig({ ...base, platform: "node", onSuccess: () => writeVersions(root, "build.ts") });
