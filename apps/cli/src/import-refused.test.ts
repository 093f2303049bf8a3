import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { exitCodes } from "@openhpa/console";
import { importSources } from "@openhpa/import";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openhpa } from "./test/openhpa.js";

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "openhpa-import-refused-"));
  out = join(folder, "out");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const compound = (stream: string) => {
  const bytes = Buffer.alloc(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write(stream, 1024, "utf16le");
  return bytes;
};
/** An archive of one part that is stored as it is (APPNOTE 4.3.7); without a part it is empty. */
const stored = (name = "", content = "") => {
  const header = Buffer.alloc(30);
  header.write("PK\x03\x04\x14", "latin1");
  header.writeUInt32LE(content.length, 18);
  header.writeUInt32LE(content.length, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name + content)]);
};
const declared = (type: string) => stored("mimetype", type);
const padded = (start: readonly number[]) => Uint8Array.from([...start, ...new Array(400).fill(0)]);

/** Files that newcomers give, and what each is called. */
const wrong: readonly (readonly [name: string, content: string | Uint8Array, called: RegExp])[] = [
  ["a.pdf", "%PDF-1.4\n%\u00e2\u00e3\n1 0 obj\n", /un document PDF/],
  ["a.doc", compound("WordDocument"), /un ancien document Word \(\.doc\)/],
  ["a.xls", compound("Workbook"), /un ancien classeur Excel \(\.xls\)/],
  ["a.msg", compound("__properties_version1.0"), /un courriel Outlook \(\.msg\)/],
  ["a.rtf", "{\\rtf1\\ansi Bouger}", /un document RTF/],
  ["a.eml", "From: a@exemple.fr\nTo: b@exemple.fr\nSubject: fiche\n\nBonjour", /un courriel \(\.eml\)/],
  ["a.zip", stored("a.txt", "a"), /une archive ZIP/],
  ["a.gz", gzipSync("Bouger"), /une archive \(GZ\)/],
  [
    "a.png",
    padded([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]),
    /une image \(PNG\)/,
  ],
  ["a.jpg", padded([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]), /une image \(JPG\)/],
  ["a.odt", declared("application/vnd.oasis.opendocument.text"), /un document LibreOffice \(\.odt\)/],
  [
    "a.mht",
    "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related\n\n--x",
    /une page web en archive/,
  ],
  ["a.sqlite", padded([...Buffer.from("SQLite format 3\0")]), /un fichier binaire/],
  ["a.txt", "", /Le fichier est vide/],
  ["a.dat", Uint8Array.from({ length: 4000 }, (_, at) => (at * 7) % 32), /un fichier binaire/],
  ["a.json", '{"couleur": "vert"}', /un fichier JSON/],
  ["a.ttl", "@prefix dct: <http://purl.org/dc/terms/> .\n", /un fichier RDF/],
  ["a.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", /un agenda/],
];

describe.each(Object.keys(importSources))("import %s", (source) => {
  test("tells of every wrong file in French what it is and what to do, and writes nothing", async () => {
    for (const [name, content, called] of wrong) {
      const { code, stdout, stderr } = await openhpa(["import", source, file(name, content), "--out", out]);
      expect([name, code, stdout, existsSync(out)]).toEqual([name, exitCodes.findings, "", false]);
      const [message, summary] = stderr.trimEnd().split("\n").slice(-2);
      expect(message).toMatch(called);
      expect(message).toMatch(/ : rien n'a été lu\. \S.+\.$/u);
      expect(summary).toMatch(new RegExp(`^0 fiche ; 1 document refusé.* : .*${name}$`));
    }
  });
});

/** A page of our own. */
const page = (title: string) =>
  `${title}\n2018\nThème\nNutrition (alimentation et activité physique)\nContexte\nUn quartier.\nAnnée de début de réalisation\n2018\n`;
const questionnaire =
  "Un café\nQualité et missions du porteur de l'action :\nCSAPA\nPrincipaux partenaires de l'action :\nMission locale\nObjectifs du partenariat :\nRepérer\nÉtapes de mise en place du partenariat :\nUne rencontre\n";
const names = (part: string) => readdirSync(join(out, part)).sort();

test("of several files the readable ones are written, the refused ones named", async () => {
  const files = [
    file("1.txt", page("Bouger")),
    file("2.txt", "%PDF-1.4\n"),
    file("3.txt", questionnaire),
    file("4.txt", page("Jardiner")),
    file("5.txt", "Un mot.\nEt un autre, sans rubrique.\n"),
  ];
  const { code, stderr } = await openhpa(["import", "oscars", ...files, "--out", out, "--report", "html"]);
  expect(code).toBe(exitCodes.findings);
  expect(names("records")).toEqual(["bouger-2018.json", "jardiner-2018.json"]);
  expect(names("reports")).toEqual(["1.txt.html", "4.txt.html"]);
  expect(stderr).toMatch(/2\.txt : Le fichier est un document PDF/);
  expect(stderr).toMatch(/3\.txt : Les rubriques .* openhpa import cjc/);
  expect(stderr).toMatch(
    /5\.txt : Presque rien .* \(Sans --out, le rapport dit ce que chaque ligne est devenue\.\)/,
  );
  expect(stderr).toMatch(/\n2 fiches dans .* ; 3 documents refusés.*2\.txt, .*3\.txt, .*5\.txt\n$/);
});
