/** The text of a file and how it was decoded. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  readonly byteOrderMark: boolean;
}

const marks: readonly (readonly [mark: readonly number[], encoding: "utf-8" | "utf-16le" | "utf-16be"])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/**
 * Characters of the bytes 80 to 9F in Windows-1252 (WHATWG Encoding Standard). Our own table: the TextDecoder of some releases of Node
 * (20.20 among them) decodes these bytes as ISO 8859-1.
 */
export const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Decodes bytes as Windows-1252. */
export function fromWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    const codes = Array.from(bytes.subarray(at, at + 8192), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte,
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join("");
}

/** Characters beyond ASCII of a text that was decoded as UTF-8: those that are sound, and bytes that are none. */
function signsBeyondAscii(text: string): { readonly broken: number; readonly sound: number } {
  let broken = 0;
  let sound = 0;
  for (const sign of text.matchAll(/[^\p{ASCII}]/gu)) {
    if (sign[0] === "\uFFFD") broken += 1;
    else sound += 1;
  }
  return { broken, sound };
}

/** Bytes that are no UTF-8, against characters beyond ASCII that are. */
function isDamagedUtf8(text: string): boolean {
  const { broken, sound } = signsBeyondAscii(text);
  return sound > 2 * broken;
}

/** Characters that no text holds: controls other than white space, and code points without a character. */
const NO_TEXT = /(?!\s)\p{Cc}|\p{Cn}|\p{Co}|\p{Cs}/u;
/** With fewer characters, or fewer of them of Latin scripts, bytes may be UTF-16 by chance. */
const FEWEST_CHARACTERS = 4;
const LATIN_SHARE = 0.7;

/**
 * UTF-16 without its mark, where the bytes can be nothing else: every second byte of nearly all characters is zero, which no text in bytes has,
 * and the other reading gives a text throughout.
 */
function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const count = bytes.length / 2;
  if (!Number.isInteger(count) || count < FEWEST_CHARACTERS) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < bytes.length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const encoding = odd >= LATIN_SHARE * count ? "utf-16le" : "utf-16be";
  if (Math.max(even, odd) < LATIN_SHARE * count || Math.min(even, odd) > (1 - LATIN_SHARE) * count)
    return undefined;
  // A piece of a file may end within a pair of surrogates: what is left over is waited for.
  const text = new TextDecoder(encoding).decode(bytes, { stream: true });
  return NO_TEXT.test(text) || text.includes("\uFFFD") ? undefined : encoding;
}

/** Bytes that are letters in CP850 and Mac Roman, and signs or controls in Windows-1252, inside a word. */
const FOREIGN =
  /\p{L}[\u0080-\u009F‚ƒ„…†‡ˆ‰‹•˜›¢£¤¥¦\u00A7¨©¬®¯°±´µ¶·¸»¿]\p{Ll}|\p{Ll}[‚ˆ‡Š…ƒ—\u008d\u008f\u0090Ž](?=[\s,.;:)]|$)/gu;
/** Letters of French and German as Windows-1252 has them. */
const OWN = /[àâäçèéêëîïôöùûüÀÂÄÇÈÉÊËÎÏÔÖÙÛÜœŒß]/g;

/** True for a text that was read as Windows-1252 and is in an older encoding of DOS or Mac OS: signs stand inside its words, and hardly a letter with an accent. */
export function isForeignEncoding(text: string): boolean {
  const foreign = text.match(FOREIGN)?.length ?? 0;
  return foreign > 1 && foreign > 2 * (text.match(OWN)?.length ?? 0);
}

/**
 * Decodes a text file: by its byte-order mark, else as UTF-16 where its bytes can be nothing else, else as UTF-8; where that fails, as UTF-8 with
 * replacement characters when most accents are sound (a damaged file), else as Windows-1252.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const named = marks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
  if (named && named !== "utf-8")
    return { text: new TextDecoder(named).decode(bytes), encoding: named, byteOrderMark: true };
  const byteOrderMark = named !== undefined;
  const wide = byteOrderMark ? undefined : unmarkedUtf16(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide, byteOrderMark };
  const text = new TextDecoder("utf-8").decode(bytes);
  // A file that was cut within a character is damaged in its last sign alone.
  const isCut = /[^\p{ASCII}]/u.test(text.slice(0, -1)) && text.indexOf("\uFFFD") === text.length - 1;
  if (!text.includes("\uFFFD") || byteOrderMark || isCut || isDamagedUtf8(text))
    return { text, encoding: "utf-8", byteOrderMark };
  return { text: fromWindows1252(bytes), encoding: "windows-1252", byteOrderMark: false };
}

/** So much of a file tells whether it is UTF-16. */
const HEAD = 1 << 20;

/** How the bytes of a file that is read in pieces are a text, as {@link decodeText} tells it of a whole one. */
export async function encodingOf(pieces: AsyncIterable<Uint8Array>): Promise<Omit<DecodedText, "text">> {
  const decoder = new TextDecoder("utf-8");
  let head: Uint8Array = new Uint8Array(0);
  let broken = 0;
  let sound = 0;
  let last = "";
  const count = (text: string): void => {
    const signs = signsBeyondAscii(text);
    broken += signs.broken;
    sound += signs.sound;
    if (text !== "") last = text.slice(-1);
  };
  for await (const piece of pieces) {
    if (head.length < HEAD) {
      const longer = new Uint8Array(head.length + piece.length);
      longer.set(head);
      longer.set(piece, head.length);
      head = longer;
    }
    count(decoder.decode(piece, { stream: true }));
  }
  count(decoder.decode());
  const { encoding, byteOrderMark } = decodeText(head.subarray(0, HEAD - (HEAD % 2)));
  if (encoding !== "utf-8" && encoding !== "windows-1252") return { encoding, byteOrderMark };
  const hasMark = marks[0]?.[0].every((byte, index) => head[index] === byte) === true;
  const isCut = broken === 1 && sound > 0 && last === "\uFFFD";
  const isUtf8 = broken === 0 || hasMark || isCut || sound > 2 * broken;
  return isUtf8
    ? { encoding: "utf-8", byteOrderMark: hasMark }
    : { encoding: "windows-1252", byteOrderMark: false };
}

/** The text of a file in pieces, decoded one by one. */
export async function* decodedPieces(
  pieces: AsyncIterable<Uint8Array>,
  encoding: DecodedText["encoding"],
): AsyncGenerator<string> {
  const decoder = encoding === "windows-1252" ? undefined : new TextDecoder(encoding);
  for await (const piece of pieces)
    yield decoder ? decoder.decode(piece, { stream: true }) : fromWindows1252(piece);
  if (decoder) yield decoder.decode();
}
