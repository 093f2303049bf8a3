import { type DecodedText, decodedPieces, encodingOf } from "../decode-text.js";
import { mojibakeSigns, withoutMojibake } from "../mojibake.js";
import type { ByteSource } from "./byte-source.js";
import { encodingSigns } from "./plain-encoding.js";
import { isBinary } from "./table-text.js";

/** A text of any length, with what is known of it as a whole. */
export interface TextStream {
  readonly encoding: DecodedText["encoding"];
  readonly byteOrderMark: boolean;
  readonly isRepaired: boolean;
  /** By how many characters the repair made it shorter. */
  readonly repairs: number;
  /** Its beginning. */
  readonly head: string;
  /** Its pieces, which may be asked for several times. */
  readonly pieces: () => AsyncIterable<string>;
}

/** As much of a text as its separator and its kind are told by. */
const HEAD = 262_144;
/** A piece is passed on when a line ends in it, or when it is so long. */
const LONGEST_PIECE = 1 << 20;

/** Pieces that end where a line does: what is looked at in one is not cut in two. */
async function* atLineEnds(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let held = "";
  for await (const piece of pieces) {
    held += piece;
    const end =
      Math.max(held.lastIndexOf("\n"), held.lastIndexOf("\r")) + 1 ||
      (held.length > LONGEST_PIECE ? held.length : 0);
    if (end === 0) continue;
    yield held.slice(0, end);
    held = held.slice(end);
  }
  if (held !== "") yield held;
}

async function* repairedPieces(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const piece of atLineEnds(pieces)) yield withoutMojibake(piece);
}

/** What a text of any length is, or why it is no text of a table. Memory holds a piece of it. */
export async function textStream(
  source: ByteSource,
): Promise<TextStream | "empty" | "binary" | "other-encoding"> {
  const { encoding, byteOrderMark } = await encodingOf(source.read());
  let head = "";
  let isBlank = true;
  let isMixed = false;
  let hasWord = false;
  let repairs = 0;
  const signs = { foreign: 0, accented: 0 };
  for await (const piece of atLineEnds(decodedPieces(source.read(), encoding))) {
    if (head.length < HEAD) head += piece.slice(0, HEAD);
    isBlank &&= piece.trim() === "";
    if (encoding === "windows-1252") {
      const { foreign, accented } = encodingSigns(piece);
      signs.foreign += foreign;
      signs.accented += accented;
    }
    if (isMixed) continue;
    const found = mojibakeSigns(piece);
    isMixed = found.hasOthers;
    hasWord ||= found.hasWord;
    repairs += piece.length - withoutMojibake(piece).length;
  }
  if (isBlank) return "empty";
  if (isBinary(head)) return "binary";
  if (encoding === "windows-1252" && signs.foreign > 0 && signs.foreign >= signs.accented)
    return "other-encoding";
  const isRepaired = hasWord && !isMixed;
  const plain = () => decodedPieces(source.read(), encoding);
  return {
    encoding,
    byteOrderMark,
    isRepaired,
    repairs: isRepaired ? repairs : 0,
    head: isRepaired ? withoutMojibake(head) : head,
    pieces: isRepaired ? () => repairedPieces(plain()) : plain,
  };
}
