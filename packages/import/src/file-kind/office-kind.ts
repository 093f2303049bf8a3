import { Unzip } from "fflate";
import type { FileKindName } from "./file-kinds.js";

/** Names of the streams that tell what a compound file of Office holds (the format of compound files writes names in UTF-16LE). */
const streams: readonly (readonly [name: string, kind: FileKindName])[] = [
  ["EncryptedPackage", "office"],
  ["WordDocument", "doc"],
  ["__properties_version1.0", "msg"],
  ["PowerPoint Document", "ppt"],
  ["Workbook", "xls"],
  ["Book", "xls"],
];

function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((sign) => [sign.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

/** What a compound file of Office is: a document, a workbook, a message, or one with a password. */
export function compoundKind(bytes: Uint8Array): FileKindName {
  return streams.find(([name]) => holds(bytes, name))?.[1] ?? "office";
}

/** Folders of the parts of a document of Office (ECMA-376, part 1). */
const folders: readonly (readonly [folder: string, kind: FileKindName])[] = [
  ["word/", "docx"],
  ["xl/", "xlsx"],
  ["ppt/", "pptx"],
];
const SLICE = 65_536;

/** What a zip archive is by the names of its parts, damaged as it may be: a document of Office, or an archive. */
export function zipKind(bytes: Uint8Array): FileKindName {
  const names: string[] = [];
  const unzip = new Unzip(({ name }) => void names.push(name));
  try {
    for (let at = 0; at < bytes.length; at += SLICE)
      unzip.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
  } catch {
    // What was read before the damage says enough.
  }
  return folders.find(([folder]) => names.some((name) => name.startsWith(folder)))?.[1] ?? "zip";
}
