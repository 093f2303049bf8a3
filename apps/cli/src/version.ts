import { createRequire } from "node:module";

/** Version of the command, from its own package. */
export const version: string = (createRequire(import.meta.url)("../package.json") as { version: string })
  .version;
