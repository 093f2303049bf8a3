/** Why a dump could not be built. */
export type DumpErrorCode = "invalid-records" | "no-records" | "duplicate-record" | "invalid-option";

/** A dump that cannot be built from what was given, with a message that says what to do, in French and English. */
export class DumpError extends Error {
  override readonly name = "DumpError";
  readonly code: DumpErrorCode;
  readonly messages: { readonly fr: string; readonly en: string };

  constructor(code: DumpErrorCode, messages: { readonly fr: string; readonly en: string }) {
    super(messages.fr);
    this.code = code;
    this.messages = messages;
  }
}
