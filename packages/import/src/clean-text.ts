/** What the model does not take as text: controls but tab and line feed, lone surrogates, non-characters. */
const NOT_TEXT = /(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;
const LONE = /\p{Cs}/gu;

/** A passage as a value of the model: Unicode NFC, without control characters and blanks around it. Wording is never touched. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(LONE, "\uFFFD").replace(NOT_TEXT, " ").normalize("NFC").trim();
}

/** True when a passage can be quoted as it is. */
export function isPlain(text: string): boolean {
  return text.trim() !== "" && text === text.normalize("NFC") && text.search(NOT_TEXT) < 0;
}
