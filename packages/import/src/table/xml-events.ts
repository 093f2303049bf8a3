import { Parser } from "htmlparser2";

/** What a reader of XML is told: names without their prefix. */
export interface XmlEvents {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
  /** Asked between pieces: true ends the reading. */
  readonly isDone?: () => boolean;
}

const PIECE = 65_536;
/** Elements in elements: more than any workbook has. */
const DEEPEST = 200;

/** The elements of a part stand in one another too deep to be those of a workbook. */
export class XmlTooDeep extends Error {}
const local = (name: string) => name.slice(name.indexOf(":") + 1);

/** A reader of XML that is given its bytes piece by piece. */
export interface XmlReader {
  write(piece: Uint8Array, isLast: boolean): void;
}

/** A reader of XML. Entities of a document type are never expanded: the parser does not know any. It throws an {@link XmlTooDeep} for elements that nest deeper than is asked. */
export function createXmlReader(events: XmlEvents, deepest = Number.POSITIVE_INFINITY): XmlReader {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > deepest) throw new XmlTooDeep();
        events.open?.(local(name), attributes);
      },
      ontext: (text) => events.text?.(text),
      onclosetag(name) {
        depth -= 1;
        events.close?.(local(name));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const decoder = new TextDecoder("utf-8");
  return {
    write(piece, isLast) {
      parser.write(decoder.decode(piece, { stream: !isLast }));
      if (isLast) parser.end();
    },
  };
}

/** Reads XML in pieces, as {@link createXmlReader} does. */
export function readXml(bytes: Uint8Array, events: XmlEvents, deepest?: number): void {
  const reader = createXmlReader(events, deepest);
  for (let at = 0; at < bytes.length && !events.isDone?.(); at += PIECE)
    reader.write(bytes.subarray(at, at + PIECE), false);
  reader.write(new Uint8Array(0), true);
}

/** A reader of a part of a workbook. */
export const createWorkbookXmlReader = (events: XmlEvents): XmlReader => createXmlReader(events, DEEPEST);

/** Reads a part of a workbook, as {@link readXml} does. */
export const readWorkbookXml = (bytes: Uint8Array, events: XmlEvents): void =>
  readXml(bytes, events, DEEPEST);

/** `_x000D_` stands for a character that XML cannot hold (ECMA-376, ST_Xstring). */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** The text of a string of a workbook. */
export function fromXstring(text: string): string {
  return text.replace(ESCAPED, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** A text as a string of a workbook, escaped for XML. */
export function toXstring(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      /(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    )
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}
