import { ExpectedError, exitCodes } from "@openhpa/console";

/** Exit code of each way in which a check cannot be made at all. */
const exits = {
  "no-catalogue": exitCodes.io,
  "no-answer": exitCodes.io,
  "no-base-url": exitCodes.usage,
  "invalid-option": exitCodes.usage,
} as const;

/** Why a feed cannot be checked. */
export type CheckErrorCode = keyof typeof exits;

/** A feed that cannot be read, or a wrong option; what a portal would refuse is a finding and not an error. */
export class CheckError extends ExpectedError<CheckErrorCode> {
  override readonly name = "CheckError";

  override get exitCode(): number {
    return exits[this.code];
  }
}
