import { ExpectedError, exitCodes } from "@openhpa/console";

/** Why two dumps could not be compared. */
export type DiffErrorCode = "damaged-dump" | "no-statements" | "unreadable-statement" | "blank-node";

/** A dump that cannot be compared, with what is wrong with it and what to do, in French and English. */
export class DiffError extends ExpectedError<DiffErrorCode> {
  override readonly name = "DiffError";
  override readonly exitCode = exitCodes.io;
}
