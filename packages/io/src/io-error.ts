/** Why reading or writing failed. */
export type IoErrorCode =
  | "not-found"
  | "not-readable"
  | "no-records"
  | "unknown-format"
  | "not-ours"
  | "not-writable";

/** A failure of the file system or of a stream, with a message that names the file and says what to do, in French and English. */
export class IoError extends Error {
  override readonly name = "IoError";
  readonly code: IoErrorCode;
  readonly messages: { readonly fr: string; readonly en: string };

  constructor(code: IoErrorCode, messages: { readonly fr: string; readonly en: string }, cause?: unknown) {
    super(messages.fr, { cause });
    this.code = code;
    this.messages = messages;
  }
}
