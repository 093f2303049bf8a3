import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openhpa } from "./test/openhpa.js";

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "openhpa-import-folder-"));
  out = join(folder, "out");
  mkdirSync(join(folder, "pages"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A page of our own; the same words at another address are another record. */
const page = (context: string) => `Jardiner ensemble
2018
Thème
Nutrition (alimentation et activité physique), Précarité
Contexte
${context}
Année de début de réalisation
2018
`;

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const importPages = (...args: readonly string[]) => openhpa(["import", "oscars", ...args, "--out", out]);
const names = (part: string) => readdirSync(join(out, part)).sort();
const contextOf = (key: string) =>
  JSON.parse(readFileSync(join(out, "records", `${key}.json`), "utf8")).context.fr;

describe("a folder that already holds records", () => {
  test("keeps them, with their reports and whatever lies beside", async () => {
    await importPages(file("pages/1.txt", page("Un.")), "--id-from-name");
    writeFileSync(join(out, "notes.txt"), "à relire");
    mkdirSync(join(out, "records", "relues"));
    writeFileSync(join(out, "records", "relues", "a.json"), "{}");
    const { code, stderr } = await importPages(file("pages/2.txt", page("Deux.")), "--id-from-name");
    expect(code).toBe(0);
    expect(stderr).toContain("1 fiche dans");
    expect(names("records")).toEqual(["oscars-1.json", "oscars-2.json", "relues"]);
    expect(names("reports")).toEqual(["1.txt.txt", "2.txt.txt"]);
    expect(names(".")).toEqual([".openhpa.json", "notes.txt", "records", "reports"]);
    expect(readFileSync(join(out, "records", "relues", "a.json"), "utf8")).toBe("{}");
  });

  test("keeps a record of the same key that says something else, names it, and takes the others", async () => {
    await importPages(file("pages/1.txt", page("Un.")), "--id-from-name", "--report", "json");
    file("pages/1.txt", page("Un autre."));
    file("pages/2.txt", page("Deux."));
    const { code, stderr } = await importPages(join(folder, "pages"), "--id-from-name", "--report", "json");
    expect(code).toBe(1);
    expect(stderr).toContain("contient déjà une autre fiche oscars-1 ; elle est gardée");
    expect([contextOf("oscars-1"), contextOf("oscars-2")]).toEqual(["Un.", "Deux."]);
    expect(names("reports")).toEqual(["1.txt.2.json", "1.txt.json", "2.txt.json"]);
    expect(readFileSync(join(out, "reports", "1.txt.json"), "utf8")).toContain('"text": "Un."');
  });

  test("says which files beside the documents it does not read, which have other endings", async () => {
    file("pages/1.txt", page("Un."));
    file("pages/2.xyz", "%PDF-1.4\n");
    file("pages/page", page("Deux."));
    file("pages/.cache", "");
    const { code, stderr } = await importPages(join(folder, "pages"), "--id-from-name");
    expect([code, names("records")]).toEqual([1, ["oscars-1.json"]]);
    expect(stderr).toMatch(/2 fichiers non lus, à cause de leur terminaison : \S+2\.xyz, \S+page\./);
    rmSync(join(folder, "pages", "2.xyz"));
    rmSync(join(folder, "pages", "page"));
    const again = await importPages(join(folder, "pages"), "--id-from-name");
    expect([again.code, again.stderr.includes("non lu")]).toEqual([0, false]);
  });

  test("is the same after the same import", async () => {
    const path = file("pages/1.txt", page("Un."));
    await importPages(path, "--id-from-name");
    const { code } = await importPages(path, "--id-from-name");
    expect([code, names("records"), names("reports")]).toEqual([0, ["oscars-1.json"], ["1.txt.txt"]]);
  });

  test("has a record and its report replaced when told so, and keeps the others", async () => {
    file("pages/1.txt", page("Un."));
    file("pages/2.txt", page("Deux."));
    await importPages(join(folder, "pages"), "--id-from-name");
    const { code } = await importPages(file("pages/1.txt", page("Un autre.")), "--id-from-name", "--replace");
    expect(code).toBe(0);
    expect([contextOf("oscars-1"), contextOf("oscars-2")]).toEqual(["Un autre.", "Deux."]);
    expect(names("reports")).toEqual(["1.txt.txt", "2.txt.txt"]);
  });

  test("that no import wrote is not touched", async () => {
    mkdirSync(join(out, "records"), { recursive: true });
    writeFileSync(join(out, "records", "a.json"), "{}");
    const { code } = await importPages(file("pages/1.txt", page("Un.")), "--id-from-name", "--replace");
    expect([code, names("records"), names(".")]).toEqual([3, ["a.json"], ["records"]]);
  });

  test("is left as it is when every document is refused", async () => {
    await importPages(file("pages/1.txt", page("Un.")), "--id-from-name");
    const { code, stderr } = await importPages(file("pages/2.txt", "%PDF-1.4\n"), "--replace");
    expect([code, names("records"), names("reports")]).toEqual([1, ["oscars-1.json"], ["1.txt.txt"]]);
    expect(stderr).toMatch(/2\.txt : Le fichier est un document PDF : .*\n0 fiche ; 1 document refusé/);
  });
});

describe("addresses of several documents in one command", () => {
  const ten = Array.from({ length: 10 }, (_, at) => 101 + at);
  const address = (number: number) => `https://www.oscarsante.org/national/action/detail/${number}`;
  const lines = () => ten.map((number) => `page ${number}.txt\t${address(number)}`);
  beforeEach(() => {
    for (const number of ten) file(`pages/page ${number}.txt`, page(`Page ${number}.`));
  });
  const list = (...more: readonly string[]) => file("pages/adresses.tsv", more.join("\r\n"));

  test("ten pages go into one folder", async () => {
    const { code, stderr } = await importPages(join(folder, "pages"), "--urls", list(...lines()));
    expect([code, stderr.includes("sans adresse")]).toEqual([0, false]);
    expect(names("records")).toEqual(ten.map((number) => `oscars-${number}.json`));
    const [record] = ten.map((number) => readFileSync(join(out, "records", `oscars-${number}.json`), "utf8"));
    expect(JSON.parse(record ?? "").sources[0].url).toBe(address(101));
  });

  test("with a mark, headers, comments, blank lines and spaces for the tabulation", async () => {
    const path = list(
      "\ufefffichier\tadresse",
      "# relues",
      "",
      ...lines().map((line) => line.replace("\t", "   ")),
    );
    expect((await importPages(join(folder, "pages"), "--urls", path)).code).toBe(0);
  });

  test("documents without an address are told", async () => {
    const { stderr } = await importPages(join(folder, "pages"), "--urls", list(...lines().slice(1)));
    expect(stderr).toMatch(/1 document sans adresse dans .*page 101\.txt/);
  });

  test("every fault of the list is told with its line, and nothing is imported", async () => {
    const path = list(
      ...lines().slice(0, 2),
      `absent.txt\t${address(1)}`,
      `page 101.txt\t${address(2)}`,
      `page 103.txt\t${address(102)}`,
      "page 104.txt\tpas-une-adresse",
      address(9),
    );
    const { code, stderr } = await importPages(join(folder, "pages"), "--urls", path);
    expect(code).toBe(3);
    for (const [line, fault] of [
      [3, "« absent.txt » n'est pas parmi les documents importés"],
      [4, "« page 101.txt » a déjà une adresse"],
      [5, "est déjà celle de"],
      [6, "« pas-une-adresse » n'est pas une adresse"],
      [7, "il faut un fichier"],
    ])
      expect(stderr).toMatch(new RegExp(`adresses\\.tsv:${line} .*${fault}`));
    expect(() => readdirSync(out)).toThrow();
  });

  test("a name that two folders share wants its path", async () => {
    mkdirSync(join(folder, "pages", "b"));
    file("pages/b/page 101.txt", page("B."));
    const elsewhere = file("liste.tsv", `page 101.txt\t${address(1)}`);
    const { code, stderr } = await importPages(join(folder, "pages"), "--urls", elsewhere);
    expect([code, stderr.includes("désigne plusieurs documents")]).toEqual([3, true]);
  });

  test("one address for several documents is a mistake, and so are a list and an address", async () => {
    const several = await importPages(join(folder, "pages"), "--url", address(1));
    expect([several.code, several.stderr.includes("--urls")]).toEqual([2, true]);
    const both = await importPages(join(folder, "pages"), "--url", address(1), "--urls", list(...lines()));
    expect([both.code, both.stderr.includes("ne vont pas ensemble")]).toEqual([2, true]);
    expect((await importPages(join(folder, "pages"), "--urls", join(folder, "rien.tsv"))).code).toBe(3);
  });
});

test("a questionnaire is not written over another file unless told so", async () => {
  const path = file("rempli.docx", "des réponses");
  const kept = await openhpa(["questionnaire", path]);
  expect([kept.code, readFileSync(path, "utf8")]).toEqual([3, "des réponses"]);
  expect((await openhpa(["questionnaire", path, "--replace"])).code).toBe(0);
  expect((await openhpa(["questionnaire", path])).code).toBe(0);
});
