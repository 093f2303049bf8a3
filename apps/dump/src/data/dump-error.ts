import { ExpectedError, exitCodes } from "@openhpa/console";

/** Why a dump could not be built. */
export type DumpErrorCode = "no-records" | "duplicate-record" | "personal-key" | "invalid-option";

/** A dump that cannot be built from what was given, with a message that says what to do, in French and English. */
export class DumpError extends ExpectedError<DumpErrorCode> {
  override readonly name = "DumpError";

  override get exitCode(): number {
    return this.code === "invalid-option" ? exitCodes.usage : exitCodes.findings;
  }
}
