import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, test } from "vitest";
import { type ImportSourceName, importSources } from "../index.js";

const territories = await loadTerritories();

const page = (label: string) => (text: string) =>
  `Bouger\n2019\nPorteur de l'action : Les Essais, Association\n${label}\n${text}\nThème\nPrécarité\nPublic\nAdultes\n`;
const fiche = (label: string) => (text: string) =>
  `Un café\n${label}\n${text}\nQui porte l'action ?\nCSAPA des Essais\nAdresse :\n1 rue Haute\n53000 Laval\n`;
const table = (header: string) => (text: string) => `Titre;${header}\nBouger;"${text}"\n`;

/** Where a long text may stand in the documents of each source. A new place is one row. */
const places: readonly (readonly [
  source: ImportSourceName,
  where: string,
  write: (text: string) => string,
])[] = [
  ...["Contexte", "Partenaire de l'action", "Financeur", "Lieu d'intervention", "Evaluation de l'action"].map(
    (label) => ["oscars", label, page(label)] as const,
  ),
  ...["Principaux partenaires de l'action :", "Financement (autre que ONDAM) :", "Adresse :"].map(
    (label) => ["cjc", label, fiche(label)] as const,
  ),
  ...["Porteur", "Partenaire", "Financeur", "Commune", "carrier_address_as_printed"].map(
    (header) => ["table", header, table(header)] as const,
  ),
  ["leaflet", "paragraph", (text) => `# Bouger\n\n${text}\n\n## Objectifs\n\n- Marcher\n`],
  ["leaflet", "Partenaires", (text) => `# Bouger\n\n## Partenaires\n\n${text}\n`],
  ...[
    "Contexte",
    "Partenaires",
    "Financeurs",
    "Territoire",
    "Public",
    "Contact",
    "Période",
    "Indicateurs",
  ].map(
    (label) =>
      ["fiche", label, (text: string) => `Titre : Bouger\nPorteur : CCAS\n${label} : ${text}\n`] as const,
  ),
  [
    "article",
    "paragraph",
    (text) => `Bouger\n\n${text}\n\nAprès les 45 réponses reçues, une réunion en mai 2019.\n`,
  ],
];

const LENGTH = 50_000;
/** Runs of one sign are cheap to read, and what backtracks over them is quick too: they have to be longer. */
const RUN = 200_000;
const upTo = (text: string) => text.slice(0, LENGTH);
const repeated = (piece: string) => upTo(piece.repeat(Math.ceil(LENGTH / piece.length)));
const counted = (piece: (index: number) => string, between: string) =>
  upTo(Array.from({ length: LENGTH / 10 }, (_, index) => piece(index)).join(between));

/** What may be long in one line. A new form is one row. */
const lines: Readonly<Record<string, string>> = {
  words: repeated("bonjour les gens "),
  numbers: counted((index) => String(100_000 + index), " "),
  telephones: repeated("02 43 12 34 56 "),
  organisations: counted((index) => `Mission locale ${index} (ML${index})`, ", "),
  "organisations with semicolons": counted((index) => `Lycée ${index}`, " ; "),
  places: repeated("Laval, Nantes, Mayenne, Saint-Denis, "),
  "signs of mailboxes": repeated("a@b "),
  "glued signs of mailboxes": repeated("a@"),
  mailboxes: repeated("accueil@exemple.fr "),
  "names behind labels": repeated("Référents : Odile Exemple / Lucie Exemple, "),
  "names behind titles": repeated("Mme Exemple, Modèle et Dr.Essai "),
  "words with capitals": `${repeated("Odile Exemple De La Tour ")}${repeated(" Lu")}`,
  "functions without names": repeated("chargée de la coordination par "),
  parentheses: repeated("(a) "),
  "open parentheses": "(".repeat(RUN),
  dots: ".".repeat(RUN),
  "dots and spaces": repeated(". "),
  spaces: `a${" ".repeat(RUN)}b`,
  "no-break spaces": `a${"\u00a0".repeat(RUN)}b`,
  letters: "a".repeat(RUN),
  capitals: "A".repeat(RUN),
  names: repeated("Jean Dupont "),
  titles: repeated("Mme Durand, Dr Martin, "),
  dashes: "-".repeat(RUN),
  amounts: repeated("ARS : 1 500 € ; "),
  dates: repeated("du 3 mars 2019 au 4 avril 2019 "),
  "bold words": repeated("**A** "),
  digits: "1".repeat(RUN),
  "digits and spaces": repeated("1 "),
};

/** In milliseconds: what is in proportion takes less than one second, what grows with the square of the length outlasts it. */
const LIMIT = 30_000;

describe.each(places)("%s, %s", (source, _, write) => {
  test.each(Object.entries(lines))(
    "a line of %s is read to its end, or refused",
    { timeout: LIMIT },
    async (_name, text) => {
      const bytes = new TextEncoder().encode(write(text));
      const { records, report } = await importSources[source].read(bytes, { file: "a.txt", territories });
      expect(records.length > 0).toBe(report.refused === undefined);
      const last = report.lines.at(-1)?.number ?? 0;
      if (report.lines.length > 0) expect(report.lines.map(({ number }) => number)).toHaveLength(last);
    },
  );
});
