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
