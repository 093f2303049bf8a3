import type { DatasetFacts } from "./dataset-facts.js";

/** The texts of a dataset card in one language. */
export interface CardWords {
  readonly other: string;
  readonly lead: string;
  readonly persons: { readonly out: string; readonly in: string };
  readonly colon: string;
  readonly version: string;
  readonly previous: string;
  readonly date: string;
  readonly publisher: string;
  readonly address: string;
  readonly hash: string;
  readonly period: string;
  readonly content: { readonly title: string; readonly head: string };
  readonly counts: {
    readonly records: string;
    readonly tombstones: string;
    readonly statements: string;
    readonly graphs: string;
    readonly vocabularies: string;
    readonly territories: string;
  };
  readonly files: { readonly title: string; readonly head: string };
  readonly parts: (count: number) => string;
  readonly loading: { readonly title: string; readonly directory: string; readonly graphs: string };
  readonly asking: string;
  readonly checking: { readonly title: string; readonly text: string };
  readonly limits: { readonly title: string; readonly text: readonly string[] };
  readonly licence: { readonly title: string; readonly name: string; readonly text: string };
}

export type CardLanguage = "fr" | "en";

export const cardWords: Readonly<Record<CardLanguage, CardWords>> = {
  fr: {
    other: "English: [README.en.md](README.en.md)",
    lead: "Fiches d'actions de promotion de la santé et de prévention au modèle OpenHPA, en données liées. Aucun nœud anonyme : chaque élément a une adresse stable.",
    persons: {
      out: "Les contacts nominatifs sont retirés.",
      in: "L'éditeur a gardé les contacts nominatifs : le règlement général sur la protection des données s'applique.",
    },
    colon: " : ",
    version: "version",
    previous: "version précédente",
    date: "date",
    publisher: "éditeur",
    address: "adresse",
    hash: "empreinte RDFC-1.0 (SHA-256)",
    period: "années couvertes",
    content: { title: "Contenu", head: "| | nombre |" },
    counts: {
      records: "fiches",
      tombstones: "fiches retirées, dont restent titre, date et remplaçante",
      statements: "triplets",
      graphs: "graphes nommés, un par fiche",
      vocabularies: "triplets des vocabulaires",
      territories: "triplets des territoires",
    },
    files: { title: "Fichiers", head: "| fichier | contenu |" },
    parts: (count) =>
      `Les données sont en ${count} parties par format. Une fiche est tout entière dans une seule partie, choisie par les premiers bits du SHA-256 de son adresse. Chaque partie est triée ; toutes ensemble, dans n'importe quel ordre, elles sont l'export entier.`,
    loading: {
      title: "Charger",
      directory: "le dossier doit figurer dans DirsAllowed",
      graphs:
        "Les questions de `examples/` se posent sans clause `GRAPH`. Avec les N-Quads, chaque triplet est dans le graphe de sa fiche (`…#Record`) ; réglez alors le moteur pour que le graphe par défaut soit l'union des graphes. De quelle source vient un triplet, les preuves le disent (`hpa:Evidence`), passage par passage.",
    },
    asking:
      "Sans rien installer d'autre : `openhpa dump query . --list` donne les questions, `openhpa dump query . <question>` y répond.",
    checking: {
      title: "Vérifier",
      text: "Les lignes sont triées et sans nœud anonyme : l'empreinte des N-Quads décompressés est celle de leur forme canonique RDFC-1.0. `openhpa dump verify . --deep` recompte tout.",
    },
    limits: {
      title: "Limites",
      text: [
        "Ce n'est pas un recensement : une action sans fiche publiée n'y figure pas, et l'absence d'une réponse n'est pas un « non ». `hpa:Missing` dit ce qui manque et pourquoi, quand on le sait.",
        "Les nombres sont ceux des sources ; leurs contradictions sont gardées et signalées, pas corrigées.",
        "Une action sur plusieurs années a une fiche par édition, reliées entre elles : ne les comptez pas comme des actions distinctes.",
      ],
    },
    licence: {
      title: "Licence et citation",
      name: "Licence Ouverte 2.0",
      text: "La licence porte sur les fiches ; les textes des sources gardent leurs propres droits. `CITATION.cff` donne la citation aux logiciels.",
    },
  },
  en: {
    other: "Français : [README.md](README.md)",
    lead: "Records of health-promotion and prevention actions in the OpenHPA model, as linked data. No blank nodes: everything has a stable address.",
    persons: {
      out: "Contacts that name persons are taken out.",
      in: "The publisher kept contacts that name persons: data protection law applies.",
    },
    colon: ": ",
    version: "version",
    previous: "previous version",
    date: "date",
    publisher: "publisher",
    address: "address",
    hash: "RDFC-1.0 hash (SHA-256)",
    period: "years covered",
    content: { title: "Content", head: "| | count |" },
    counts: {
      records: "records",
      tombstones: "withdrawn records, of which title, day and successor are left",
      statements: "statements",
      graphs: "named graphs, one per record",
      vocabularies: "statements of the vocabularies",
      territories: "statements of the territories",
    },
    files: { title: "Files", head: "| file | content |" },
    parts: (count) =>
      `The data is in ${count} parts per format. A record is whole in one part, chosen by the leading bits of the SHA-256 of its address. Every part is sorted; all together, in any order, they are the whole dump.`,
    loading: {
      title: "Loading",
      directory: "the folder must be in DirsAllowed",
      graphs:
        "The questions in `examples/` need no `GRAPH` clause. With the N-Quads every statement is in the graph of its record (`…#Record`); set the engine so that the default graph is the union of all graphs. Which source a statement comes from is told by the evidence (`hpa:Evidence`), passage by passage.",
    },
    asking:
      "With nothing else to install: `openhpa dump query . --list` lists the questions, `openhpa dump query . <question>` answers one.",
    checking: {
      title: "Checking",
      text: "The lines are sorted and free of blank nodes: the hash of the unpacked N-Quads is that of their canonical RDFC-1.0 form. `openhpa dump verify . --deep` counts everything again.",
    },
    limits: {
      title: "Limits",
      text: [
        'This is no census: an action without a published record is not in it, and no answer is not a "no". `hpa:Missing` tells what is missing and why, where that is known.',
        "Numbers are those of the sources; their contradictions are kept and flagged, not corrected.",
        "An action over several years has one record per edition, linked to each other: do not count them as separate actions.",
      ],
    },
    licence: {
      title: "Licence and citation",
      name: "Licence Ouverte 2.0 (Etalab)",
      text: "The licence covers the records; the texts of the sources keep their own rights. `CITATION.cff` gives the citation to software.",
    },
  },
};

/** How the dump is cited: who, what, which version, when, the hash, the address. */
export function citationLine({
  publisher,
  title,
  version,
  generated,
  rdfc10,
  dataset,
}: DatasetFacts): string {
  const parts = [publisher, title, `version ${version}`, generated, `sha256:${rdfc10}`, dataset];
  return parts.filter((part) => part !== undefined).join(". ");
}
