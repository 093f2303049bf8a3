import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { run } from "../run.js";

/** What a command line gave. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command line in memory. */
export async function openhpa(args: readonly string[], stdin = ""): Promise<Outcome> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const outputs = Promise.all([text(stdout), text(stderr)]);
  const code = await run(args, { stdin: Readable.from([stdin]), stdout, stderr, exitCode: 0 });
  stdout.end();
  stderr.end();
  const [out, err] = await outputs;
  return { code, stdout: out, stderr: err };
}
