import type { DocumentKind, DocumentReading } from "@openhpa/import/documents";

/** What the thread that reads documents is asked. */
export interface ReadingQuestion {
  readonly bytes: Uint8Array;
  readonly kind: DocumentKind;
}

/** What it says: that the reading goes on, and what came of it. */
export type ReadingAnswer =
  | { readonly is: "going-on" }
  | { readonly is: "read"; readonly reading: DocumentReading };
