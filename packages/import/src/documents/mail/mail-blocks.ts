import type { Email } from "postal-mime";
import { WINDOWS_1252 } from "../../decode-text.js";
import { LONGEST_LINE } from "../../markdown-line.js";
import type { Block, DocumentNote, ReadBlocks } from "../block.js";
import { DocumentFaultError } from "../faults.js";
import { htmlBlocks } from "../html-blocks.js";
import { plainDocument } from "../plain-blocks.js";
import { linesOfPersons, quotedLines, unquoted } from "./letter-text.js";
import { MAIL_LIMITS, textParts } from "./mail-parts.js";

/** A page or a letter is not longer. */
const MOST_SIGNS = 5_000_000;

/** Bytes of Windows-1252 that some releases of Node decode as controls. */
const withoutControls = (text: string) =>
  text.replace(/[\u0080-\u009F]/g, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? sign);

/** What a message says, but for the bodies of what is attached. Throws a {@link DocumentFaultError}. */
async function parsed(bytes: Uint8Array, messages: number): Promise<Email> {
  const texts = textParts(bytes);
  if (typeof texts === "string") throw new DocumentFaultError(texts);
  const { default: PostalMime } = await import("postal-mime");
  return PostalMime.parse(texts, {
    maxNestingDepth: MAIL_LIMITS.depth,
    maxHeadersSize: MAIL_LIMITS.headers,
    maxRfc822NestingDepth: messages,
  }).catch(() => {
    throw new DocumentFaultError("too-deep");
  });
}

function ownBlocks(blocks: readonly Block[], notes: DocumentNote[]): readonly Block[] {
  const isLeft = linesOfPersons(blocks.map(({ text }) => text));
  const left = isLeft.filter(Boolean).length;
  if (left > 0) notes.push({ code: "lines-of-persons", count: left });
  return blocks.filter((_, at) => !isLeft[at]);
}

function blocksOfText(text: string, notes: DocumentNote[]): readonly Block[] {
  const written = text.split(/\r\n|[\r\n]/);
  const isQuoted = quotedLines(written);
  const lines = written.map(unquoted);
  // A line that is not read would be lost, as the report has the lines that are made of blocks.
  if (lines.some(({ length }) => length > LONGEST_LINE)) throw new DocumentFaultError("too-long");
  const isLeft = linesOfPersons(lines).map((isOfPersons, at) => isOfPersons || isQuoted[at] === true);
  const left = isLeft.filter((is, at) => is && lines[at]?.trim() !== "").length;
  if (left > 0) notes.push({ code: "lines-of-persons", count: left });
  const own = lines.map((line, at) => (isLeft[at] ? "" : line)).join("\n");
  return plainDocument(own).blocks.map(({ kind, level, text: words, sign, cell }) => ({
    ...{ kind, level, text: words },
    ...(sign === undefined ? {} : { sign }),
    ...(cell === undefined ? {} : { cell }),
  }));
}

/**
 * The blocks of a mail message: its text, or that of its web page, without its header and whatever else says who writes to whom. Attached files are
 * counted and not read. Throws a {@link DocumentFaultError}.
 */
export async function mailBlocks(bytes: Uint8Array): Promise<ReadBlocks> {
  const email = await parsed(bytes, MAIL_LIMITS.messages);
  const notes: DocumentNote[] = [];
  const attached = email.attachments.filter(
    ({ disposition, related }) => disposition !== "inline" && !related,
  );
  if (attached.length > 0) notes.push({ code: "attachments", count: attached.length });
  const html = withoutControls(email.html ?? "");
  const text = withoutControls(email.text ?? "");
  if (html.length > MOST_SIGNS || text.length > MOST_SIGNS) throw new DocumentFaultError("too-long");
  const page = html === "" ? undefined : htmlBlocks(html);
  const isPage = page?.blocks.some(({ isFurniture }) => !isFurniture) === true;
  const blocks = isPage ? ownBlocks(page.blocks, notes) : blocksOfText(text, notes);
  if (blocks.length === 0)
    throw new DocumentFaultError(attached.length > 0 ? "only-attachments" : "no-words");
  return { blocks, notes };
}

/** A field that the header of an archive gives to its page. */
const OWN_ADDRESS = /^(?:snapshot-content-location|content-location):\s*(https?:\/\/[^\s<>"]{1,2000})/im;
const HEADER = 20_000;

/** The blocks of a web page that was saved as an archive (RFC 2557), with its address. Throws a {@link DocumentFaultError}. */
export async function archiveBlocks(bytes: Uint8Array): Promise<ReadBlocks> {
  const email = await parsed(bytes, 0);
  const html = withoutControls(email.html ?? "");
  if (html.length > MOST_SIGNS) throw new DocumentFaultError("too-long");
  if (html === "") throw new DocumentFaultError("no-words");
  const page = htmlBlocks(html);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEADER));
  const address = page.address ?? OWN_ADDRESS.exec(head)?.[1];
  return { ...page, ...(address === undefined ? {} : { address }) };
}
