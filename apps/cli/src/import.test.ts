import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openhpa } from "./test/openhpa.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "openhpa-import-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A fiche of our own in the layout of an OSCARS page. */
const page = `Jardiner et bouger ensemble
2018
Porteur de l'action : Les Jardins du Coin (LJC), Association
3 place du Marché , 13001 Marseille
04 91 00 00 00
Un mot que personne ne connaît
Thème
Nutrition (alimentation et activité physique), Précarité
Objectif de l'action
* Objectif général
- Donner envie de cuisiner des légumes de saison
Année de début de réalisation
2018
Public
Personnes détenues ou sous main de justice
`;

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test("a page becomes a record on stdout and a report in French on stderr", async () => {
  const path = file("61839.txt", page);
  const { code, stdout, stderr } = await openhpa([
    "import",
    "oscars",
    path,
    "--id-from-name",
    "--retrieved",
    "2026-11-21",
  ]);
  expect(code).toBe(0);
  const record = JSON.parse(stdout);
  expect(record).toMatchObject({ key: "oscars-61839", edition: "2018", themes: ["nutrition", "precarity"] });
  expect(record.carrier).toMatchObject({ name: "Les Jardins du Coin", phone: { e164: "+33491000000" } });
  expect(stderr).toContain("ligne 6 : «\u00A0Un mot que personne ne connaît\u00A0».");
});

test("the same page under any address, in UTF-8 or Windows-1252, has the same key and the same themes", async () => {
  const latin = Buffer.from(page, "latin1");
  const addresses = [
    "https://www.oscarsante.org/national/action/detail/61839",
    "http://oscarsante.org/provence-alpes-cote-d-azur/action/detail/61839",
  ];
  for (const url of addresses) {
    for (const content of [page, latin]) {
      const { stdout, stderr } = await openhpa(["import", "oscars", file("page.txt", content), "--url", url]);
      expect(JSON.parse(stdout)).toMatchObject({ key: "oscars-61839", themes: ["nutrition", "precarity"] });
      expect(stderr.includes("windows-1252")).toBe(content === latin);
    }
  }
});

test("--out writes records and a report of every document, as a whole", async () => {
  mkdirSync(join(folder, "pages"));
  for (const number of [1, 2, 3]) file(`pages/${number}.txt`, page);
  const out = join(folder, "out");
  const { code } = await openhpa([
    "import",
    "oscars",
    join(folder, "pages"),
    "--id-from-name",
    "--out",
    out,
    "--report",
    "html",
  ]);
  expect(code).toBe(0);
  expect(readdirSync(join(out, "records"))).toEqual(["oscars-1.json", "oscars-2.json", "oscars-3.json"]);
  const report = readFileSync(join(out, "reports", "1.txt.html"), "utf8");
  expect(report).toContain("<mark");
  expect(report).toContain("Un mot que personne ne connaît");
  const valid = await openhpa(["validate", join(out, "records")]);
  expect(valid.code).toBe(0);
});

test("two documents with one key: the second is named and not written", async () => {
  mkdirSync(join(folder, "pages"));
  file("pages/a.txt", page);
  file("pages/b.txt", page);
  const { code, stderr } = await openhpa([
    "import",
    "oscars",
    join(folder, "pages"),
    "--out",
    join(folder, "out"),
  ]);
  expect(code).toBe(1);
  expect(stderr).toContain("b.txt : la clé");
});

test("a document that is no fiche is a finding; an absent one and an unknown source are not", async () => {
  const nonsense = await openhpa(["import", "oscars", file("x.txt", "\u0000".repeat(4_000_000))]);
  expect(nonsense.code).toBe(1);
  expect(nonsense.stdout).toBe("");
  expect((await openhpa(["import", "oscars", join(folder, "absent.txt")])).code).toBe(3);
  expect((await openhpa(["import", "x", "--as", "nobody"])).code).toBe(2);
  expect((await openhpa(["import", "oscars"])).code).toBe(2);
  expect(existsSync(join(folder, "out"))).toBe(false);
});

test("the blank questionnaire is a Word document that is called blank", async () => {
  const path = join(folder, "questionnaire.docx");
  expect((await openhpa(["questionnaire", path])).code).toBe(0);
  const { code, stdout, stderr } = await openhpa(["import", "cjc", path]);
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("Document vide : rien n'a été rempli.");
});

test.each(["csv", "xlsx"])("convert --to %s and import table give the actions back", async (format) => {
  const seeds = new URL("../../../seeds/valid/", import.meta.url).pathname;
  const path = join(folder, `all.${format}`);
  expect(await openhpa(["convert", seeds, "--to", format, "-o", path])).toMatchObject({ code: 0 });
  const { code, stdout } = await openhpa(["import", "table", path]);
  expect(code).toBe(0);
  const records = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const expected = readdirSync(seeds).map((name) => JSON.parse(readFileSync(join(seeds, name), "utf8")));
  const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
  expect(records.sort(byKey)).toEqual(expected.filter(({ type }) => type === "Action").sort(byKey));
});

test("a foreign table is read with a mapping file, and its report names the cells", async () => {
  const table = Buffer.from("Nom de l'action;Thème;Couleur\nMarcher ensemble;Précarité;vert\n", "latin1");
  const mapping = file(
    "mapping.json",
    JSON.stringify({ columns: { "Nom de l'action": "title", Thème: "themes" } }),
  );
  const { stdout, stderr } = await openhpa(["import", "table", file("a.csv", table), "--mapping", mapping]);
  expect(JSON.parse(stdout)).toMatchObject({ title: { fr: "Marcher ensemble" }, themes: ["precarity"] });
  expect(stderr).toContain("windows-1252");
  expect(stderr).toContain("Colonne C, «\u00A0Couleur\u00A0»");
});
