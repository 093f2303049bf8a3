import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import type { Terminal } from "@openhpa/console";
import { run } from "../run.js";

/** What a command line gave. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** So wide that a test finds a sentence on its line. */
const WIDE = 100_000;

/** Runs one command line in memory, in a terminal that is as wide as is asked and of which more may be said. */
export async function openhpa(
  args: readonly string[],
  stdin = "",
  { columns = WIDE, ...more }: Partial<Terminal> & { readonly columns?: number } = {},
): Promise<Outcome> {
  const stdout = Object.assign(new PassThrough(), { columns });
  const stderr = Object.assign(new PassThrough(), { columns });
  const outputs = Promise.all([text(stdout), text(stderr)]);
  const code = await run(args, { stdin: Readable.from([stdin]), stdout, stderr, exitCode: 0, ...more });
  stdout.end();
  stderr.end();
  const [out, err] = await outputs;
  return { code, stdout: out, stderr: err };
}
