import { PassThrough, Readable } from "node:stream";
import { buffer, text } from "node:stream/consumers";
import { convertLines } from "../convert/convert-lines.js";
import { lightArguments } from "../convert/light-arguments.js";

/** What a conversion to lines gave. */
export interface Converted {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** What a test puts in the place of something else. */
export interface ConversionSeams {
  /** The script of the threads. */
  readonly script?: URL;
  /** Called at the first message on stderr, before the work goes on. */
  readonly onMessage?: () => void;
}

/** Runs `openhpa convert` with some options in memory, as its start reads them; the input comes in the pieces given. */
export async function conversion(
  args: readonly string[],
  input: Iterable<string | Uint8Array> = [],
  { script, onMessage }: ConversionSeams = {},
): Promise<Converted> {
  const flags = lightArguments(["convert", ...args]);
  if (!flags) throw new Error(`Not a conversion to lines: ${args.join(" ")}`);
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const write = stderr.write.bind(stderr);
  stderr.write = ((chunk: string) => {
    onMessage?.();
    return write(chunk);
  }) as typeof stderr.write;
  const outputs = Promise.all([buffer(stdout), text(stderr)]);
  const pieces = [...input].map((piece) => Buffer.from(piece));
  const terminal = { stdin: Readable.from(pieces), stdout, stderr, exitCode: 0 };
  try {
    await convertLines(flags, terminal, script);
  } finally {
    stdout.end();
    stderr.end();
  }
  const [out, err] = await outputs;
  return { code: terminal.exitCode, stdout: out, stderr: err };
}

/** The filter as engines call it. */
export const filter = (input: Iterable<string | Uint8Array>, ...options: string[]) =>
  conversion(["--from", "ndjson", "--to", "nquads", ...options], input);
