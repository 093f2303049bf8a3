import { type Bilingual, ExpectedError, exitCodes } from "@openhpa/console";

/** Why there is no report. */
export type ReportErrorCode =
  | "unknown-territory"
  | "unknown-form"
  | "no-actions"
  | "personal-key"
  | "damaged-dump";

const codes: Readonly<Record<ReportErrorCode, number>> = {
  "unknown-territory": exitCodes.usage,
  "unknown-form": exitCodes.usage,
  "no-actions": exitCodes.findings,
  "personal-key": exitCodes.findings,
  "damaged-dump": exitCodes.io,
};

/** A report that is not written; the place where it was to stand is as it was. */
export class ReportError extends ExpectedError<ReportErrorCode> {
  override readonly name = "ReportError";
  override readonly exitCode: number;

  constructor(code: ReportErrorCode, messages: Bilingual) {
    super(code, messages);
    this.exitCode = codes[code];
  }
}
