/** The text of a file and the encoding it was read in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
}

/** Encodings that a byte-order mark names. */
const marked: readonly (readonly [mark: readonly number[], encoding: DecodedText["encoding"]])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** Decodes a text file: by its byte-order mark, else as UTF-8, and as Windows-1252 only when it is not UTF-8. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const named = marked.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
  if (named) return { text: new TextDecoder(named).decode(bytes), encoding: named };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" };
  }
}
