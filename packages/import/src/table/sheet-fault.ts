import type { RefusalReason } from "./table-refusal.js";

/** A file that is read as a stream turns out not to be one that is read: by its size, or by what it is. */
export class SheetFault extends Error {
  constructor(readonly reason: RefusalReason) {
    super(reason);
  }
}
