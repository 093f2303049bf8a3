// Loaded before a program: node --import …/kill-before-step.mjs PROGRAM …
// A step is a call that changes files. With OPENHPA_KILL_BEFORE the process sends itself OPENHPA_KILL_SIGNAL right before that step (from 1);
// without it, the names of all steps are written to the file OPENHPA_STEPS, one a line.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const {
  OPENHPA_KILL_BEFORE: last,
  OPENHPA_KILL_SIGNAL: signal = "SIGKILL",
  OPENHPA_STEPS: file,
} = process.env;
const steps = [];

function count(owner, name) {
  const original = owner[name];
  owner[name] = function (...args) {
    steps.push(name);
    if (steps.length === Number(last)) process.kill(process.pid, signal);
    return original.apply(this, args);
  };
}

const { writeFileSync } = fs;
for (const name of ["copyFile", "link", "mkdir", "open", "rename", "rm", "symlink", "unlink", "writeFile"]) {
  count(fs.promises, name);
  count(fs, `${name}Sync`);
}
for (const name of ["write", "writev"]) count(fs, name);
syncBuiltinESMExports();
if (file !== undefined) process.on("exit", () => writeFileSync(file, steps.join("\n")));
