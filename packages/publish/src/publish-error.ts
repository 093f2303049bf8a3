import { ExpectedError, exitCodes } from "@openhpa/console";

/** Exit code of each way in which a feed cannot be built or served. */
const exits = {
  "invalid-base-url": exitCodes.usage,
  "invalid-option": exitCodes.usage,
  "invalid-publisher": exitCodes.usage,
  "invalid-key": exitCodes.findings,
  "duplicate-key": exitCodes.findings,
  "personal-key": exitCodes.findings,
  "missing-records": exitCodes.findings,
  "unread-records": exitCodes.findings,
  "future-date": exitCodes.findings,
  "reused-key": exitCodes.findings,
  "changed-id": exitCodes.findings,
  "changed-base-url": exitCodes.usage,
  "broken-log": exitCodes.io,
  "port-in-use": exitCodes.io,
} as const;

/** Why a feed cannot be built or served. */
export type PublishErrorCode = keyof typeof exits;

/** A wrong option or record that the caller has to correct, in French and English. */
export class PublishError extends ExpectedError<PublishErrorCode> {
  override readonly name = "PublishError";

  override get exitCode(): number {
    return exits[this.code];
  }
}
