// Loaded before a program: node --import …/kill-before-step.mjs PROGRAM …
// A step is a call that changes files. With OPENHPA_KILL_BEFORE the process sends itself OPENHPA_KILL_SIGNAL right before that step: `12`, the
// twelfth; `renameSync:2`, the second of that name, however many others there were; `renameSync:2+1`, the step after it. Without it, the names of
// all steps are written to the file OPENHPA_STEPS, one a line.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const {
  OPENHPA_KILL_BEFORE: last,
  OPENHPA_KILL_SIGNAL: signal = "SIGKILL",
  OPENHPA_STEPS: file,
} = process.env;
const steps = [];
const [, name, number, more] = /^(?:([A-Za-z]+):)?(\d+)(?:\+(\d+))?$/.exec(last ?? "") ?? [];
let stepsLeft;

/** True right before the step at which the process is to end. */
function isLast() {
  if (stepsLeft !== undefined) stepsLeft -= 1;
  const reached = name === undefined ? steps.length : steps.filter((step) => step === name).length;
  if (stepsLeft === undefined && reached === Number(number)) stepsLeft = Number(more ?? 0);
  return stepsLeft === 0;
}

function count(owner, name) {
  const original = owner[name];
  owner[name] = function (...args) {
    steps.push(name);
    if (last !== undefined && isLast()) process.kill(process.pid, signal);
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
