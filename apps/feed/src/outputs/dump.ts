import { type DumpFacts, dumpFiles, type Output } from "@openhpa/publish";

/** What a dump says of itself beside its files. */
const own = [
  { path: "dump/manifest.json", type: "application/json" },
  { path: "dump/SHA256SUMS", type: "text/plain" },
];

/** The SPARQL dump that a feed carries. */
export const carriedDump = (dump: DumpFacts): Output => ({
  from: "build",
  name: "dump",
  places: [...dumpFiles(dump), ...own],
});
