import { ExpectedError, exitCodes } from "@openhpa/console";

/** Why a folder of parts cannot be written or gone on with. */
export type ConvertErrorCode = "not-a-conversion" | "other-conversion" | "damaged-parts" | "not-resumable";

/** A conversion that a person can put right. */
export class ConvertError extends ExpectedError<ConvertErrorCode> {
  override readonly name = "ConvertError";
  override readonly exitCode = exitCodes.io;
}
