// Builds a feed of a file of records: node history-process.mjs RECORDS.ndjson OUT OPTIONS [STEP]
// OPTIONS is JSON. The process kills itself right before the given step. At its end it prints, as JSON, how many steps there were and the code of the
// refusal where there was one.
import fs from "node:fs";
import { countSteps } from "./counted-steps.mjs";

const [, , input, out, options, last] = process.argv;
const steps = countSteps(last);
const { buildFeed } = await import("@openhpa/feed");
const { site } = await import("@openhpa/site");
const lines = fs.readFileSync(input, "utf8").split("\n");
const records = lines.filter((line) => line !== "").map((line) => JSON.parse(line));
const { unread, pages, ...words } = JSON.parse(options);
const leftOut = { keys: new Set(), unread };
try {
  await buildFeed(records, { out, ...words, site: pages ? site : undefined, leftOut });
  process.stdout.write(JSON.stringify({ steps: steps() }));
} catch (error) {
  if (error.messages === undefined) throw error;
  process.stdout.write(JSON.stringify({ steps: steps(), code: error.code }));
}
