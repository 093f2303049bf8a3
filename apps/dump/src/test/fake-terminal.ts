import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import type { Terminal } from "@openhpa/console";
import { CommanderError } from "commander";
import { dumpCommand } from "../command/index.js";

/** What a command line left behind. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `dump …` in a terminal of strings, with commander's exits as values, as `apps/cli` does. */
export async function runDump(args: readonly string[], stdin = ""): Promise<Outcome> {
  // So wide that a test finds a sentence on its line.
  const stdout = Object.assign(new PassThrough(), { columns: 100_000 });
  const stderr = Object.assign(new PassThrough(), { columns: 100_000 });
  const outputs = Promise.all([text(stdout), text(stderr)]);
  const terminal: Terminal = { stdin: Readable.from([stdin]), stdout, stderr, exitCode: 0 };
  const command = dumpCommand(terminal);
  for (const each of [command, ...command.commands]) {
    each
      .exitOverride()
      .configureOutput({ writeOut: (part) => stdout.write(part), writeErr: (part) => stderr.write(part) });
  }
  await command.parseAsync([...args], { from: "user" }).catch((error: unknown) => {
    if (!(error instanceof CommanderError)) throw error;
    terminal.exitCode = error.exitCode === 0 ? 0 : 2;
  });
  stdout.end();
  stderr.end();
  const [out, err] = await outputs;
  return { code: terminal.exitCode, stdout: out, stderr: err };
}
