import { ExpectedError, exitCodes } from "@openhpa/console";

/** Why reading or writing failed. */
export type IoErrorCode =
  | "not-found"
  | "not-readable"
  | "no-records"
  | "unknown-format"
  | "not-ours"
  | "not-writable";

/** A failure of the file system or of a stream, with a message that names the file and says what to do. */
export class IoError extends ExpectedError<IoErrorCode> {
  override readonly name = "IoError";
  override readonly exitCode = exitCodes.io;
}
