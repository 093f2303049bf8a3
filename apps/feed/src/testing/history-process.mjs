// Builds a feed of a file of records: node history-process.mjs RECORDS.ndjson OUT OPTIONS [STEP]
// OPTIONS is JSON. A step is a call that changes files; the process kills itself right before the given one. At its end it prints, as JSON,
// how many steps there were and the code of the refusal where there was one.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const [, , input, out, options, last = "Infinity"] = process.argv;
let steps = 0;

/** Lets a function of `node:fs` count a step before it does its work. */
function count(owner, name) {
  const original = owner[name];
  owner[name] = function (...args) {
    steps += 1;
    if (steps === Number(last)) process.kill(process.pid, "SIGKILL");
    return original.apply(this, args);
  };
}

const changing = ["copyFile", "link", "mkdir", "open", "rename", "rm", "symlink", "unlink", "writeFile"];
for (const name of changing) {
  count(fs.promises, name);
  count(fs, `${name}Sync`);
}
for (const name of ["write", "writev", "writeSync"]) count(fs, name);
syncBuiltinESMExports();

const { buildFeed } = await import("../../dist/index.js");
const lines = fs.readFileSync(input, "utf8").split("\n");
const records = lines.filter((line) => line !== "").map((line) => JSON.parse(line));
const { unread, ...words } = JSON.parse(options);
const leftOut = { keys: new Set(), unread };
try {
  await buildFeed(records, { out, ...words, leftOut });
  process.stdout.write(JSON.stringify({ steps }));
} catch (error) {
  if (error.messages === undefined) throw error;
  process.stdout.write(JSON.stringify({ steps, code: error.code }));
}
