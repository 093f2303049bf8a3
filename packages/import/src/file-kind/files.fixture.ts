import { strToU8, zipSync } from "fflate";

const utf16 = (text: string) => [...text].flatMap((sign) => [sign.charCodeAt(0), 0]);
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const compound = (stream: string) =>
  Uint8Array.from([...COMPOUND, ...new Array(504).fill(0), ...utf16(stream), ...new Array(512).fill(0)]);

/** An archive of parts whose first one says what the others are, as OpenDocument and EPUB have it. */
const declared = (type: string) =>
  zipSync({ mimetype: [strToU8(type), { level: 0 }], "content.xml": strToU8("<x/>") });

const officeTypes = (main: string) =>
  strToU8(
    `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/x.xml" ContentType="application/vnd.openxmlformats-officedocument.${main}.main+xml"/></Types>`,
  );
const office = (folder: string, main: string) =>
  zipSync({ "[Content_Types].xml": officeTypes(main), [`${folder}/x.xml`]: strToU8("<x/>") });

function tar(): Uint8Array {
  const header = new Uint8Array(1024);
  header.set(strToU8("a.txt"));
  header.set(strToU8("0000644\u00000000000\u00000000000\u000000000000000\u000000000000000\u0000"), 100);
  header.set(strToU8("        "), 148);
  header.set(strToU8("0ustar\u000000"), 156);
  const sum = header.subarray(0, 512).reduce((total, byte) => total + byte, 0);
  header.set(strToU8(`${sum.toString(8).padStart(6, "0")}\u0000 `), 148);
  return header;
}

const binary = (start: string | readonly number[], length = 400) => {
  const bytes = new Uint8Array(length);
  bytes.set(typeof start === "string" ? strToU8(start, true) : start);
  return bytes;
};

const mail = `Received: from relais.example (192.0.2.1)
From: accueil@exemple.fr
To: contact@exemple.fr
Subject: Notre fiche
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Bonjour, voici notre fiche.
`;

/** A file of every format that no source reads, with the kind that it is. */
/** A sentence in an encoding in which each letter with an accent is one byte. */
function inBytes(text: string, letters: Readonly<Record<string, number>>): Uint8Array {
  return Uint8Array.from(text, (sign) => letters[sign] ?? sign.charCodeAt(0));
}
const SENTENCE =
  "Ateliers équilibre et santé à l'école, prévention précoce là où c'est très nécessaire, forêt, garçon.";
const utf32 = (text: string, isBig: boolean) =>
  [...text].flatMap((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const bytes = [code & 0xff, (code >> 8) & 0xff, code >> 16, 0];
    return isBig ? bytes.reverse() : bytes;
  });

export const unreadFiles: Readonly<Record<string, readonly [kind: string, bytes: Uint8Array]>> = {
  "text in CP850": [
    "foreign-text",
    inBytes(SENTENCE, { é: 0x82, à: 0x85, ù: 0x97, è: 0x8a, ê: 0x88, ç: 0x87 }),
  ],
  "text in Mac Roman": [
    "foreign-text",
    inBytes(SENTENCE, { é: 0x8e, à: 0x88, ù: 0x9d, è: 0x8f, ê: 0x90, ç: 0x8d }),
  ],
  "text in UTF-32": ["foreign-text", Uint8Array.from(utf32(`\ufeff${SENTENCE}`, false))],
  "text in UTF-32, the other way round": ["foreign-text", Uint8Array.from(utf32(SENTENCE, true))],
  "empty file": ["empty", new Uint8Array()],
  "only spaces": ["blank", strToU8(" \r\n\t\u00a0\n".repeat(50_000))],
  "only a byte-order mark": ["blank", Uint8Array.from([0xef, 0xbb, 0xbf, 0x0a])],
  PostScript: ["postscript", strToU8("%!PS-Adobe-3.0\n/Times findfont\n")],
  RTF: ["rtf", strToU8("{\\rtf1\\ansi\\deff0 Bouger ensemble}")],
  Word: ["doc", compound("WordDocument")],
  Excel: ["xls", compound("Workbook")],
  "Excel 5": ["xls", compound("Book")],
  PowerPoint: ["ppt", compound("PowerPoint Document")],
  Outlook: ["msg", compound("__properties_version1.0")],
  "with a password": ["office", compound("EncryptedPackage")],
  "another compound file": ["office", compound("Something")],
  ods: ["ods", declared("application/vnd.oasis.opendocument.spreadsheet")],
  odp: ["odp", declared("application/vnd.oasis.opendocument.presentation")],
  epub: ["epub", declared("application/epub+zip")],
  pptx: ["pptx", office("ppt", "presentationml.presentation")],
  zip: ["zip", zipSync({ "a.txt": strToU8("a"), "b/c.docx": strToU8("b") })],
  gzip: ["archive", binary([0x1f, 0x8b, 8, 0])],
  "7z": ["archive", binary([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c])],
  rar: ["archive", binary([0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0x01, 0])],
  bzip2: ["archive", binary("BZh9")],
  xz: ["archive", binary([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0])],
  tar: ["archive", tar()],
  PNG: [
    "image",
    binary([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52]),
  ],
  JPEG: ["image", binary([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0])],
  GIF: ["image", binary("GIF89a")],
  TIFF: ["image", binary([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0])],
  BMP: ["image", binary("BM")],
  WebP: ["image", binary("RIFF\u0010\u0000\u0000\u0000WEBPVP8 ")],
  SVG: ["svg", strToU8('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>')],
  MP3: ["audio", binary([...strToU8("ID3\u0003"), 0, 0, 0, 0, 0, 0, 0xff, 0xfb, 0x90, 0x44])],
  WAV: ["audio", binary("RIFF\u0010\u0000\u0000\u0000WAVEfmt ")],
  MP4: ["video", binary([0, 0, 0, 0x18, ...strToU8("ftypmp42")])],
  ELF: ["program", binary([0x7f, 0x45, 0x4c, 0x46, 2, 1])],
  "Windows program": ["program", binary("MZ")],
  "SQLite base": ["binary", binary("SQLite format 3")],
  "unknown binary": ["binary", Uint8Array.from({ length: 4000 }, (_, index) => (index * 7) % 32)],
  "contact card": ["vcard", strToU8("BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n")],
  calendar: ["calendar", strToU8("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n")],
  JSON: ["json", strToU8('\ufeff{\n  "type": "Action"\n}\n')],
  "JSON list": ["json", strToU8('[{"type":"Action"}]')],
  NDJSON: ["json", strToU8('{"type":"Action"}\n{"type":"Action"}\n')],
  Turtle: ["rdf", strToU8("# graphe\n@prefix dct: <http://purl.org/dc/terms/> .\n")],
  "Turtle with PREFIX": ["rdf", strToU8("PREFIX : <https://exemple.fr/>\n")],
  "N-Triples": ["rdf", strToU8('<https://exemple.fr/a> <http://purl.org/dc/terms/title> "A" .\n')],
  "RDF/XML": ["rdf", strToU8('<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="x"></rdf:RDF>')],
  XML: ["xml", strToU8('<?xml version="1.0"?>\n<feuille><case/></feuille>')],
};

/** A file of every format of documents, of which hardly more than the beginning is there. */
export const unfinishedDocuments: Readonly<Record<string, readonly [kind: string, bytes: Uint8Array]>> = {
  "binary PDF": ["pdf", binary("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n")],
  "PDF in ASCII": ["pdf", strToU8("%PDF-1.3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n")],
  odt: ["odt", declared("application/vnd.oasis.opendocument.text")],
  mail: ["eml", strToU8(mail)],
  "mail kept by Unix": ["eml", strToU8(`From a@exemple.fr Mon Nov 30 2026\n${mail}`)],
  "mail of three usual fields": [
    "eml",
    strToU8("From: a@exemple.fr\nTo: b@exemple.fr\nSubject: x\n\nBonjour"),
  ],
  "archived page": [
    "mht",
    strToU8(
      'From: <Saved by Blink>\nSnapshot-Content-Location: https://exemple.fr/\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html"\n\n--x',
    ),
  ],
};

/** Texts that begin as another format does, or that are written in another encoding: they are texts all the same. */
export const readTexts: Readonly<Record<string, Uint8Array>> = {
  "begins as a bitmap": strToU8("BMX pour tous\nPorteur : Les Semis"),
  "begins as a program": strToU8("MZ'ara, maison de quartier"),
  "begins as a sound": strToU8("ID3 : imaginer, dire, 3 ateliers"),
  "begins as an archive": strToU8("PK et compagnie"),
  "begins as a font": strToU8("OTTO et ses amis"),
  "with a bracket": strToU8("[Accueil] Nos actions"),
  "with a brace": strToU8("{ Bouger ensemble }"),
  "with a printed mail header": strToU8("Objet : réunion\nDate : 12 mars 2019\nÀ : tous"),
  "with one header field": strToU8("Subject: health promotion\nA project of the town."),
  "with a page break": strToU8("Bouger\u000censemble"),
  "with a few damaged signs": strToU8("Bouger\u0000 ensemble avec l'association de quartier"),
  "Windows-1252 with its signs": Uint8Array.from("Été – “santé” : 5 €, l’école… n° 3 ‰ ½ café", (sign) => {
    const at = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—".indexOf(sign);
    return at < 0 ? sign.charCodeAt(0) : 0x80 + at;
  }),
  "UTF-8 with its mark": strToU8("\ufeffBouger à l'école"),
  "UTF-16 with its mark": Uint8Array.from([0xff, 0xfe, ...utf16("Bouger avec l'ecole")]),
  "UTF-16 without it": Uint8Array.from(utf16("Bouger avec l'ecole")),
  "Windows-1252": strToU8("Activit\u00e9 physique \u0080 \u0093", true),
  "a table": strToU8("Titre;Thème\nA;B\n"),
  Markdown: strToU8("# Bouger\n\n* un\n"),
};
