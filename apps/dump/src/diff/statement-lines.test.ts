import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { newFolder } from "../test/seeds.js";
import { readStatementLines } from "./statement-lines.js";

const canonical = '<https://e.fr/a> <https://e.fr/p> "é \\" \\\\u0041 \\u0001" <https://e.fr/a#s> .';

function file(name: string, content: string | Uint8Array): string {
  const path = join(newFolder(), name);
  writeFileSync(path, content);
  return path;
}

async function read(path: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const batch of readStatementLines(path)) lines.push(...batch);
  return lines;
}

test.each([
  ["canonical lines as they are", `${canonical}\n${canonical}`, [canonical, canonical]],
  ["lines of Windows, empty lines and comments", `# export\r\n\r\n${canonical}\r\n`, [canonical]],
  [
    "needless blanks, escapes and datatypes",
    '<a:s>  <a:p> "\\u00E9"^^<http://www.w3.org/2001/XMLSchema#string>.',
    ['<a:s> <a:p> "é" .'],
  ],
])("%s", async (_, content, expected) => {
  expect(await read(file("a.nq", content))).toEqual(expected);
  expect(await read(file("a.nq.gz", gzipSync(content)))).toEqual(expected);
});

test.each<readonly [string, string, string | Uint8Array, string, RegExp]>([
  [
    "a line that is no statement",
    "a.nq",
    `${canonical}\nbonjour\n`,
    "unreadable-statement",
    /a\.nq:2 : cette ligne/,
  ],
  [
    "a line that was cut",
    "a.nq",
    `${canonical}\n${canonical.slice(0, 40)}`,
    "unreadable-statement",
    /a\.nq:2 /,
  ],
  ["a blank node", "a.nq", '_:b <a:p> "x" .\n', "blank-node", /a\.nq:1 : nœud anonyme/],
  [
    "a gzip file that was cut",
    "a.nq.gz",
    gzipSync(`${canonical}\n`.repeat(500)).subarray(0, 60),
    "not-readable",
    /abîmé ou incomplet/,
  ],
  ["a file that is not gzipped", "a.nq.gz", canonical, "not-readable", /abîmé/],
  ["bytes that are no text", "a.nq", new Uint8Array([0xff, 0xfe, 0x00]), "not-readable", /abîmé/],
])("%s is refused with its place", async (_, name, content, code, message) => {
  const failure = await read(file(name, content)).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(failure).toMatchObject({ code, exitCode: 3, messages: { fr: expect.stringMatching(message) } });
});

test("an absent file", async () => {
  await expect(read(join(newFolder(), "absent.nq"))).rejects.toMatchObject({
    code: "not-found",
    exitCode: 3,
  });
});
