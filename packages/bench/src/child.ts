import { performance } from "node:perf_hooks";
import process from "node:process";
import { type TaskName, tasks } from "./tasks/index.js";
import type { TaskOutcome } from "./tasks/task.js";

/** What a task's process prints as one line of JSON. */
export interface TaskReport extends TaskOutcome {
  /** Milliseconds of the task itself, or of the part of it that counts; starting and loading aren't in it. */
  readonly workMs: number;
}

const [name, input, output] = process.argv.slice(2);
if (name === undefined || input === undefined || output === undefined || !(name in tasks)) {
  throw new Error("Usage: child <task> <input file> <output file>");
}
const task = await tasks[name as TaskName]();
const start = performance.now();
const outcome = await task({ input, output });
const whole = performance.now() - start;
const report: TaskReport = { ...outcome, workMs: outcome.countedMs ?? whole };
process.stdout.write(`${JSON.stringify(report)}\n`);
