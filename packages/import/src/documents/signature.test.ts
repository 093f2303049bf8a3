import { loadTerritories } from "@openhpa/vocabularies/territories";
import { expect, test } from "vitest";
import { importDocument } from "../entry/import-document.js";
import { toHtmlReport } from "../report/html-report.js";

const territories = await loadTerritories();
const fiche = "Titre : Nuits calmes\nPorteur : CCAS de Rezé\nPublic : Jeunes\nRésultats : 300 jeunes\n";
const mail = (text: string) =>
  `From: Zdenka <zdenka@exemple.example>\nSubject: Fiche\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${text}`;
const read = async (text: string, file: string) => {
  const { records, report } = await importDocument(new TextEncoder().encode(text), { file, territories });
  return { records, report, said: JSON.stringify(records) + toHtmlReport({ records, report }) };
};

const closings =
  "Cordialement,|Bien à toi,|Bises|À bientôt !|Bien cordialement|Cdlt|Belle journée,|Amitiés|Freundliche Grüsse|Cordialement,\n\n--|--\n".split(
    "|",
  );
const forms: Readonly<Record<string, (text: string) => string>> = { "m.eml": mail, "m.txt": (text) => text };

test.each(
  closings.flatMap((closing) => Object.keys(forms).map((file) => [closing, file] as const)),
)("%j in %s: who signs and what they are stay out of the record, the name out of the report", async (closing, file) => {
  const text = forms[file]?.(`${fiche}\n${closing}\nZdenka Quirinal\nChargée de mission santé\n`) ?? "";
  const { records, said } = await read(text, file);
  expect(records[0]?.title).toEqual({ fr: "Nuits calmes" });
  expect(said.match(/.{0,30}quirinal.{0,20}/i)?.[0]).toBeUndefined();
  expect(JSON.stringify(records)).not.toMatch(/charg[ée]e|mission|cordialement|bises|bien [àa]|bientôt/i);
});

test("what a letter quotes is no answer of its own fiche, and is read where it has none", async () => {
  const quoted = "> Titre : Ancienne fiche\n> Porteur : Mairie de Laval\n> Public : Séniors\n";
  const own = await read(mail(`${fiche}\nBises,\nZdenka\n\n${quoted}`), "m.eml");
  expect(JSON.stringify(own.records)).not.toMatch(/ancienne|laval|zdenka/i);
  const other = await read(mail(`Voici.\n\n${quoted}`), "m.eml");
  expect(other.records[0]?.title).toEqual({ fr: "Ancienne fiche" });
});

test("what follows a signature is read", async () => {
  const { records } = await read(`${fiche}\nCordialement\nZdenka Quirinal\n\nBudget : 4 000 €\n`, "m.txt");
  expect(JSON.stringify(records)).toContain("4 000 €");
});
