/** A comparison that can't be trusted: a side failed, or the sides disagree. */
export class BenchError extends Error {
  override readonly name = "BenchError";
  readonly code: "side-failed" | "unequal-outputs" | "usage";

  constructor(code: BenchError["code"], message: string) {
    super(message);
    this.code = code;
  }
}
