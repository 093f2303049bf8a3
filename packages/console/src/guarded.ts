import { type Bilingual, ExpectedError } from "./expected-error.js";
import { flush, OutputFailure, ownErrors } from "./output.js";
import { systemReason, systemReasons } from "./system-reasons.js";
import { tell } from "./tell.js";
import { exitCodes, type Terminal } from "./terminal.js";

/** What the file system, the network or the memory refused where nobody had a better message: the place, if it is known, and the reason. */
class SystemFailure extends ExpectedError<"refused-by-system"> {
  override readonly name = "SystemFailure";
  override readonly exitCode = exitCodes.io;
}

/** The failure that a person is told instead of an error; undefined for a bug. */
export function expectedFailure(error: unknown): ExpectedError | undefined {
  if (error instanceof ExpectedError) return error;
  if (!(error instanceof Error)) return undefined;
  const { code, path } = error as NodeJS.ErrnoException;
  const isKnown = "syscall" in error || (code !== undefined && Object.hasOwn(systemReasons, code));
  if (!isKnown) return undefined;
  const { fr, en } = systemReason(error);
  const messages: Bilingual =
    path === undefined ? { fr: `${fr}.`, en: `${en}.` } : { fr: `${path} : ${fr}.`, en: `${path}: ${en}.` };
  return new SystemFailure("refused-by-system", messages, error);
}

const alreadyTold = new WeakSet<ExpectedError>();

/** Tells a failure on stderr, once, and gives its exit code; of a reader that went away there is nothing to tell. */
export function tellFailure(terminal: Terminal, failure: ExpectedError): number {
  const isQuiet = failure instanceof OutputFailure && failure.code === "closed-pipe";
  if (!isQuiet && !alreadyTold.has(failure)) tell(terminal, failure.messages);
  alreadyTold.add(failure);
  return failure.exitCode;
}

/**
 * Runs the body of a command and owns the errors of its streams: an expected failure, also of what it printed, becomes a message on stderr
 * and an exit code, a bug goes on up. What stderr cannot take is lost in silence, since there is nobody to tell.
 */
export async function guarded(terminal: Terminal, body: () => Promise<void>): Promise<void> {
  ownErrors(terminal.stdout);
  ownErrors(terminal.stderr);
  try {
    await body();
    // A failure that was told already stays the one that counts.
    if (terminal.exitCode === exitCodes.ok || terminal.exitCode === exitCodes.findings)
      await flush(terminal.stdout);
  } catch (error) {
    const failure = expectedFailure(error);
    if (!failure) throw error;
    terminal.exitCode = tellFailure(terminal, failure);
  }
}
