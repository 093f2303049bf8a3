import { strFromU8, strToU8 } from "fflate";
import { expect, test } from "vitest";
import { MAIL_LIMITS, textParts } from "./mail-parts.js";

const keptOf = (message: string) => {
  const kept = textParts(strToU8(message));
  return typeof kept === "string" ? kept : strFromU8(kept);
};
const HEADER = 'MIME-Version: 1.0\r\nContent-Type: multipart/mixed;\r\n\tboundary="=_b"\r\n\r\n';
const part = (fields: string, body: string) => `--=_b\r\n${fields}\r\n\r\n${body}\r\n`;
const TEXT = part("Content-Type: text/plain", "Titre : Bouger\r\n-- \r\nfin");

test("what is attached is left out but for its header, whatever follows it is kept", () => {
  const picture = part("Content-Type: image/png\r\nContent-Transfer-Encoding: base64", "QUFB\r\nQUFB");
  const attached = part(
    'Content-Type: text/plain\r\nContent-Disposition: attachment; filename="a.txt"',
    "annexe",
  );
  expect(keptOf(`${HEADER}${TEXT}${picture}${attached}${TEXT}--=_b--\r\n`)).toBe(
    `${HEADER}${TEXT}${picture.slice(0, picture.indexOf("QUFB"))}${attached.slice(0, attached.indexOf("annexe"))}${TEXT}--=_b--\r\n`,
  );
});

test.each([
  ["without parts", "Subject: x\r\n\r\n--=_b\r\nBouger"],
  [
    "of parts whose delimiter is written in pieces",
    "Content-Type: multipart/mixed; boundary*0=a;\r\n boundary*1=b\r\n\r\n--ab\r\n\r\nBouger",
  ],
  ["with lines that end as in Unix", `${HEADER}${TEXT}`.replace(/\r/g, "")],
])("a message %s is kept as it is", (_, message) => {
  expect(keptOf(message)).toBe(message);
});

test("parts, messages in messages and texts are counted up to a bound", () => {
  const parts = (count: number) => keptOf(HEADER + TEXT.repeat(count));
  expect(parts(MAIL_LIMITS.parts).length).toBeGreaterThan(20);
  expect(parts(MAIL_LIMITS.parts + 1)).toBe("too-many-parts");
  const messages = (count: number) =>
    keptOf(`${"Content-Type: message/rfc822\r\n\r\n".repeat(count)}Subject: x\r\n\r\nx`);
  expect(messages(MAIL_LIMITS.forwarded).length).toBeGreaterThan(20);
  expect(messages(MAIL_LIMITS.forwarded + 1)).toBe("too-deep");
  const start = "Content-Type: text/html\r\n\r\n";
  const text = (size: number) => keptOf(start + "x".repeat(size - start.length));
  expect(text(MAIL_LIMITS.texts)).toHaveLength(MAIL_LIMITS.texts);
  expect(text(MAIL_LIMITS.texts + 1)).toBe("too-long");
});
