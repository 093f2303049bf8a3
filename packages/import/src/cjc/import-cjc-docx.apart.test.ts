import { loadTerritories } from "@openhpa/vocabularies/territories";
import fc from "fast-check";
import { strToU8, Zip, ZipDeflate, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { DOCX_LIMITS } from "../documents/docx/docx-parts.js";
import { documentOf, docxOf } from "./docx.fixture.js";
import { fullFiche } from "./fiches.fixture.js";
import { importCjcDocx } from "./import-cjc-docx.js";

const options = { file: "hostile.docx", territories: await loadTerritories() };
const good = docxOf(fullFiche);
const MAIN = "word/document.xml";

/** A document whose XML begins with something Word never writes. */
const declared = (declaration: string, body: string) => {
  const parts = documentOf(body);
  const xml = new TextDecoder().decode(parts[MAIN]).replace('<?xml version="1.0"?>', `$&${declaration}`);
  return zipSync({ ...parts, [MAIN]: strToU8(xml) });
};

const paragraphs = (count: number) => "<w:p/>".repeat(count);
const bomb = zipSync({ ...documentOf(""), [MAIN]: new Uint8Array(200_000_000) }, { level: 9 });

/** The bomb with a small declared size, in its local header and in the directory. */
function lying(): Uint8Array {
  const bytes = bomb.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at += 1) {
    const sign = view.getUint32(at, true);
    const size = sign === 0x04034b50 ? at + 22 : sign === 0x02014b50 ? at + 24 : -1;
    if (size > 0 && view.getUint32(size, true) === 200_000_000) view.setUint32(size, 1_000, true);
  }
  return bytes;
}

const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, n) => `<!ENTITY a${n} "${`&a${n - 1};`.repeat(10)}">`).join("")}]>`;

/** What each file is refused for, in words that its message holds. */
const cases: readonly (readonly [what: string, file: () => Uint8Array, code: string, message: RegExp])[] = [
  ["an empty file", () => new Uint8Array(), "not-a-document", /n'est pas un document Word/],
  ["a text", () => strToU8(fullFiche), "not-a-document", /n'est pas un document Word/],
  [
    "an old or protected document",
    () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    "not-a-document",
    /mot de passe/,
  ],
  ["a truncated document", () => good.slice(0, good.length - 100), "not-a-document", /incomplet/],
  ["50 MB", () => new Uint8Array(50_000_000), "document-too-large", /20 Mo/],
  ["a zip bomb", () => bomb, "unsafe-document", /décompressé/],
  ["a zip bomb that declares a small size", lying, "unsafe-document", /décompressé/],
  [
    "macros",
    () => zipSync({ ...documentOf(paragraphs(1)), "word/vbaProject.bin": Uint8Array.of(1) }),
    "unsafe-document",
    /macros/,
  ],
  ["nested entities", () => declared(laughs, "&a19;"), "unsafe-document", /entités/],
  [
    "an external entity",
    () => declared('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', "&e;"),
    "unsafe-document",
    /entités/,
  ],
  [
    "thousands of parts",
    () =>
      zipSync({
        ...documentOf(paragraphs(1)),
        ...Object.fromEntries(Array.from({ length: 3_000 }, (_, n) => [`x${n}`, new Uint8Array()])),
      }),
    "unsafe-document",
    /éléments/,
  ],
  ["a million tags", () => zipSync(documentOf("<w:r/>".repeat(1_000_000))), "unsafe-document", /plus gros/],
  ["many paragraphs", () => zipSync(documentOf(paragraphs(6_001))), "text-too-long", /plus long/],
  [
    "a tag of many attributes",
    () => zipSync(documentOf(`<w:p ${Array.from({ length: 50_000 }, (_, n) => `a${n}="" `).join("")}/>`)),
    "unsafe-document",
    /plus gros/,
  ],
  [
    "tags in tags in tags",
    () => zipSync(documentOf("<w:sdt><w:sdtContent>".repeat(40_000))),
    "not-a-document",
    /abîmé/,
  ],
  [
    "well-formed tags in tags in tags",
    () =>
      zipSync(
        documentOf(`${"<w:sdt><w:sdtContent>".repeat(40_000)}${"</w:sdtContent></w:sdt>".repeat(40_000)}`),
      ),
    "not-a-document",
    /abîmé/,
  ],
  ["broken XML", () => zipSync(documentOf("<w:p><w:r></w:p>")), "not-a-document", /abîmé/],
  ["another kind of zip", () => zipSync({ "a.txt": strToU8("a") }), "not-a-document", /sans document Word/],
];

describe("hostile documents", () => {
  it.each(cases)("%s is refused, in French", async (_, file, code, message) => {
    const { records, report } = await importCjcDocx(file(), options);
    expect(records).toEqual([]);
    expect(report.lines).toEqual([]);
    expect(report.refused?.code).toBe(code);
    expect(report.refused?.message).toMatch(message);
  });

  it("takes little memory for a zip bomb", async () => {
    const file = lying();
    const before = process.memoryUsage().arrayBuffers;
    await importCjcDocx(file, options);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 * DOCX_LIMITS.expanded);
  });

  it("never expands what it does not read", async () => {
    const parts = { ...documentOf(paragraphs(1)), "word/media/image1.png": new Uint8Array(100_000_000) };
    const { report } = await importCjcDocx(zipSync(parts), options);
    expect(report.refused).toBeUndefined();
  });

  it("a damaged document is read or refused, never a throw", async () => {
    const damage = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const bytes = good.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        const { records, report } = await importCjcDocx(bytes, options);
        expect(records.length === 0).toBe(report.refused !== undefined);
      }),
      { numRuns: 60 },
    );
  });
});

describe("what a Word document holds besides paragraphs", () => {
  const read = async (body: string) => {
    const { report } = await importCjcDocx(zipSync(documentOf(body)), options);
    return report.lines.map(({ text }) => text).filter((text) => text !== "");
  };
  const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

  it("keeps line breaks, tabs, tables in tables, and leaves deleted words out", async () => {
    const cell = (body: string) => `<w:tbl><w:tr><w:tc>${body}</w:tc></w:tr></w:tbl>`;
    const body = [
      `<w:p>${run("un")}<w:r><w:br/></w:r>${run("deux")}<w:r><w:tab/></w:r>${run("trois")}</w:p>`,
      cell(`<w:p>${run("quatre")}</w:p>${cell(`<w:p>${run("cinq")}</w:p>`)}`),
      `<w:p>${run("six")}<w:del><w:r><w:delText>sept</w:delText></w:r></w:del></w:p>`,
    ];
    expect(await read(body.join(""))).toEqual(["un", "deux\ttrois", "quatre", "cinq", "six"]);
  });

  it("reads a zip that was written as a stream, with its sizes behind the contents", async () => {
    const chunks: Uint8Array[] = [];
    const zip = new Zip((_, chunk) => chunks.push(chunk));
    for (const [name, content] of Object.entries(documentOf(`<w:p>${run("un")}</w:p>`))) {
      const part = new ZipDeflate(name);
      zip.add(part);
      part.push(content, true);
    }
    zip.end();
    const { report } = await importCjcDocx(Buffer.concat(chunks), options);
    expect(report.lines[0]?.text).toBe("un");
  });

  it("lists what somebody wrote into the help of a question", async () => {
    const parts = documentOf(
      `<w:p>${run("Titre")}</w:p><w:p>${run("Adresse :")}</w:p><w:p><w:pPr><w:pStyle w:val="H"/></w:pPr>${run("Une aide d'une autre version")}</w:p>`,
    );
    const styles =
      '<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="H"><w:name w:val="OpenHPA aide"/></w:style></w:styles>';
    const { report } = await importCjcDocx(
      zipSync({ ...parts, "word/styles.xml": strToU8(styles) }),
      options,
    );
    expect(report.notUnderstood.map(({ text }) => text)).toEqual(["Une aide d'une autre version"]);
  });
});
