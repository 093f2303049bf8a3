/// <reference lib="dom" />
import { contributeWords } from "../../../words/contribute.js";
import { readDocument } from "./read-document.js";
import type { ReadingAnswer, ReadingQuestion } from "./reading-messages.js";

async function sha256(bytes: Uint8Array): Promise<string | undefined> {
  // Pages over plain HTTP have no digest; the record then goes without a fingerprint.
  if (!globalThis.crypto?.subtle) return undefined;
  const digest = await crypto.subtle.digest("SHA-256", bytes.slice());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function readingOf({ file, language, day, wanted, profile }: ReadingQuestion) {
  return readDocument(
    file,
    contributeWords(language),
    async () => {
      const { loadTerritories } = await import("@openhpa/vocabularies/territories");
      const [territories, digest] = await Promise.all([loadTerritories(), sha256(file.bytes)]);
      return { territories, retrieved: day, created: day, sha256: digest, profile };
    },
    wanted,
  );
}

/** Makes this thread one that reads the document it is asked for. */
export function answerQuestions(): void {
  const say = (answer: ReadingAnswer) => globalThis.postMessage(answer);
  globalThis.addEventListener("message", ({ data }: MessageEvent<ReadingQuestion>) => {
    readingOf(data).then(
      (reading) => say({ is: "read", reading }),
      // An error in a promise is none of the thread's: whoever waits is told by one that is.
      (error: unknown) =>
        setTimeout(() => {
          throw error;
        }),
    );
  });
  say({ is: "ready" });
}
