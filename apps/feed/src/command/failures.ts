import { exitCodes, IoError, type Terminal } from "@openhpa/io";
import { FeedError, type FeedErrorCode } from "../feed-error.js";

/** Exit code of each way in which building or serving can fail. */
const codes: Readonly<Record<FeedErrorCode, number>> = {
  "invalid-base-url": exitCodes.usage,
  "invalid-option": exitCodes.usage,
  "invalid-key": exitCodes.findings,
  "duplicate-key": exitCodes.findings,
  "port-in-use": exitCodes.io,
};

/** Runs a command; an expected failure becomes a message and an exit code, without a stack trace. */
export async function guarded(terminal: Terminal, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (error instanceof FeedError) terminal.exitCode = codes[error.code];
    else if (error instanceof IoError) terminal.exitCode = exitCodes.io;
    else throw error;
    terminal.stderr.write(`${error.messages.fr}\n`);
  }
}
