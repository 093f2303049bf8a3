import { strToU8, zipSync } from "fflate";
import type { Part } from "./corpus-layouts.fixture.js";

const encode = (text: string) => new TextEncoder().encode(text);
const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** The lines of a cell. */
const linesOf = (cell: string) => cell.split("\n");

/** Parts with the rows of a table together. */
type Group = Part | { readonly is: "table"; readonly rows: readonly (readonly [string, string])[] };

function grouped(parts: readonly Part[]): readonly Group[] {
  const groups: Group[] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (part.is !== "row") groups.push(part);
    else if (last?.is === "table")
      groups[groups.length - 1] = { is: "table", rows: [...last.rows, part.cells] };
    else groups.push({ is: "table", rows: [part.cells] });
  }
  return groups;
}

function markdown(parts: readonly Part[]): string {
  const lines = grouped(parts).map((part, index) => {
    if (part.is === "table")
      return part.rows
        .map(
          (cells, row) =>
            `| ${cells.map((cell) => linesOf(cell).join("<br>")).join(" | ")} |${row === 0 ? "\n|---|---|" : ""}`,
        )
        .join("\n");
    if (part.is === "row") return "";
    const sign = { heading: index === 0 ? "# " : "## ", paragraph: "", item: "- " }[part.is];
    return `${part.is === "item" ? "" : "\n"}${sign}${part.text}`;
  });
  return `${lines.join("\n").trim()}\n`;
}

function html(parts: readonly Part[]): string {
  const body = grouped(parts).map((part, index) => {
    if (part.is === "table")
      return `<table>${part.rows.map((cells) => `<tr>${cells.map((cell) => `<td>${linesOf(cell).map(escaped).join("<br>")}</td>`).join("")}</tr>`).join("")}</table>`;
    if (part.is === "row") return "";
    const name = { heading: index === 0 ? "h1" : "h2", paragraph: "p", item: "li" }[part.is];
    const element = `<${name}>${escaped(part.text)}</${name}>`;
    return part.is === "item" ? `<ul>${element}</ul>` : element;
  });
  return `<!doctype html><meta charset="utf-8"><main>${body.join("\n")}</main>`;
}

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

function docx(parts: readonly Part[]): Uint8Array {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const body = grouped(parts).map((part, index) => {
    if (part.is === "table")
      return `<w:tbl>${part.rows
        .map(
          (cells) =>
            `<w:tr>${cells
              .map(
                (cell) =>
                  `<w:tc>${linesOf(cell)
                    .map((line) => `<w:p>${run(line)}</w:p>`)
                    .join("")}</w:tc>`,
              )
              .join("")}</w:tr>`,
        )
        .join("")}</w:tbl>`;
    if (part.is === "row") return "";
    const style = { heading: `<w:pStyle w:val="Heading${index === 0 ? 1 : 2}"/>`, paragraph: "", item: list }[
      part.is
    ];
    return `<w:p><w:pPr>${style}</w:pPr>${run(part.text)}</w:p>`;
  });
  const style = (level: number) =>
    `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/></w:style>`;
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
  const relation = (type: string, target: string, id: number) =>
    `<Relationship Id="r${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relations = (...all: string[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
  return zipSync({
    "[Content_Types].xml": strToU8(types),
    "_rels/.rels": strToU8(relations(relation("officeDocument", "word/document.xml", 1))),
    "word/_rels/document.xml.rels": strToU8(
      relations(relation("styles", "styles.xml", 1), relation("numbering", "numbering.xml", 2)),
    ),
    "word/styles.xml": strToU8(`<w:styles xmlns:w="${W}">${style(1)}${style(2)}</w:styles>`),
    "word/numbering.xml": strToU8(
      `<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    ),
    "word/document.xml": strToU8(`<w:document xmlns:w="${W}"><w:body>${body.join("")}</w:body></w:document>`),
  });
}

function odt(parts: readonly Part[]): Uint8Array {
  const p = (text: string) => `<text:p>${escaped(text)}</text:p>`;
  const body = grouped(parts).map((part, index) => {
    if (part.is === "table")
      return `<table:table>${part.rows.map((cells) => `<table:table-row>${cells.map((cell) => `<table:table-cell>${linesOf(cell).map(p).join("")}</table:table-cell>`).join("")}</table:table-row>`).join("")}</table:table>`;
    if (part.is === "row") return "";
    if (part.is === "heading")
      return `<text:h text:outline-level="${index === 0 ? 1 : 2}">${escaped(part.text)}</text:h>`;
    return part.is === "item"
      ? `<text:list><text:list-item>${p(part.text)}</text:list-item></text:list>`
      : p(part.text);
  });
  const namespaces = ["office", "text", "table"]
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(" ");
  const content = `<office:document-content ${namespaces}><office:body><office:text>${body.join("")}</office:text></office:body></office:document-content>`;
  return zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
    "content.xml": strToU8(content),
  });
}

const SIGNS: Readonly<Record<string, number>> = {
  "–": 0x96,
  "—": 0x97,
  "€": 0x80,
  "’": 0x92,
  "•": 0x95,
  œ: 0x9c,
};
const pdfText = (text: string) =>
  [...text]
    .map((sign) => {
      const code = SIGNS[sign] ?? sign.charCodeAt(0);
      return code > 126 || "()\\".includes(sign) ? `\\${code.toString(8).padStart(3, "0")}` : sign;
    })
    .join("");

/** The lines of a text of so many signs at most. */
function wrapped(text: string, width: number): readonly string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines;
}

/** Signs of a line of a label in the left column of a table. */
const LABEL_WIDTH = 30;

/** A page of lines by their places, as printers write them: no structure, one font for titles and one for words. */
function pdf(parts: readonly Part[]): Uint8Array {
  let y = 800;
  const draw = (font: string, size: number, x: number, text: string) =>
    `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${pdfText(text)}) Tj ET`;
  const below = (font: string, size: number, x: number, text: string) =>
    wrapped(text, Math.floor(((560 - x) * 2) / size)).map((line, index) => {
      if (index > 0) y -= size * 1.2;
      return draw(font, size, x, line);
    });
  /** A row of a table: label and answer begin at the same height, and the longer of them ends the row. */
  const row = (label: string, answer: string) => {
    const top = y;
    const left = wrapped(label, LABEL_WIDTH).map((line, at) => {
      if (at > 0) y -= 12;
      return draw("F1", 10, 50, line);
    });
    const bottom = y;
    y = top;
    const right = linesOf(answer).flatMap((line, at) => {
      if (at > 0) y -= 12;
      return below("F1", 10, 200, line);
    });
    y = Math.min(y, bottom);
    return [...left, ...right];
  };
  const lines = parts.flatMap((part, index) => {
    y -= part.is === "item" ? 14 : part.is === "heading" ? 30 : 22;
    if (part.is === "row") return row(...part.cells);
    if (part.is === "heading") return below("F2", index === 0 ? 18 : 14, 50, part.text);
    return part.is === "item" ? below("F1", 10, 60, `• ${part.text}`) : below("F1", 10, 50, part.text);
  });
  const stream = lines.join("\n");
  const font = (name: string) =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R /Resources << /Font << /F1 4 0 R /F2 5 0 R >> >> >>",
    font("Helvetica"),
    font("Helvetica-Bold"),
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
  ];
  let text = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return encode(text);
}

const eml = (parts: readonly Part[]) =>
  `From: Zdenka Quirinal <z.quirinal@exemple.fr>\nTo: contact@exemple.fr\nSubject: Notre action\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${html(parts)}\n`;

/** Writers of documents in each format, by the ending of their files. */
export const formats: Readonly<Record<string, (parts: readonly Part[]) => Uint8Array>> = {
  md: (parts) => encode(markdown(parts)),
  txt: (parts) => encode(markdown(parts).replace(/^#+ /gm, "")),
  html: (parts) => encode(html(parts)),
  docx,
  odt,
  pdf,
  eml: (parts) => encode(eml(parts)),
};
