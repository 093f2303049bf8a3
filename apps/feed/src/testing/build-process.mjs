// Builds a feed of a file of records in a process that a test may kill: node build-process.mjs RECORDS.ndjson OUT
import { readFileSync } from "node:fs";
import { buildFeed } from "../../dist/index.js";

const [, , input, out] = process.argv;
const records = readFileSync(input, "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));
await buildFeed(records, { out, baseUrl: "https://donnees.example.org", publisher: { name: "Essai" } });
