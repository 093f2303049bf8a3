import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { repositoryRoot } from "@openhpa/testkit";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openhpa } from "./test/openhpa.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "openhpa-import-mixed-"));
  mkdirSync(join(folder, "fiches", "autres"), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string) => writeFileSync(join(folder, "fiches", name), content);
const example = (name: string) => {
  const path = new URL(`packages/import/corpus/documents/${name}`, repositoryRoot);
  copyFileSync(fileURLToPath(path), join(folder, "fiches", "autres", name));
};

const page = `<!doctype html><link rel="canonical" href="https://www.oscarsante.org/bretagne/action/detail/7">
<main><h1>Jardiner ensemble</h1><p>2018</p><h2>Thème</h2><p>Nutrition (alimentation et activité physique)</p>
<h2>Contexte</h2><p>Un.</p></main>`;

test("files of several kinds in several folders are one import, each recognised and said", async () => {
  file("page.html", page);
  file("table.csv", "Titre;Thème;Public;Commune\nBouger;Précarité;Adultes;Nantes\n");
  file("ancienne.rtf", "{\\rtf1 Bouger}");
  file("abime.pdf", "%PDF-1.4\n");
  file(
    "double.csv",
    "Titre;Thème;Public;Commune\nCourir;Précarité;Adultes;Nantes\nCourir;Précarité;Adultes;Rezé\n",
  );
  example("fiche-chromium.pdf");
  const out = join(folder, "out");
  const { code, stderr } = await openhpa(["import", join(folder, "fiches"), "--out", out]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/1 fichier non lu, à cause de leur terminaison : \S+ancienne\.rtf/);
  expect(stderr).toMatch(/Natures reconnues : (?=.*\btable 2)(?=.*\boscars 1)/);
  expect(stderr).toMatch(/^1 fiche que la base refuserait, les rapports disent pourquoi : \S+double\.csv$/mu);
  expect(readdirSync(join(out, "records")).length).toBe(4);
  const record = JSON.parse(readFileSync(join(out, "records", "oscars-7.json"), "utf8"));
  expect(record.coverage.territories).toEqual(["region:53"]);
  const whole = readFileSync(join(out, "reports", "documents.txt"), "utf8");
  expect(whole).toMatch(/^✗ \S+abime\.pdf : Le fichier est un document PDF : rien n'a été lu/mu);
  expect(whole).toMatch(/^✗ \S+double\.csv : 2 fiches, dont 1 que la base refuserait, /mu);
  expect(whole).toMatch(/^✓ \S+page\.html : .*Nature reconnue à son adresse/mu);
  expect(whole).toMatch(/^✓ \S+table\.csv : .*Nature reconnue à ses rubriques/mu);
});

test("what is said of many documents is bounded, says how much there is, and each document is in the list", async () => {
  file("double.csv", `Titre;Public\n${"Courir;Adultes\n".repeat(31)}`);
  for (let at = 1; at <= 24; at += 1) file(`fiche ${at}.csv`, "Titre;Public\nMarcher;Adultes\n");
  for (let at = 1; at <= 24; at += 1) file(`abime ${at}.pdf`, "%PDF-1.4\n");
  const out = join(folder, "out");
  const { code, stderr } = await openhpa(["import", join(folder, "fiches"), "--out", out]);
  expect(code).toBe(1);
  const count = (form: RegExp) => stderr.match(form)?.length ?? 0;
  expect(count(/double\.csv : la clé courir est déjà celle/g)).toBe(3);
  expect(count(/la clé \S+ est déjà celle/g)).toBe(20);
  expect(stderr).toMatch(/^33 autres fiches dont la clé est déjà celle d'une autre, non écrites$/mu);
  expect(count(/abime \d+\.pdf : Le fichier est un document PDF/g)).toBe(20);
  expect(stderr).toMatch(/^4 autres documents refusés$/mu);
  const whole = readFileSync(join(out, "reports", "documents.txt"), "utf8");
  expect(whole).toMatch(
    /double\.csv : 31 fiches, dont 30 que la base refuserait, dont 30 non écrites, la clé étant prise/,
  );
  expect(whole.trim().split("\n")).toHaveLength(49);
});

test.each(["--retrieved", "--created"])("%s is a day of the calendar", async (option) => {
  const refused = await openhpa(["import", join(folder, "fiches"), option, "30/11/2026"]);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toMatch(/Donnez un jour : année, mois, jour, comme 2026-11-21/u);
});

test("a file that is called for is refused with what to do; a source may be forced before or by option", async () => {
  file("ancienne.rtf", "{\\rtf1 Bouger}");
  const refused = await openhpa(["import", join(folder, "fiches", "ancienne.rtf")]);
  expect([refused.code, refused.stdout]).toEqual([1, ""]);
  expect(refused.stderr).toMatch(/un document RTF : rien n'a été lu\. Ouvrez-le dans Word/u);
  file("page.html", page);
  const path = join(folder, "fiches", "page.html");
  const [before, option] = [
    await openhpa(["import", "oscars", path]),
    await openhpa(["import", path, "--as", "oscars"]),
  ];
  expect(option.stdout).toBe(before.stdout);
  expect(JSON.parse(option.stdout).key).toBe("oscars-7");
});
