import type { Terminal } from "./terminal.js";

/** A message in both languages. */
export interface Bilingual {
  readonly fr: string;
  readonly en: string;
}

/** A failure that the person at the keyboard can do something about: a message in French and English and an exit code, no stack trace. */
export abstract class ExpectedError<Code extends string = string> extends Error {
  readonly code: Code;
  readonly messages: Bilingual;
  /** Exit code of a command that ends with it, one of `exitCodes`. */
  abstract readonly exitCode: number;

  constructor(code: Code, messages: Bilingual, cause?: unknown) {
    super(messages.fr, { cause });
    this.code = code;
    this.messages = messages;
  }
}

/** Runs the body of a command: an expected failure becomes a message on stderr and an exit code, a bug goes on up. */
export async function guarded(terminal: Terminal, body: () => Promise<void>): Promise<void> {
  try {
    await body();
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    terminal.stderr.write(`${error.messages.fr}\n`);
    terminal.exitCode = error.exitCode;
  }
}
