import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { open, rename, rmdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getSystemErrorMap } from "node:util";
import { gunzipSync, gzipSync } from "node:zlib";
import { systemReason, systemReasons } from "@openhpa/console";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPendingFile } from "./byte-sink.js";
import { listInputs } from "./inputs.js";
import { IoError, readFailure, writeFailure } from "./io-error.js";
import { openInput } from "./open-input.js";
import { publishFolder } from "./publish.js";
import { writeWhole } from "./write-whole.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "openhpa-reasons-"));
  mkdirSync(join(folder, "taken", "full"), { recursive: true });
  writeFileSync(join(folder, "file"), "x");
  symlinkSync("round", join(folder, "round"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What Node.js throws for a code: the code and the system's own words, as in "EACCES: permission denied, open '/a'". */
const asNode = (code: string) => {
  const [errno, [, text]] = [...getSystemErrorMap()].find(([, [name]]) => name === code) ?? [0, ["", ""]];
  expect(text, code).not.toBe("");
  const error = Object.assign(new Error(`${code}: ${text}, open '/a'`), { code, errno, syscall: "open" });
  return { error, text };
};

const common = "ENOENT EACCES EISDIR ENOSPC EROFS EPIPE EMFILE EEXIST ENOTDIR".split(" ");
const ofTheSystem = [...getSystemErrorMap().values()]
  .map(([name]) => name)
  .filter((name) => name in systemReasons);

test("the codes that one meets have words", () => {
  expect(ofTheSystem).toEqual(expect.arrayContaining(common));
});

test.each(ofTheSystem)("%s is said in French without the English of the system", (code) => {
  const { error, text } = asNode(code);
  for (const failure of [readFailure("/a", error), writeFailure("/a", error)]) {
    expect(failure.messages.fr).not.toContain(text);
    expect(failure.messages.fr).not.toContain(code);
    expect(failure.messages.fr).not.toBe(failure.messages.en);
    expect(failure.cause).toBe(error);
  }
});

test("a code without words is told as it is, without the system's text", () => {
  const { error } = asNode("ETXTBSY");
  expect(systemReason(error)).toEqual({ fr: "erreur ETXTBSY", en: "error ETXTBSY" });
});

test("an error that Node.js has no name for is told by its number", () => {
  const code = "Unknown system error -133";
  const error = Object.assign(new Error(`${code}: ${code}, write`), { code, errno: -133, syscall: "write" });
  expect(systemReason(error)).toEqual({ fr: "erreur 133", en: "error 133" });
});

test("failures of our own keep their words, others their text", () => {
  expect(systemReason(new IoError("no-records", { fr: "vide", en: "empty" }))).toEqual({
    fr: "vide",
    en: "empty",
  });
  expect(systemReason(new Error("a"))).toEqual({ fr: "a", en: "a" });
  expect(systemReason("b")).toEqual({ fr: "b", en: "b" });
});

const failureOf = async (work: Promise<unknown>) =>
  work.then(
    () => expect.fail("it was not refused"),
    (error: unknown) => error,
  );
const drained = async (bytes: AsyncIterable<unknown>) => {
  for await (const _ of bytes);
};
const at = (name: string) => join(folder, name);

test.each<[does: string, work: () => Promise<unknown>, fr: RegExp]>([
  ["a file that is absent", () => drained(openInput(at("absent"))), /introuvable/],
  ["a folder read as a file", () => drained(openInput(at("taken"))), /\(c'est un dossier\)/],
  ["a file read as a folder", () => listInputs([join(at("file"), "a")]), /introuvable/],
  ["links that lead round", () => listInputs([at("round")]), /\(liens symboliques en boucle\)/],
  ["a file in no folder", () => writeWhole(join(at("absent"), "a"), ""), /introuvable/],
  ["a file below a file", () => openPendingFile(join(at("file"), "a")), /n'est pas un dossier/],
  ["a file in the place of a folder", () => writeWhole(at("taken"), ""), /\(c'est un dossier\)/],
  [
    "a file renamed to a folder that is there",
    () => publishFolder(at("out"), "feed", async () => rename(at("file"), at("taken"))),
    /\(c'est un dossier\)/,
  ],
  [
    "a folder that is not empty",
    () => publishFolder(at("out"), "feed", () => rmdir(at("taken"))),
    /\(le dossier n'est pas vide\)/,
  ],
  [
    "a folder that is there",
    () => publishFolder(at("out"), "feed", () => open(at("file"), "wx")),
    /existe déjà/,
  ],
])("what the system really refuses is said in French: %s", async (_, work, fr) => {
  const error = await failureOf(work());
  expect(error).toBeInstanceOf(IoError);
  const { messages, cause } = error as IoError;
  expect(messages.fr).toMatch(fr);
  const [, text = ""] = /^[A-Z]+: (.*?),/.exec((cause as Error).message) ?? [];
  expect(text).not.toBe("");
  expect(messages.fr).not.toContain(text);
});

test.each([
  ["cut", gzipSync("text").subarray(0, -4), "incomplètes"],
  ["foreign", Buffer.from("text"), "abîmées"],
])("gzip that is %s is said in French", (_, bytes, word) => {
  let cause: unknown;
  try {
    gunzipSync(bytes);
  } catch (error) {
    cause = error;
  }
  expect(systemReason(cause).fr).toContain(word);
});
