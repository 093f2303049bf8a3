import type { EncodingNote } from "./import-result.js";
import type { SourceText } from "./source-text.js";

/** Traces of encoding faults in a decoded text, each with the form that gives it away. */
const traces: readonly (readonly [EncodingNote["code"], RegExp])[] = [
  ["byte-order-mark", /\uFEFF/g],
  ["replacement-character", /\uFFFD/g],
  ["mojibake", /Ã[\u0080-\u00BF]|â\u0080[\u0090-\u00BF]|â€[™œ\u009d“”¦]|Å“/g],
  ["control-character", /(?![\t\u0080-\u009F])\p{Cc}/gu],
  ["windows-1252", /[\u0080-\u009F]/g],
  ["lone-surrogate", /\p{Cs}/gu],
  ["not-nfc", /\p{L}\p{M}/gu],
];

/** What is odd about the encoding of a text: how often, and on which line first. Nothing is repaired. */
export function encodingNotes(source: SourceText): readonly EncodingNote[] {
  return traces.flatMap(([code, form]) => {
    let count = 0;
    let line = 0;
    for (const candidate of source.lines) {
      if (code === "not-nfc" && candidate.text.normalize("NFC") === candidate.text) continue;
      const found = candidate.text.match(form)?.length ?? 0;
      if (found > 0 && count === 0) line = candidate.number;
      count += found;
    }
    return count > 0 ? [{ code, count, line }] : [];
  });
}
