import { describe, expect, test } from "vitest";
import { decodeText, fromWindows1252, WINDOWS_1252 } from "./decode-text.js";

const bytes = (...values: number[]) => new Uint8Array(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe("the encoding of a file", () => {
  test.each([
    ["UTF-8", utf8("été"), { text: "été", encoding: "utf-8", byteOrderMark: false }],
    [
      "UTF-8 with a mark",
      bytes(0xef, 0xbb, 0xbf, 0x61),
      { text: "a", encoding: "utf-8", byteOrderMark: true },
    ],
    [
      "damaged UTF-8 with a mark",
      bytes(0xef, 0xbb, 0xbf, 0xe9),
      { text: "\uFFFD", encoding: "utf-8", byteOrderMark: true },
    ],
    ["UTF-16, little", bytes(0xff, 0xfe, 0xe9, 0), { text: "é", encoding: "utf-16le", byteOrderMark: true }],
    ["UTF-16, big", bytes(0xfe, 0xff, 0, 0xe9), { text: "é", encoding: "utf-16be", byteOrderMark: true }],
    [
      "UTF-8 cut within its last character",
      utf8("Collectivité, été").subarray(0, -1),
      { text: "Collectivité, ét\uFFFD", encoding: "utf-8", byteOrderMark: false },
    ],
    ["half a mark", bytes(0xff, 0x61), { text: "ÿa", encoding: "windows-1252", byteOrderMark: false }],
    ["nothing", bytes(), { text: "", encoding: "utf-8", byteOrderMark: false }],
    [
      "Windows-1252",
      bytes(0x80, 0x9f, 0xe9, 0x7f),
      { text: "€Ÿé\u007f", encoding: "windows-1252", byteOrderMark: false },
    ],
  ] as const)("%s", (_, given, decoded) => expect(decodeText(given)).toEqual(decoded));

  test("of a damaged file is UTF-8 when more than two accents are sound for each broken byte", () => {
    const damaged = (sound: number, broken: number) =>
      decodeText(Buffer.concat([utf8("é".repeat(sound)), ...Array(broken).fill(Buffer.from([0xe9, 0x61]))]))
        .encoding;
    expect([damaged(2, 1), damaged(3, 1), damaged(4, 2), damaged(5, 2)]).toEqual([
      "windows-1252",
      "utf-8",
      "windows-1252",
      "utf-8",
    ]);
  });
});

const utf16 = (text: string, isBig: boolean) =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((code) =>
      isBig ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8],
    ),
  );

describe("UTF-16 without a mark", () => {
  test.each([
    ["four letters", "thé\n"],
    ["accents, quotes and dashes", "L’été à l’école – « œuvres »\r\n\t1 500 €"],
    ["signs of seven in ten", "abcdefg→→→"],
    ["a pair of surrogates", "Bouger ensemble 🙂 !"],
  ])("is read where it can be nothing else: %s", (_, text) => {
    expect(decodeText(utf16(text, false))).toEqual({ text, encoding: "utf-16le", byteOrderMark: false });
    expect(decodeText(utf16(text, true))).toEqual({ text, encoding: "utf-16be", byteOrderMark: false });
  });

  test.each([
    ["three letters", utf16("thé", false)],
    ["a byte too many", Uint8Array.from([...utf16("Bouger", false), 0x0a])],
    ["signs of less than seven in ten", utf16("abcdef→→→→", false)],
    ["a zero character", utf16("Bouger\u0000", false)],
    ["another control", utf16("Bouger\u0002 ici", false)],
    ["half a pair", utf16("Bouger \ud83d ici", false)],
    ["a code point without a character", utf16("Bouger \uffff ici", false)],
    ["a code point of private use", utf16("Bouger \ue000 ici", false)],
    ["zeros everywhere", new Uint8Array(40)],
  ])("is not guessed: %s", (_, bytes) => expect(decodeText(bytes).encoding).not.toMatch(/^utf-16/));

  test("is told from its first bytes too, wherever they end", () => {
    const bytes = utf16("Bouger ensemble 🙂🙂 !", false);
    for (const length of [30, 32, 34, 36, 38])
      expect(decodeText(bytes.subarray(0, length)).encoding).toBe("utf-16le");
  });
});

/** The index of the WHATWG Encoding Standard for the bytes 80 to 9F, of which five stay controls. */
const INDEX_1252 =
  "20AC 81 201A 192 201E 2026 2020 2021 2C6 2030 160 2039 152 8D 17D 8F 90 2018 2019 201C 201D 2022 2013 2014 2DC 2122 161 203A 153 9D 17E 178";

test("every byte of Windows-1252 is the sign of its index", () => {
  const codes = [...WINDOWS_1252].map((sign) => sign.codePointAt(0)?.toString(16).toUpperCase());
  expect(codes.join(" ")).toBe(INDEX_1252);
  expect(fromWindows1252(bytes(0x7f, 0x80, 0x9f, 0xa0))).toBe("\u007f€Ÿ\u00a0");
});

test("long texts are decoded whole", () => {
  const long = new Uint8Array(20_000).map((_, index) => 0x61 + (index % 26));
  expect(fromWindows1252(long)).toBe(Buffer.from(long).toString("latin1"));
});
