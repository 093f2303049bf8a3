import { ExpectedError, exitCodes } from "@openhpa/console";

/** Why a dump cannot be served. */
export type ServeErrorCode = "port-in-use" | "too-large" | "invalid-option" | "not-loaded";

/** A dump that cannot be served, with a message that says what to do, in French and English. */
export class ServeError extends ExpectedError<ServeErrorCode> {
  override readonly name = "ServeError";

  override get exitCode(): number {
    return this.code === "not-loaded" ? exitCodes.io : exitCodes.usage;
  }
}
