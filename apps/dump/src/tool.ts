import { createRequire } from "node:module";

/** The software that writes dumps, as their provenance and their manifest name it. */
export const tool: { readonly name: string; readonly version: string } = (() => {
  const { name, version } = createRequire(import.meta.url)("../package.json") as {
    name: string;
    version: string;
  };
  return { name, version };
})();
