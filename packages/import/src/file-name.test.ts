import { loadTerritories } from "@openhpa/vocabularies/territories";
import { expect, test } from "vitest";
import { fileNameOf } from "./file-name.js";
import { importArticle, importCjc, importCsv, importFiche, importLeaflet, importOscars } from "./index.js";

const territories = await loadTerritories();
const folders = ["/srv/zdenka.quirinal/Mes documents/", "C:\\Users\\zdenka quirinal\\Bureau\\"];
const files = folders.flatMap((folder) => [`${folder}bilan.docx`, `${folder}fiche Hélène Quirinal.docx`]);
const fiche = "Porteur : CCAS de Rezé\nPublic : Jeunes\nObjectif : Mieux dormir.\n";
const readers: Readonly<Record<string, (file: string) => unknown>> = {
  fiche: (file) => importFiche(fiche, { file, territories }).records,
  leaflet: (file) => importLeaflet("Public : Jeunes\n", { file, territories }).records,
  article: (file) => importArticle("une phrase sans titre.\n", { file, territories }).records,
  oscars: (file) => importOscars("Thème\nPrécarité\n", { file, territories }).records,
  cjc: (file) => importCjc("Objectifs\nMieux dormir\n", { file, territories }).records,
  table: async (file) =>
    (await importCsv(new TextEncoder().encode("Titre;Porteur\nA;Mairie\n"), { file, territories })).records,
};

test.each(
  Object.keys(readers),
)("%s: no key and no source says where the document lies or whose it is", async (name) => {
  for (const file of files) {
    const said = JSON.stringify(await readers[name]?.(file));
    expect(said.length).toBeGreaterThan(2);
    expect(
      said.match(/.{20}(?:quirinal|zdenka|documents|bureau|srv|users|h[ée]l[èe]ne).{0,20}/i)?.[0],
    ).toBeUndefined();
  }
});

test.each(["bilan 2024.docx", "page.txt", "octobre-en-forme.pdf"])("%s stays", (file) => {
  expect(fileNameOf(`/a/b/${file}`)).toBe(file);
});
