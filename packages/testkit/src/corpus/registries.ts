import type { Registry } from "@openhpa/core";
import { mixed } from "../mixed.js";

const scopes = [
  "les actions d'une région",
  "les partenariats entre écoles et consultations",
  "les actions d'un canton",
];

/** A database of records: who runs it, what it covers, how one contributes. */
export function corpusRegistry(index: number): Registry {
  const scope = scopes[mixed(index, 140) % scopes.length] as string;
  const isSwiss = index % 2 === 0;
  return {
    type: "Registry",
    key: `corpus-base-${index}`,
    title: { fr: `Base de fiches ${index}` },
    language: "fr",
    status: index % 3 === 0 ? "closed" : "open",
    operator: { key: "operateur", name: `Réseau Passerelle ${index}`, structureType: "association" },
    scope: { fr: `La base recense ${scope}.` },
    contributionChannels: [{ key: "formulaire", text: { fr: "Un formulaire en ligne" } }],
    coverage: {
      territories: [isSwiss ? "canton:VD" : "region:52"],
      level: isSwiss ? "cantonal" : "regional",
    },
    publications: [{ key: "rapport", title: { fr: "Rapport d'activité" }, issued: "2020" }],
    sources: [{ key: "appel", title: { fr: "Appel à contributions" }, licence: "unknown" }],
    evidence: [
      { path: "/title", source: "appel", start: 0, end: 14, quote: "Base de fiches", method: "label-match" },
      {
        path: "/publications/rapport/issued",
        source: "appel",
        start: 20,
        end: 24,
        quote: "2020",
        method: "pattern",
      },
    ],
    missing: [{ path: "/contact", reason: "withheld", source: "appel" }],
    rights: { licence: "lov2", holder: "OpenHPA" },
    created: "2021-03-01",
    modified: "2021-04-15",
  };
}
