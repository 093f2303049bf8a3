import { isGiven } from "./name-words.js";
import { impersonal } from "./record-keys.js";
import { slugOf } from "./slug.js";

/**
 * The name of a document without its folders: a path of a machine says who uses it and is nobody's source. Empty where the name holds a usual
 * given name.
 */
export function fileNameOf(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
  return name.split(/[^\p{L}\p{M}]+/u).some((word) => isGiven(word.normalize("NFC"))) ? "" : name;
}

/** What a key says of a document that has no title. */
export const keyOfFile = (file: string): string => impersonal(slugOf(fileNameOf(file), 100)) || "sans-titre";
