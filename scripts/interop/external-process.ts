import { type ChildProcess, spawn } from "node:child_process";

/** How a command ended. */
export interface Outcome {
  /** Exit code; undefined when it was stopped for taking too long, or could not start. */
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProcessOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Milliseconds after which the command and its children are stopped. */
  readonly timeout?: number;
}

const MINUTE = 60_000;
const groups = new Set<number>();

function stopGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}

function start(command: string, args: readonly string[], { cwd, env, input }: ProcessOptions): ChildProcess {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    detached: true,
  });
  if (child.pid !== undefined) groups.add(child.pid);
  child.on("close", () => child.pid !== undefined && groups.delete(child.pid));
  child.stdin?.on("error", () => undefined);
  child.stdin?.end(input);
  return child;
}

/** Runs a command to its end, in a process group of its own. Never throws: a command that cannot start has no exit code. */
export function run(
  command: string,
  args: readonly string[],
  options: ProcessOptions = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = start(command, args, options);
    const output = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const)
      child[name]?.setEncoding("utf8").on("data", (part: string) => {
        output[name] += part;
      });
    let late = false;
    const timer = setTimeout(
      () => {
        late = true;
        stopGroup(child, "SIGKILL");
      },
      options.timeout ?? 2 * MINUTE,
    );
    child.on("error", (error) => {
      clearTimeout(timer);
      resolve({ code: undefined, stdout: "", stderr: error.message });
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      const stderr = late ? `${output.stderr}\nstopped: it took too long` : output.stderr;
      resolve({ code: late ? undefined : (code ?? 1), stdout: output.stdout, stderr });
    });
  });
}

/** Runs bash lines, which stop at the first fault. */
export function runLines(lines: string, options: ProcessOptions = {}): Promise<Outcome> {
  return run("bash", ["-euo", "pipefail", "-c", lines], options);
}

/** A server that was started and is stopped by its process group. */
export interface Server {
  /** What it printed so far. */
  log(): string;
  stop(): Promise<void>;
}

/** Starts bash lines that keep running. */
export function serveLines(lines: string, options: ProcessOptions = {}): Server {
  const child = start("bash", ["-euo", "pipefail", "-c", lines], options);
  let log = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (part: string) => {
      log = (log + part).slice(-20_000);
    });
  const closed = new Promise<void>((resolve) => {
    child.on("close", () => resolve());
    child.on("error", () => resolve());
  });
  return {
    log: () => log,
    async stop() {
      stopGroup(child, "SIGTERM");
      const timer = setTimeout(() => stopGroup(child, "SIGKILL"), 10_000);
      await closed;
      clearTimeout(timer);
    },
  };
}

/** Stops what still runs, however the script ends. */
export function stopEverythingAtExit(): void {
  process.on("exit", () => {
    for (const group of groups) {
      try {
        process.kill(-group, "SIGKILL");
      } catch {
        // It has ended.
      }
    }
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(1));
}
