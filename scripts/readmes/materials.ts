import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { docxOf } from "../../packages/import/src/cjc/docx.fixture.js";
import { fullFiche } from "../../packages/import/src/cjc/fiches.fixture.js";
import { htmlPage } from "../../packages/import/src/oscars/layouts.fixture.js";

interface Places {
  readonly root: string;
  readonly folder: string;
}

const seedsOf = (root: string) =>
  readdirSync(join(root, "seeds/valid")).map((name) => join(root, "seeds/valid", name));

/** A copy of what an earlier command of the page wrote, as yesterday's. */
const copyOf =
  (name: string) =>
  ({ folder }: Places, to: string) =>
    cpSync(join(folder, name), to, { recursive: true });

/** A fiche of a site that has its own labels, and the profile that a reader of the guide wrote for it. */
const ficheOfSite = `# Bulles de calme

Qui s'en occupe : Mission locale d'Essai
Thème : Bien dans sa tête, Sommeil
Public : parents
Le terrain : Laval
Objectifs : retrouver le sommeil

Nos autres idées
Courir ensemble
`;
const profileOfSite = {
  name: "mon-site",
  language: "fr",
  within: "departement:53",
  addresses: ["https://site.exemple.fr/fiches/{number}"],
  labels: { "Qui s'en occupe": "carrier", "Le terrain": "territory" },
  leaveOut: ["Nos autres idées"],
  values: { themes: { "Bien dans sa tête": "mental-health" } },
};

/** A table with four columns that are recognised and one that is not. */
const followUp = `Titre;Structure porteuse;Public;Commune;Suivi par le pôle
Bulles de calme;Mission locale d’Essai;Jeunes;Laval (53);oui
`;

/** What a reader of a page has already, by the name that the commands give it: made before the first command that names it. */
const materials: Readonly<Record<string, (places: Places, to: string) => void>> = {
  fiches: ({ root }, to) => {
    mkdirSync(to);
    for (const file of seedsOf(root)) cpSync(file, join(to, file.replace(/^.*\//, "")));
  },
  "fiche.json": ({ root }, to) => {
    cpSync(seedsOf(root)[0] ?? "", to);
  },
  "fiches.ndjson.gz": ({ root }, to) => {
    const lines = seedsOf(root).map((file) => `${JSON.stringify(JSON.parse(readFileSync(file, "utf8")))}\n`);
    writeFileSync(to, gzipSync(lines.join("")));
  },
  "page.html": (_, to) => writeFileSync(to, htmlPage),
  "fiche-du-site.txt": (_, to) => writeFileSync(to, ficheOfSite),
  "suivi.csv": (_, to) => writeFileSync(to, followUp),
  "site.json": (_, to) => writeFileSync(to, JSON.stringify(profileOfSite)),
  "rempli.docx": (_, to) => writeFileSync(to, docxOf(fullFiche)),
  "ma-question.rq": (_, to) =>
    writeFileSync(to, "SELECT ?titre { ?action a hpa:Action ; dcterms:title ?titre }\n"),
  "ancien-dump": copyOf("dump"),
  "flux-precedent": copyOf("flux"),
};

/** Puts into a folder what a command or a program names and what is not there yet. */
export function provide(code: string, places: Places): void {
  for (const [name, make] of Object.entries(materials)) {
    const to = join(places.folder, name);
    if (new RegExp(`(?<![\\w./-])${name.replaceAll(".", "\\.")}(?![\\w.-])`).test(code) && !existsSync(to))
      make(places, to);
  }
}
