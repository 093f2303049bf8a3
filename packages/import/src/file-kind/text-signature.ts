import { isHtml } from "../html-text.js";
import type { FileKindName } from "./file-kinds.js";

/** As much of a text as is looked at. */
export const HEAD = 65_536;

/** Names of header fields that only a message has, and those that several of make one (RFC 5322 §3.6, RFC 2045). */
const OWN_FIELDS = new Set(
  "mime-version message-id received return-path delivered-to content-type content-transfer-encoding x-mailer".split(
    " ",
  ),
);
const USUAL_FIELDS = new Set("from to cc subject date reply-to sender".split(" "));
const FEWEST_USUAL = 3;

/** A message of mail or a web page archived as one, by the header fields that it begins with. */
function messageKind(head: string): FileKindName | undefined {
  let own = 0;
  let usual = 0;
  let last = "";
  let isArchive = false;
  for (const line of head.split(/\r\n|[\r\n]/, 200)) {
    if (/^From \S+@\S+ /.test(line)) continue;
    const name = /^([A-Za-z][A-Za-z-]{1,40}):/.exec(line)?.[1]?.toLowerCase() ?? "";
    if (name === "" && !(last !== "" && /^[ \t]+\S/.test(line))) break;
    last = name === "" ? last : name;
    if (OWN_FIELDS.has(name)) own += 1;
    if (USUAL_FIELDS.has(name)) usual += 1;
    if (last === "content-type" && /multipart\/related/i.test(line)) isArchive = true;
    if (name === "snapshot-content-location" || /^From: ?<Saved by /i.test(line)) isArchive = true;
  }
  if (own === 0 ? usual < FEWEST_USUAL : own + usual < 2) return undefined;
  return isArchive ? "mht" : "eml";
}

const startsWith = (form: RegExp) => (head: string) => form.test(head);

/** Formats that are text without being the text of a document, by how they begin. The first that holds is the answer; a new one is one row. */
const signatures: readonly (readonly [kind: FileKindName, holds: (head: string) => boolean])[] = [
  ["pdf", startsWith(/^[^%]{0,1000}%PDF-\d/)],
  ["postscript", startsWith(/^%!PS/)],
  ["rtf", startsWith(/^\s*\{\\rtf\d?/)],
  ["vcard", startsWith(/^\s*BEGIN:VCARD/i)],
  ["calendar", startsWith(/^\s*BEGIN:VCALENDAR/i)],
  ["json", startsWith(/^\s*(?:\{\s*(?:"[^"\n]{0,200}"\s*:|\}\s*$)|\[\s*(?:\{\s*["}]|\]\s*$))/)],
  ["rdf", startsWith(/^\s*(?:#[^\n]*\s+)*(?:@?prefix\s+[\w.-]*:\s*<|@?base\s+<)/i)],
  [
    "rdf",
    startsWith(/^\s*(?:#[^\n]*\s+)*(?:<[^<>\s]{1,2000}>|_:\S{1,200})\s+<[^<>\s]{1,2000}>\s+(?:[<"]|_:)/),
  ],
  ["rdf", startsWith(/^\s*(?:<\?xml[^>]{0,400}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<rdf:RDF\b/)],
  [
    "svg",
    startsWith(
      /^\s*(?:<\?xml[^>]{0,400}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?(?:<!DOCTYPE svg[^>]*>\s*)?<svg\b/i,
    ),
  ],
  ["html", isHtml],
  ["xml", startsWith(/^\s*<\?xml\b/)],
];

/** The format of a text that is not simply the text of a document; undefined when it is. */
export function textSignature(text: string): FileKindName | undefined {
  const head = text.slice(0, HEAD).replace(/^\uFEFF/, "");
  return signatures.find(([, holds]) => holds(head))?.[0] ?? messageKind(head);
}
