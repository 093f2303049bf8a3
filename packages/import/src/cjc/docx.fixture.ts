import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/'/g, "&apos;");

const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

/** Parts of a document with these paragraphs. */
export function documentOf(body: string): Record<string, Uint8Array> {
  return {
    "[Content_Types].xml": strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
    ),
    "_rels/.rels": strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    "word/document.xml": strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  };
}

/** A plain Word document, one paragraph for each line of a text. */
export function docxOf(text: string): Uint8Array {
  return zipSync(documentOf(text.split("\n").map(paragraph).join("")));
}

/** A blank questionnaire with answers typed into the cells, and boxes ticked, as a person would do. */
export function filledIn(
  blank: Uint8Array,
  answers: Readonly<Record<string, readonly string[]>>,
  ticked: readonly string[] = [],
): Uint8Array {
  const parts = unzipSync(blank);
  let xml = strFromU8(parts["word/document.xml"] as Uint8Array);
  const cell = '<w:p><w:pPr><w:pStyle w:val="OpenHpaAnswer"/></w:pPr></w:p>';
  for (const [label, lines] of Object.entries(answers)) {
    const at = xml.indexOf(cell, xml.indexOf(`>${escaped(label)}<`));
    if (at < 0) throw new Error(`The questionnaire does not ask ${label}`);
    xml = xml.slice(0, at) + lines.map(paragraph).join("") + xml.slice(at + cell.length);
  }
  for (const choice of ticked) {
    const at = xml.indexOf(`<w:alias w:val="${escaped(choice)}"/>`);
    if (at < 0) throw new Error(`The questionnaire has no box ${choice}`);
    xml =
      xml.slice(0, at) + xml.slice(at).replace('<w14:checked w14:val="0"/>', '<w14:checked w14:val="1"/>');
  }
  return zipSync({ ...parts, "word/document.xml": strToU8(xml) });
}
