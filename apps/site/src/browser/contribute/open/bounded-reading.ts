import type { Reading } from "./read-document.js";
import type { ReadingAnswer, ReadingQuestion } from "./reading-messages.js";

/** How long the reading of one document may take, in seconds; what takes longer is no fiche. */
export const LONGEST_READING = 30;

/** What came of a reading: what was read, or why there is nothing. */
export type BoundedReading = Reading | { readonly kind: "too-slow" | "stopped" | "failed" };

/**
 * Reads a document in a thread of its own, which is ended when it has read, when it takes too long, and when `stop` says so: whatever a file does to
 * its reader, the page stays alive.
 */
export function readApart(question: ReadingQuestion, stop: AbortSignal): Promise<BoundedReading> {
  const thread = new Worker(new URL("contribute.js", import.meta.url), { type: "module" });
  return new Promise((resolve) => {
    let limit: ReturnType<typeof setTimeout> | undefined;
    const end = (reading: BoundedReading): void => {
      clearTimeout(limit);
      thread.terminate();
      resolve(reading);
    };
    stop.addEventListener("abort", () => end({ kind: "stopped" }));
    thread.addEventListener("error", (event) => {
      event.preventDefault();
      end({ kind: "failed" });
    });
    thread.addEventListener("message", ({ data }: MessageEvent<ReadingAnswer>) => {
      if (data.is === "read") return end(data.reading);
      limit = setTimeout(() => end({ kind: "too-slow" }), LONGEST_READING * 1000);
      thread.postMessage(question);
    });
  });
}
