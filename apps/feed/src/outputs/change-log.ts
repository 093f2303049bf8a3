import { changePaths, immutablePaths } from "@openhpa/publish";
import type { DataOutput } from "./data-output.js";

/** What changed from build to build; the build writes it, because it decides what may be published. */
export const changeLog: DataOutput = () => ({
  from: "build",
  name: "change-log",
  places: [
    ...immutablePaths.map((path) => ({ path, type: "application/ld+json", isImmutable: true })),
    { path: changePaths.stream, type: "application/ld+json" },
    { path: changePaths.page("*", "json"), type: "application/json" },
    { path: changePaths.seal, type: "application/json" },
    { path: changePaths.ledger, type: "application/x-ndjson" },
    { path: changePaths.pages, type: "application/x-ndjson" },
  ],
});
