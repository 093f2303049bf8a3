/** Why a feed cannot be built or served. */
export type FeedErrorCode =
  | "invalid-base-url"
  | "invalid-option"
  | "invalid-key"
  | "duplicate-key"
  | "port-in-use";

/** A wrong option or record that the caller has to correct, in French and English. */
export class FeedError extends Error {
  override readonly name = "FeedError";
  readonly code: FeedErrorCode;
  readonly messages: { readonly fr: string; readonly en: string };

  constructor(code: FeedErrorCode, messages: { readonly fr: string; readonly en: string }, cause?: unknown) {
    super(messages.fr, { cause });
    this.code = code;
    this.messages = messages;
  }
}
