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

const field = (data: string, instruction: string, shown = "") =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:enabled/>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const shownAs = (text: string) =>
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** Form fields as Word made them before content controls. */
export const legacyField = {
  list: (entries: readonly string[], facts = "", shown?: string) =>
    field(
      `<w:ddList>${facts}${entries.map((entry) => `<w:listEntry w:val="${escaped(entry)}"/>`).join("")}</w:ddList>`,
      "FORMDROPDOWN",
      shown === undefined ? "" : shownAs(shown),
    ),
  box: (isTicked: boolean, words: string) =>
    `${field(`<w:checkBox><w:sizeAuto/><w:default w:val="0"/><w:checked w:val="${isTicked ? 1 : 0}"/></w:checkBox>`, "FORMCHECKBOX")}<w:r><w:t xml:space="preserve"> ${escaped(words)}  </w:t></w:r>`,
  text: (typed: string) =>
    field('<w:textInput><w:default w:val="à remplir"/></w:textInput>', "FORMTEXT", shownAs(typed)),
} as const;

/** A document with one paragraph for each run of XML or text. */
export function docxOfRuns(runs: readonly string[]): Uint8Array {
  return zipSync(
    documentOf(runs.map((run) => (run.startsWith("<") ? `<w:p>${run}</w:p>` : paragraph(run))).join("")),
  );
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
