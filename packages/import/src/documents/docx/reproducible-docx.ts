import { unzipSync } from "fflate";
import { toZip } from "./docx-parts.js";

/** The date that a file gives for itself: the same bytes come out on every day. */
const DATE = "2026-01-01T00:00:00Z";
const PROPERTIES = "docProps/core.xml";
const DOCUMENT = "word/document.xml";
const RELATIONS = "word/_rels/document.xml.rels";

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** The names of the links of a document, drawn at random by the library, numbered in the order in which they stand. */
function numberedLinks(document: string): ReadonlyMap<string, string> {
  const drawn = new Set(
    [...document.matchAll(/<w:hyperlink [^>]*r:id="([^"]+)"/g)].map(([, id]) => id as string),
  );
  return new Map([...drawn].map((id, index) => [id, `rIdLink${index + 1}`]));
}

/** Attributes that name a relation, with the names given for some of them. */
function renamed(xml: string, names: ReadonlyMap<string, string>): string {
  return xml.replace(/( (?:r:id|Id)=")([^"]+)(?=")/g, (whole, start: string, id: string) => {
    const name = names.get(id);
    return name === undefined ? whole : start + name;
  });
}

/**
 * A Word document as the library `docx` writes it, without what it takes from the clock and from chance: the same content gives the same bytes on
 * every day and however often it is written.
 */
export function reproducibleDocx(bytes: Uint8Array): Uint8Array {
  const parts = new Map<string, Uint8Array>(Object.entries(unzipSync(bytes)));
  const put = (name: string, xml: string) => parts.set(name, new TextEncoder().encode(xml));
  const properties = text(parts.get(PROPERTIES));
  put(PROPERTIES, properties.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${DATE}`));
  const document = text(parts.get(DOCUMENT));
  const names = numberedLinks(document);
  let drawing = 0;
  put(
    DOCUMENT,
    renamed(document, names).replace(/(<wp:docPr id=")[^"]*/g, (_, start: string) => `${start}${++drawing}`),
  );
  const relations = parts.get(RELATIONS);
  if (relations) put(RELATIONS, renamed(text(relations), names));
  return toZip(parts, 9);
}
