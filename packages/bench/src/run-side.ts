import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync } from "node:fs";
import { devNull } from "node:os";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { entryArguments } from "./addresses.js";
import { BenchError } from "./bench-error.js";
import type { TaskReport } from "./child.js";
import type { Side, SideFiles } from "./side.js";
import { command } from "./sides.js";
import { USAGE_FILE, type Usage } from "./usage-file.js";

/** What one run of one side took. */
export interface Run {
  /** Milliseconds from the start of the process to its end. */
  readonly wholeMs: number;
  /** Milliseconds of the work without starting and loading; tasks only. */
  readonly workMs?: number | undefined;
  /** Processor time of the whole process and its threads, and of the programs that it started where the system tells. */
  readonly cpuMs: number;
  /** Largest resident memory; unknown for programs joined by a shell. */
  readonly peakBytes?: number | undefined;
  /** Records that the side says it handled. */
  readonly records?: number | undefined;
}

interface Ended {
  readonly wholeMs: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Program {
  readonly file: string;
  readonly arguments: readonly string[];
  readonly stdout: "pipe" | number;
  readonly environment?: Readonly<Record<string, string>>;
}

const KEPT_OF_STDERR = 4000;

/** Runs a program to its end. Throws a {@link BenchError} when it fails: a side that did not do its work has no time. */
function runProgram(label: string, program: Program): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program.file, program.arguments, {
      stdio: ["ignore", program.stdout, "pipe"],
      env: { ...process.env, ...program.environment },
    });
    let stdout = "";
    let stderr = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      stdout += chunk.toString();
    });
    child.stderr?.on("data", (chunk: Buffer) => {
      stderr = (stderr + chunk.toString()).slice(-KEPT_OF_STDERR);
    });
    child.once("error", (error) => reject(new BenchError("side-failed", `${label}: ${error.message}`)));
    child.once("close", (code, signal) => {
      const wholeMs = performance.now() - start;
      if (code === 0) resolve({ wholeMs, stdout, stderr });
      else
        reject(new BenchError("side-failed", `${label} ended with ${code ?? signal}:\n${stderr.trimEnd()}`));
    });
  });
}

async function runNode(label: string, args: readonly string[], files: SideFiles, stdout: Program["stdout"]) {
  const usageFile = `${files.output}.usage`;
  const ended = await runProgram(label, {
    file: process.execPath,
    arguments: [...args],
    stdout,
    environment: { [USAGE_FILE]: usageFile },
  });
  const usage = JSON.parse(readFileSync(usageFile, "utf8")) as Usage;
  rmSync(usageFile);
  return { ...ended, ...usage };
}

/** Milliseconds that bash's `times` says its children took: the second line, user and system. */
function childrenCpuMs(times: string): number {
  const [user, system] = (times.trimEnd().split("\n").at(-1) ?? "").split(" ").map((text) => {
    const found = /^(\d+)m([\d.]+)s$/.exec(text);
    return found ? Number(found[1]) * 60_000 + Number(found[2]) * 1000 : Number.NaN;
  });
  return (user ?? Number.NaN) + (system ?? Number.NaN);
}

export interface RunOptions {
  /** Folder in which the process leaves its CPU profile; without it, none is taken. */
  readonly profileFolder?: string | undefined;
  /** Leaves what the run before wrote: the side builds the same folder again. */
  readonly again?: boolean | undefined;
  /** Throws standard output away; by default it goes to the output file. */
  readonly discard?: boolean | undefined;
}

/** Runs one side once, in processes of its own, on files that nothing else uses meanwhile. */
export async function runSide(side: Side, files: SideFiles, options: RunOptions = {}): Promise<Run> {
  const { profileFolder } = options;
  const profile = profileFolder === undefined ? [] : ["--cpu-prof", "--cpu-prof-dir", profileFolder];
  const node = [...profile, ...entryArguments("usage")];
  const left = options.again ? [] : [files.output, `${files.output}.folder`];
  for (const path of left) rmSync(path, { recursive: true, force: true });
  if (side.kind === "task") {
    const args = [...node, ...entryArguments("child"), side.task, files.input, files.output];
    const { wholeMs, cpuMs, peakBytes, stdout } = await runNode(side.label, args, files, "pipe");
    const { workMs, records } = JSON.parse(stdout) as TaskReport;
    return { wholeMs, cpuMs, peakBytes, workMs, records };
  }
  const descriptor = openSync(options.discard ? devNull : files.output, "w");
  try {
    if (side.kind === "command") {
      const args = [...node, command, ...side.arguments(files)];
      const { wholeMs, cpuMs, peakBytes } = await runNode(side.label, args, files, descriptor);
      const records = side.counted?.(readFileSync(files.output, "utf8"));
      return { wholeMs, cpuMs, peakBytes, records };
    }
    const script = `set -e -o pipefail\n${side.script(files)}\ntimes >&2`;
    const { wholeMs, stderr } = await runProgram(side.label, {
      file: "bash",
      arguments: ["-c", script],
      stdout: descriptor,
    });
    return { wholeMs, cpuMs: childrenCpuMs(stderr) };
  } finally {
    closeSync(descriptor);
  }
}
