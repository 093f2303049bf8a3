import { describeBrowser } from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { afterAll, beforeAll, expect, test } from "vitest";
import { importDocument } from "../../entry/import-document.js";

const rows: readonly (readonly [label: string, ...lines: readonly string[]])[] = [
  ["Titre", "Bien manger, bien bouger au collège"],
  ["Porteur", "Codes du Val-de-Marne"],
  ["Partenaires", "CPAM du Val-de-Marne", "Collège Jean-Moulin", "Ville de Créteil"],
  ["Public visé", "Collégiens de 6e et de 5e, parents"],
  ["Territoire", "Créteil (94)"],
  ["Période", "Du 01/09/2023 au 30/06/2024"],
  [
    "Objectif général",
    "Améliorer les habitudes alimentaires et l'activité physique des collégiens de l'établissement",
  ],
  [
    "Objectifs opérationnels",
    "Informer les élèves sur les repères nutritionnels",
    "Organiser des ateliers de cuisine avec les parents et les enseignants volontaires",
    "Aménager la cour",
  ],
  [
    "Description",
    "Cinq séances d'une heure par classe, animées par une diététicienne et un éducateur sportif, puis un défi entre classes pendant la semaine du goût et une restitution aux familles en fin d'année.",
  ],
  ["Financeurs", "ARS Île-de-France : 4 000 €", "Ville de Créteil : 1 500 €"],
  ["Résultats", "180 élèves ont participé"],
];

const cellOf = (lines: readonly string[], isListed: boolean) =>
  isListed && lines.length > 1
    ? `<ul>${lines.map((line) => `<li>${line}</li>`).join("")}</ul>`
    : lines.join("<br>");

/** A fiche as a table of labels and values, printed in a style. */
const page = (style: string, isListed = false) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><style>@page{size:A4;margin:18mm}body{font:11pt Arial}table{width:100%;border-collapse:collapse}td{vertical-align:top}${style}</style>
<h1>Fiche action</h1><table>${rows.map(([label, ...lines]) => `<tr><td class="l">${label}</td><td>${cellOf(lines, isListed)}</td></tr>`).join("")}</table>`;

const layouts: readonly (readonly [name: string, html: string])[] = [
  ["no borders", page(".l{width:30%;font-weight:bold}td{padding:4px}")],
  ["borders and a narrow label", page(".l{width:20%}td{padding:3px 6px;border:1px solid}")],
  ["half a page of labels in the middle", page(".l{width:50%}td{padding:8px;vertical-align:middle}")],
  ["labels in the middle of tight rows", page(".l{width:22%}td{padding:4px;vertical-align:middle}")],
  ["no room between rows", page(".l{width:25%}td{padding:0}")],
  ["lists below the line of their label", page(".l{width:28%}td{padding:4px}", true)],
  [
    "wide lines and lists below their label",
    page("body{font-size:9pt;line-height:1.5}.l{width:18%}td{padding:6px}", true),
  ],
  ["labels against the gutter", page(".l{width:30%;text-align:right}td{padding:4px 8px}")],
  ["cells that a page cuts", page("body{font:14pt Georgia}.l{width:30%}td{padding:14px}")],
  ["one row on the second page", page("body{font-size:14pt}.l{width:26%}td{padding:10px;height:46px}")],
];

describeBrowser("A table of labels and values that a browser prints", (launch) => {
  let browser: Awaited<ReturnType<typeof launch>>;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test.each(layouts)("%s: the PDF gives the record of the page", async (_, html) => {
    const sheet = await browser.newPage();
    await sheet.setContent(html);
    const territories = await loadTerritories();
    const recordOf = async (file: string, bytes: Uint8Array) => {
      const [record] = (await importDocument(bytes, { file, territories })).records;
      const { evidence: _evidence, sources: _sources, ...fields } = record ?? {};
      return fields;
    };
    const printed = await recordOf("fiche.pdf", await sheet.pdf({ preferCSSPageSize: true }));
    const read = await recordOf("fiche.html", new TextEncoder().encode(html));
    expect(read).toMatchObject({ objectives: { length: 4 }, funders: { length: 2 } });
    expect(printed).toEqual(read);
    await sheet.close();
  });
});
