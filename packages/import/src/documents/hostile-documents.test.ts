import { loadTerritories } from "@openhpa/vocabularies/territories";
import { strFromU8, strToU8, unzipSync, zipSync, zlibSync } from "fflate";
import { describe, expect, test } from "vitest";
import { docxOf, documentOf as docxPartsOf } from "../cjc/docx.fixture.js";
import { importDocument } from "../entry/import-document.js";
import { tooLargeToRead } from "../entry/import-large.js";
import { toHtmlReport } from "../report/html-report.js";
import { toTextReport } from "../report/text-report.js";
import type { DocumentFault } from "./faults.js";
import { type DocumentKind, type DocumentReader, readDocument } from "./read-document.js";

const territories = await loadTerritories();
const LINES = [
  "Titre : Un pas de plus",
  "Porteur : Association Vivre au Val",
  "Public : parents",
  "Objectif : Marcher ensemble",
];

const odtOf = (body: string, more: Record<string, string> = {}) =>
  zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
    "content.xml": strToU8(
      `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    "META-INF/manifest.xml": strToU8(
      '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/></manifest:manifest>',
    ),
    ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])),
  });
const odtLines = LINES.map((line) => `<text:p>${line}</text:p>`).join("");

const mail = (headers: string) => strToU8(`${headers}\r\n\r\n${LINES.join("\r\n")}\r\n`);
const HEADERS = [
  "From: Zdenka Quirinal <zdenka.quirinal@exemple.fr>",
  "To: Ottokar Quirinal <ottokar.quirinal@exemple.fr>",
  "Date: Mon, 2 Mar 2026 10:00:00 +0100",
  "Subject: Fiche",
  "MIME-Version: 1.0",
  "Content-Type: text/plain; charset=utf-8",
].join("\r\n");

const withAuthor = (docx: Uint8Array) =>
  zipSync({
    ...unzipSync(docx),
    "docProps/core.xml": strToU8(
      '<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Zdenka Quirinal</dc:creator></cp:coreProperties>',
    ),
  });

/** A PDF of one page with what draws it, and other objects before its end. */
const pdfOf = (dictionary: string, drawing: string, more = "", trailer = "") =>
  strToU8(
    `%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>\nendobj\n4 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>\nendobj\n5 0 obj\n<<${dictionary}/Length ${drawing.length}>>\nstream\n${drawing}\nendstream\nendobj\n${more}trailer\n<</Root 1 0 R/Size 7${trailer}>>\n%%EOF`,
    true,
  );

interface Encrypted {
  readonly owner: string;
  readonly user: string;
  readonly drawing: string;
}
/** A page of five lines, encrypted with the standard handler (ISO 32000-2, 7.6.4) and an empty password of the user, and with one that is not empty. */
const withoutPassword: Encrypted = {
  owner: "566fa873ee33c797cd3b904fdadf814afa34df9a38f6ed41b984e2c6da2aa6f5",
  user: "2cb227fca55c60459c78be5e2acb0505",
  drawing:
    "98cefa08f4e0ac63c314ab33e5c684ebcb7b8bfd5b57474ae26ff3c64383104e7105f0430e6da25815ff10c11417b254cbc41011c92f150e16925c4b24be691de037a3e5c13f820db8ba5354950133a240b65263aebbae7b8daf6928716784f7652c258be72fbd98fa4708cb35a770e225558b7fbfcb21c07018fb9de5110d986f5821e409779c1f89aecc9e36f8328c63445af05da893e953caab641a119ba95ed64575b702c29b43ae33524e25e5857c34ae3c4dc6e0302bfaf826ec7021f51083",
};
const withPassword: Encrypted = {
  ...withoutPassword,
  owner: "0db5855fc5326569e765906caf64e4429a4c20d6e996fdef963e9b5080f9e083",
  user: "8c256310bd01db271708cd28787965e5",
};
const encryptedPdf = ({ owner, user, drawing }: Encrypted) =>
  pdfOf(
    "",
    (drawing.match(/../g) ?? []).map((code) => String.fromCharCode(Number.parseInt(code, 16))).join(""),
    `6 0 obj\n<</Filter/Standard/V 2/R 3/Length 128/P -44/O<${owner}>/U<${user.padEnd(64, "0")}>>>\nendobj\n`,
    "/Encrypt 6 0 R/ID[<30313233343536373839616263646566><30313233343536373839616263646566>]",
  );

describe("what a file says of people around its text", () => {
  test.each<readonly [string, Uint8Array]>([
    ["the headers of a mail", mail(HEADERS)],
    ["the properties of a Word document", withAuthor(docxOf(LINES.join("\n")))],
    [
      "the properties of an OpenDocument text",
      odtOf(odtLines, {
        "meta.xml":
          '<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta><dc:creator>Zdenka Quirinal</dc:creator></office:meta></office:document-meta>',
      }),
    ],
  ])("%s is in no record and no report", async (_, bytes) => {
    const imported = await importDocument(bytes, { file: "fiche", territories });
    expect(imported.records).toMatchObject([{ carrier: { name: "Association Vivre au Val" } }]);
    for (const text of [JSON.stringify(imported), toTextReport(imported), toHtmlReport(imported)])
      expect(text).not.toMatch(/quirinal/i);
  });
});

describe("a hostile file is refused, and says why", () => {
  const deep = 200_000;
  const nested = `${"<text:section>".repeat(deep)}x${"</text:section>".repeat(deep)}`;
  const entities = odtOf(`<text:p>&amp;</text:p>`);
  const laughing = zipSync({
    ...unzipSync(entities),
    "content.xml": strToU8(
      strFromU8(unzipSync(entities)["content.xml"] ?? new Uint8Array()).replace(
        "<office:document-content",
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><office:document-content',
      ),
    ),
  });
  const bomb = zipSync({
    ...unzipSync(odtOf(odtLines)),
    "content.xml": new Uint8Array(300_000_000),
  });

  test.each<readonly [string, DocumentKind, Uint8Array]>([
    ["elements in elements in elements", "odt", odtOf(nested)],
    ["entities of its own", "odt", laughing],
    ["a part that unpacks to 300 MB", "odt", bomb],
    ["a PDF with a password", "pdf", encryptedPdf(withPassword)],
    ["a PDF that is none behind its first signs", "pdf", strToU8("%PDF-1.7\nrien\n%%EOF")],
  ])("%s", async (_, kind, bytes) => {
    const reading = await readDocument(bytes, kind);
    expect(reading).toMatchObject({ ok: false });
    const { records, report } = await importDocument(bytes, { file: `fiche.${kind}`, territories });
    expect(records).toEqual([]);
    expect(report.refused?.message).toMatch(/\p{L}{4}/u);
  });
});

test("a page is as long as it is without its pictures: one of nine million signs is refused, one with a large picture is read", async () => {
  const body = LINES.map((line) => `<p>${line}</p>`).join("");
  const long = await readDocument(strToU8(`<!doctype html><p>${"mot ".repeat(2_250_000)}${body}`), "html");
  expect(long).toEqual({ ok: false, fault: "too-long" });
  const picture = `<img src="data:image/png;base64,${"A".repeat(9_000_000)}">`;
  const pictured = await readDocument(strToU8(`<!doctype html>${picture}${body}`), "html");
  expect(pictured).toMatchObject({ ok: true, read: { blocks: LINES.map((text) => ({ text })) } });
});

test("a page of many lines is refused, whatever its length", async () => {
  const rows = (count: number) => strToU8(`<!doctype html><table>${"<tr><td>x<td>y".repeat(count)}</table>`);
  expect(await readDocument(rows(1_501), "html")).toEqual({ ok: false, fault: "too-long" });
  expect(await readDocument(rows(1_500), "html")).toMatchObject({ ok: true });
});

describe("what is more than a fiche is refused by counting, before a library makes anything of it", () => {
  const packed = (size: number) => zlibSync(new Uint8Array(size).fill(0x20), { level: 9 });
  const drawing = (dictionary: string, bytes: Uint8Array) => pdfOf(dictionary, strFromU8(bytes, true));
  test.each<readonly [string, DocumentKind, Uint8Array, DocumentFault]>([
    [
      "a page that unpacks to 200 MB",
      "pdf",
      drawing("/Filter/FlateDecode", packed(200_000_000)),
      "expands-too-much",
    ],
    [
      "the same, its filter under another spelling",
      "pdf",
      drawing("/Filter/#46lateDecode", packed(200_000_000)),
      "expands-too-much",
    ],
    [
      "17 MB that draw a page and are not packed",
      "pdf",
      pdfOf("", "q Q ".repeat(4_250_000)),
      "expands-too-much",
    ],
    [
      "a hundred thousand streams",
      "pdf",
      strToU8(`%PDF-1.7\n${"<<>>stream\nendstream\n".repeat(100_000)}`),
      "too-many-parts",
    ],
    ["31 MB", "pdf", new Uint8Array(31_000_000), "too-large"],
    ["31 MB of a page", "html", new Uint8Array(31_000_000), "too-large"],
    ["7,000 paragraphs", "docx", zipSync(docxPartsOf("<w:p/>".repeat(7_000))), "too-long"],
    ["600,000 signs", "docx", docxOf("mot ".repeat(150_000)), "too-long"],
    ["4,000 paragraphs", "odt", odtOf("<text:p>mot</text:p>".repeat(4_000)), "too-long"],
    [
      "blanks for a million signs",
      "odt",
      odtOf(`<text:p>x${'<text:s text:c="200"/>'.repeat(5_100)}</text:p>`),
      "too-long",
    ],
    [
      "entities for a million signs",
      "html",
      strToU8(`<!doctype html><p>${"&amp;".repeat(1_000_000)}`),
      "too-long",
    ],
    ["600,000 signs of a letter", "eml", mail(`${HEADERS}\r\n\r\n${"mot ".repeat(150_000)}`), "too-long"],
  ])("%s (%s)", async (_, kind, bytes, fault) => {
    expect(await readDocument(bytes, kind)).toEqual({ ok: false, fault });
  });
});

test("a PDF that opens without a password is read, though it is encrypted", async () => {
  expect(await readDocument(encryptedPdf(withoutPassword), "pdf")).toMatchObject({
    ok: true,
    read: { blocks: [{ text: "Titre : Un pas de plus" }, {}, {}, {}, {}] },
  });
  expect(await readDocument(encryptedPdf(withPassword), "pdf")).toEqual({ ok: false, fault: "protected" });
});

test("a file that is refused is read once, and no source is asked about it", async () => {
  let asked = 0;
  const readDocument: DocumentReader = async () => {
    asked += 1;
    return { ok: false, fault: "damaged" };
  };
  const { report } = await importDocument(docxOf(LINES.join("\n")), {
    file: "a.docx",
    territories,
    readDocument,
  });
  expect(report).toMatchObject({ source: "", refused: { code: "not-a-document" } });
  expect(asked).toBe(1);
});

test("a file that is larger than any that is read is refused by its beginning", async () => {
  const sourceOf = (start: string, size: number) => {
    let taken = 0;
    const source = {
      size,
      async *read() {
        taken += 65_536;
        yield strToU8(start.padEnd(65_536));
      },
    };
    return { source, taken: () => taken };
  };
  const refusal = async (start: string, size: number) => {
    const { source, taken } = sourceOf(start, size);
    const imported = await tooLargeToRead(source, { file: "fiche" });
    return [imported?.report.refused?.code, taken()];
  };
  expect(await refusal("<!doctype html><p>Bouger", 30_000_001)).toEqual(["document-too-large", 65_536]);
  expect(await refusal("<!doctype html><p>Bouger", 30_000_000)).toEqual([undefined, 0]);
  expect(await refusal('{"type": "Action"}', 50_000_000)).toEqual(["another-format", 65_536]);
  expect((await refusal("Titre;Porteur\n", 50_000_000))[0]).toBeUndefined();
});
