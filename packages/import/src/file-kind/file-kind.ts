import { decodeText, isForeignEncoding } from "../decode-text.js";
import type { FileKind, FileKindName } from "./file-kinds.js";
import { compoundKind, zipKind } from "./office-kind.js";
import { HEAD, textSignature } from "./text-signature.js";

/** Control characters that no text has: spaces, page breaks and what damaged accents leave are none of them. */
const CONTROLS = /(?!\s|[\u0080-\u009F])\p{Cc}/gu;
/** Share of controls beyond which a file is no text, and how many a short one may have. */
const MOST_CONTROLS = 0.02;
const FEW_CONTROLS = 8;

/** Types whose kind is not the first word of their name. */
const types: Readonly<Record<string, FileKindName>> = {
  pdf: "pdf",
  rtf: "rtf",
  docx: "docx",
  docm: "docx",
  dotx: "docx",
  dotm: "docx",
  xlsx: "xlsx",
  xlsm: "xlsx",
  xltx: "xlsx",
  xltm: "xlsx",
  pptx: "pptx",
  pptm: "pptx",
  ppsx: "pptx",
  potx: "pptx",
  odt: "odt",
  ott: "odt",
  ods: "ods",
  ots: "ods",
  odp: "odp",
  epub: "epub",
  ps: "postscript",
  eps: "postscript",
  exe: "program",
  elf: "program",
  macho: "program",
  wasm: "program",
  jar: "program",
  apk: "program",
  class: "program",
};
const ARCHIVES = new Set(
  "gz tar.gz bz2 xz 7z rar tar zst lz4 lz lzh Z cab cpio ar arj deb rpm ace xar jmp".split(" "),
);
const FAMILIES = ["image", "audio", "video", "font"] as const;

/** A binary file, by its signature; what Office writes by what it holds. */
async function binaryKind(bytes: Uint8Array): Promise<FileKind | undefined> {
  const { fileTypeFromBuffer } = await import("file-type/core");
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0)
    return { is: compoundKind(bytes) };
  if (found === undefined || found.ext === "zip")
    return bytes[0] === 0x50 && bytes[1] === 0x4b ? { is: zipKind(bytes) } : undefined;
  const { ext, mime } = found;
  const known = types[ext];
  if (known) return { is: known };
  const format = ext.toUpperCase();
  if (ARCHIVES.has(ext)) return { is: "archive", format };
  const family = FAMILIES.find((name) => mime.startsWith(`${name}/`));
  return { is: family ?? "binary", format };
}

/** True for bytes of which three in four are zero at the same places, as those of Latin letters in UTF-32, with its mark or without. */
function isUtf32(bytes: Uint8Array): boolean {
  const count = Math.min(bytes.length >> 2, 256);
  if (count < 2 || bytes.length % 4 !== 0) return false;
  const zeros = [0, 1, 2, 3].map(
    (place) =>
      Array.from({ length: count }, (_, at) => bytes[4 * at + place]).filter((byte) => byte === 0).length,
  );
  const isMark = (...mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte);
  const least = isMark(0xff, 0xfe, 0, 0) || isMark(0, 0, 0xfe, 0xff) ? count - 1 : count;
  const [a = 0, b = 0, c = 0, d = 0] = zeros;
  const little = a < count / 4 && c >= least && d >= least && b > count / 2;
  const big = d < count / 4 && a >= least && b >= least && c > count / 2;
  return little || big;
}

/**
 * What a file is, by its bytes and never by its name: text by being text, the formats that are written in text by how they begin, everything else
 * by its signature. A text that happens to begin as a binary format does stays a text.
 */
export async function fileKindOf(bytes: Uint8Array): Promise<FileKind> {
  if (bytes.length === 0) return { is: "empty" };
  if (isUtf32(bytes)) return { is: "foreign-text" };
  const { text, encoding } = decodeText(bytes.subarray(0, HEAD));
  if (encoding === "windows-1252" && isForeignEncoding(text)) return { is: "foreign-text" };
  const controls = text.match(CONTROLS)?.length ?? 0;
  if (controls > 0) {
    const binary = await binaryKind(bytes);
    if (binary) return binary;
    if (controls > Math.max(FEW_CONTROLS, text.length * MOST_CONTROLS))
      return { is: textSignature(text) ?? "binary" };
  }
  const signature = textSignature(text);
  if (signature) return { is: signature };
  const isBlank = text.trim() === "" && decodeText(bytes).text.trim() === "";
  return { is: isBlank ? "blank" : "text" };
}
