// Builds a feed of a file of records: node build-process.mjs RECORDS.ndjson OUT [STEP]
// The process kills itself right before the given step; without it, it prints how many there are.
import fs from "node:fs";
import { countSteps } from "./counted-steps.mjs";

const [, , input, out, last] = process.argv;
const steps = countSteps(last);
const { buildFeed } = await import("@openhpa/feed");
const { site } = await import("@openhpa/site");
const records = fs
  .readFileSync(input, "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));
await buildFeed(records, { out, baseUrl: "https://donnees.example.org", publisher: { name: "Essai" }, site });
process.stdout.write(`${steps()}\n`);
