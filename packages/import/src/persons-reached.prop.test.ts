import { loadTerritories } from "@openhpa/vocabularies/territories";
import fc from "fast-check";
import { expect, it } from "vitest";
import { importFiche } from "./fiche/index.js";
import { toTextReport } from "./report/text-report.js";

const territories = await loadTerritories();

/** Names of many origins: no list of given names holds them all. */
const first = fc.constantFrom(
  "Hiwet",
  "Gaëtan",
  "Maëlys",
  "Yanis",
  "Solène",
  "Beat",
  "Fiorenza",
  "Jean-Noël",
  "Oumou",
  "Þóra",
  "Nguyên",
);
const last = fc.constantFrom(
  "Tesfamariam-Brülhart",
  "Pissavy",
  "Kervella",
  "Da Silva",
  "Özdemir",
  "Fröhlicher-Nägeli",
  "D’Agostino",
  "Le Guen",
);
const name = fc.tuple(first, last).map((words) => words.join(" "));

const two = fc.integer({ min: 10, max: 99 }).map(String);
const number = fc
  .tuple(fc.constantFrom("fr", "dots", "ch", "+41", "+33", "overseas"), two, two, two, two)
  .map(([form, a, b, c, d]) => {
    if (form === "fr") return `02 ${a} ${b} ${c} ${d}`;
    if (form === "dots") return `04.${a}.${b}.${c}.${d}`;
    if (form === "ch") return `032 ${a}1 ${b} ${c}`;
    if (form === "+41") return `+41 26 ${a}0 ${b} ${c}`;
    if (form === "+33") return `+33 2 ${a} ${b} ${c} ${d}`;
    return `0692 ${a} ${b} ${c}`;
  });

/** Ways in which a fiche prints somebody with a number. */
const layouts: readonly ((name: string, number: string) => string)[] = [
  (who, phone) => `Contact : ${who}, ${phone}`,
  (who, phone) => `Personne de contact\n\n${who}\n\n${phone}`,
  (who, phone) => `Ansprechperson: ${who}, Tel. ${phone}`,
  (who, phone) => `Responsabile : ${who}\n${phone}`,
  (who, phone) => `Référente : ${who} – ${phone}`,
  (who, phone) => `Contact : Mme ${who}, coordinatrice\nTél. : ${phone}`,
];

it("neither somebody nor their number passes, whatever the origin of the name and the form of the number", () => {
  fc.assert(
    fc.property(name, number, fc.constantFrom(...layouts), (who, phone, layout) => {
      const text = `Titre : Le goûter des rives\nPorteur : Ville de Lens\nPublic : adultes\n${layout(who, phone)}\n`;
      const imported = importFiche(text, { file: "fiche.txt", territories });
      const shown = JSON.stringify(imported) + toTextReport(imported);
      expect(shown).not.toContain(phone);
      expect(shown).not.toContain(who);
    }),
    { numRuns: 40 },
  );
});

it("whoever made a text or a picture is not named", () => {
  const credit = fc.constantFrom(
    "Texte",
    "Photos",
    "Propos recueillis par",
    "Rédaction",
    "Auteur",
    "Foto",
    "Testo",
  );
  fc.assert(
    fc.property(name, credit, (who, label) => {
      const text = `Titre : Le goûter des rives\nPorteur : Ville de Lens\nPublic : adultes\nRevue – page 11. ${label} : ${who}.\n`;
      const imported = importFiche(text, { file: "fiche.txt", territories });
      expect(JSON.stringify(imported) + toTextReport(imported)).not.toContain(who);
    }),
    { numRuns: 20 },
  );
});

it("the number of a body stays where nobody is named", () => {
  const text = "Titre : Le goûter des rives\nPublic : adultes\nContact : 02 35 10 20 30\n";
  const { records } = importFiche(text, { file: "fiche.txt", territories });
  expect(JSON.stringify(records)).toContain("02 35 10 20 30");
});
