// Builds a feed of a file of records: node build-process.mjs RECORDS.ndjson OUT [STEP]
// A step is a call that changes files. The process kills itself right before the given one; without it, it prints how many there are.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const [, , input, out, last = "Infinity"] = process.argv;
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
const records = fs
  .readFileSync(input, "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));
await buildFeed(records, { out, baseUrl: "https://donnees.example.org", publisher: { name: "Essai" } });
process.stdout.write(`${steps}\n`);
