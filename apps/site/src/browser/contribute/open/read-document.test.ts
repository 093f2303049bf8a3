import { expect, test } from "vitest";
import { contributeEn } from "../../../words/contribute-en.js";
import { contributeFr } from "../../../words/contribute-fr.js";
import { answered } from "../documents.fixture.js";
import { readDocument } from "./read-document.js";

const read = (text: string, name = "fiche.json") =>
  readDocument({ name, bytes: new TextEncoder().encode(text) }, contributeEn, () => {
    throw new Error("No importer is asked");
  });
const record = '{"type":"Action","key":"a"}';

test("a record, a list and lines are read", async () => {
  for (const [text, count] of [
    [record, 1],
    [`[${record},${record}]`, 2],
    [`${record}\n\n${record}\r\n`, 2],
  ] as const)
    expect(await read(text)).toMatchObject({
      kind: "records",
      records: new Array(count).fill(JSON.parse(record)),
    });
});

test("a field that is written twice is refused with its place", async () => {
  const twice = '{"type":"Action",\n "key":"a", "key":"b"}';
  expect(await read(twice)).toMatchObject({
    kind: "refused",
    message: expect.stringMatching(/^Line 2, column 13: The field “key” is/),
  });
  const lines = await read(`${record}\n{"type":"Action","key":"a","key":"b"}\n`, "fiches.ndjson");
  expect(lines).toMatchObject({ kind: "refused", message: expect.stringMatching(/^Line 2, column 28: /) });
});

test("what nests too deep is refused", async () => {
  const deep = `{"type":"Action","x":${"[".repeat(9000)}${"]".repeat(9000)}}`;
  expect(await read(deep)).toMatchObject({
    kind: "refused",
    message: expect.stringContaining("more than 64 levels"),
  });
});

const opened = async (bytes: Uint8Array, name: string, words = contributeEn) => {
  const { loadTerritories } = await import("@openhpa/vocabularies/territories");
  return readDocument({ name, bytes }, words, async () => ({ territories: await loadTerritories() }));
};
const bytesOf = (text: string) => new TextEncoder().encode(text);

test.each([
  ["fiche.docx", bytesOf("%!PS-Adobe-3.0\n"), "a PostScript document"],
  ["fiche.txt", bytesOf("{\\rtf1 Bouger}"), "an RTF document"],
  ["fiche.json", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...new Uint8Array(100)]), "an image (JPG)"],
  ["fiche", new Uint8Array(), "empty"],
])("bytes decide, not names: %s", async (name, bytes, kind) => {
  expect(await opened(bytes, name)).toMatchObject({
    kind: "refused",
    message: expect.stringMatching(
      new RegExp(`^The file is ${kind.replace(/[()]/g, "\\$&")}: nothing was read\\. `),
    ),
  });
});

const compound = (stream: string) => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, sign] of [...stream].entries()) bytes[1024 + at * 2] = sign.charCodeAt(0);
  return bytes;
};
const binary = (...start: number[]) => Uint8Array.from([...start, ...new Array(400).fill(0)]);
const png = binary(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52);
/** Files that newcomers open, and what each is called. */
const wrong: readonly (readonly [name: string, bytes: Uint8Array, french: string, english: string])[] = [
  ["a.doc", compound("WordDocument"), "un ancien document Word (.doc)", "an old Word document (.doc)"],
  ["a.xls", compound("Workbook"), "un ancien classeur Excel (.xls)", "an old Excel workbook (.xls)"],
  ["a.msg", compound("__properties_version1.0"), "un courriel Outlook (.msg)", "an Outlook message (.msg)"],
  ["a.rtf", bytesOf("{\\rtf1 Bouger}"), "un document RTF", "an RTF document"],
  ["a.zip", binary(0x50, 0x4b, 5, 6), "une archive ZIP", "a ZIP archive"],
  ["a.gz", binary(0x1f, 0x8b, 8, 0), "une archive (GZ)", "an archive (GZ)"],
  ["a.png", png, "une image (PNG)", "an image (PNG)"],
  ["a.sqlite", bytesOf(`SQLite format 3${"\0".repeat(400)}`), "un fichier binaire", "a binary file"],
  ["a.ttl", bytesOf("@prefix dct: <http://purl.org/dc/terms/> .\n"), "un fichier RDF", "an RDF file"],
  ["a.ics", bytesOf("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"), "un agenda (iCalendar)", "a calendar"],
  ["a.txt", bytesOf(" \n \n"), "sans texte", "without text"],
  [
    "a.dat",
    Uint8Array.from({ length: 4000 }, (_, at) => (at * 7) % 32),
    "un fichier binaire",
    "a binary file",
  ],
];

test.each(
  wrong,
)("%s is refused with its format and what to do, in French and in English", async (name, bytes, french, english) => {
  for (const [words, start, end] of [
    [contributeFr, `Le fichier est ${french}`, /: rien n'a été lu\. \S.+\.$/u],
    [contributeEn, `The file is ${english}`, /: nothing was read\. \S.+\.$/u],
  ] as const) {
    const reading = await opened(bytes, name, words);
    expect(reading).toMatchObject({ kind: "refused" });
    const { message: said } = reading as { message: string };
    expect(said.startsWith(start)).toBe(true);
    expect(said).toMatch(end);
  }
});

test.each([
  [
    "a.pdf",
    "%PDF-1.4\n",
    /^Le fichier est un document PDF : rien n'a été lu\. Le document est abîmé/u,
    /^The file is a PDF document: /,
  ],
  [
    "a.mht",
    "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related\n\n--x",
    /^Le fichier est une page web en archive/u,
    /^The file is an archived web page/,
  ],
] as const)("a document that cannot be read is refused with what to do: %s", async (name, text, french, english) => {
  expect(await opened(bytesOf(text), name, contributeFr)).toMatchObject({
    message: expect.stringMatching(french),
  });
  expect(await opened(bytesOf(text), name, contributeEn)).toMatchObject({
    message: expect.stringMatching(english),
  });
});

test("JSON that is no record is refused in words", async () => {
  for (const words of [contributeFr, contributeEn])
    expect(await opened(bytesOf('{"couleur": "vert"}'), "a.json", words)).toEqual({
      kind: "refused",
      message: words.open.notRecord,
    });
});

test("a questionnaire that is called .txt is read as the Word document that it is", async () => {
  const { cjcQuestionnaire } = await import("@openhpa/import");
  const filled = answered(await cjcQuestionnaire(), {
    "Objectifs du partenariat :": "– Aller vers les jeunes.",
  });
  expect(await opened(filled, "fiche.txt")).toMatchObject({
    kind: "imported",
    source: "cjc",
  });
});

test("a questionnaire that nobody has filled in is called blank", async () => {
  const { cjcQuestionnaire } = await import("@openhpa/import");
  for (const words of [contributeFr, contributeEn])
    expect(await opened(await cjcQuestionnaire(), "fiche.docx", words)).toEqual({
      kind: "refused",
      message: words.open.blank,
    });
});

test("a record that is called .txt is read as the record that it is", async () => {
  expect(await opened(bytesOf(record), "fiche.txt")).toMatchObject({ kind: "records" });
});

test("a text of which hardly anything is understood gives no record", async () => {
  expect(await opened(bytesOf("Chapitre premier\n\nLe matin se levait.\n"), "fiche.txt")).toEqual({
    kind: "refused",
    message: contributeEn.open.noRecord,
  });
});

test("the profile of a site is opened, and one with faults is refused with them", async () => {
  const profile = { name: "mon-site", labels: { Chapeau: "title" }, leaveOut: [] };
  expect(await read(JSON.stringify(profile), "mon-site.profil.json")).toMatchObject({
    kind: "profile",
    profile,
  });
  const wrong = { ...profile, labels: { Chapeau: "nothing" } };
  expect(await read(JSON.stringify(wrong))).toMatchObject({
    kind: "refused",
    message: expect.stringContaining("/labels/Chapeau"),
  });
});

test("a document whose labels nobody knows opens with these labels, so that they can be explained", async () => {
  const text =
    "Chapeau : Bouger en ville\nFabricants : CCAS de Laval\nOuailles : des parents\nBaratin : du texte\n";
  const { loadTerritories } = await import("@openhpa/vocabularies/territories");
  const reading = await readDocument(
    { name: "fiche.txt", bytes: new TextEncoder().encode(text) },
    contributeFr,
    async () => ({ territories: await loadTerritories() }),
  );
  expect(reading).toMatchObject({
    kind: "imported",
    imported: {
      records: [],
      report: {
        notUnderstood: ["Chapeau", "Fabricants", "Ouailles", "Baratin"].map((label) => ({ label })),
      },
    },
  });
});
