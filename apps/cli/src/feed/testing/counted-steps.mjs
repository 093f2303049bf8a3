// For the processes of tests that build a feed: a step is a call of node:fs that changes files.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/** Counts the steps from now on; the process kills itself right before the one with this number, from 1. Gives how many there were so far. */
export function countSteps(last = "Infinity") {
  let steps = 0;
  const count = (owner, name) => {
    const original = owner[name];
    owner[name] = function (...args) {
      steps += 1;
      if (steps === Number(last)) process.kill(process.pid, "SIGKILL");
      return original.apply(this, args);
    };
  };
  for (const name of [
    "copyFile",
    "link",
    "mkdir",
    "open",
    "rename",
    "rm",
    "symlink",
    "unlink",
    "writeFile",
  ]) {
    count(fs.promises, name);
    count(fs, `${name}Sync`);
  }
  for (const name of ["write", "writev", "writeSync"]) count(fs, name);
  syncBuiltinESMExports();
  return () => steps;
}
