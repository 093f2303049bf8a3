import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, it } from "vitest";
import { importFiche } from "./import-fiche.js";

const territories = await loadTerritories();

/** The first record of a fiche with a title, an audience, and what a test says. */
function recordOf(lines: string) {
  const text = `Titre : Les pas comptés\nPublic : adultes\n${lines}`;
  const { records } = importFiche(text, { file: "fiche.txt", territories });
  return records[0] as unknown as Record<string, unknown> & { readonly evidence: readonly Evidence[] };
}
interface Evidence {
  readonly path: string;
  readonly certainty: string;
}
interface Funding {
  readonly key: string;
  readonly funder?: { readonly name: string };
  readonly amount?: number;
}

const certaintyOf = ({ evidence }: { readonly evidence: readonly Evidence[] }, path: string) =>
  evidence.find((one) => one.path === path)?.certainty;

function fundingsOf(lines: string) {
  const record = recordOf(lines);
  return ((record.funders ?? []) as readonly Funding[]).map(({ key, funder, amount }) => [
    funder?.name,
    amount,
    certaintyOf(record, `/funders/${key}/funder/name`) === "uncertain" ? "uncertain" : "said",
  ]);
}

describe("a carrier that stands alone under its label", () => {
  it.each([
    ["Porteur : Ville d'Arles, direction des sports", "Ville d'Arles, direction des sports"],
    [
      "Projektträgerschaft: Stadt Thun, Amt für Bildung, Kultur und Sport",
      "Stadt Thun, Amt für Bildung, Kultur und Sport",
    ],
    ["Structure porteuse : Collège Jean-Moulin, Tulle", "Collège Jean-Moulin"],
    ["Organisme promoteur : Comité Santé du Morvan", "Comité Santé du Morvan"],
    ["Organisme : Département du Cher – PMI de Bourges", "Département du Cher – PMI de Bourges"],
    ["Porteur : Maison du Lac, en lien avec le CCAS de Vif.", "Maison du Lac"],
    ["Raison sociale : Les Ateliers du Pont", "Les Ateliers du Pont"],
    ["Porteur : L'association Le Fil, créée en 2011 par des voisins.", "association Le Fil"],
    [
      "Porteur : Unisoins, secteur Prévention, pour le compte du canton de Vaud.",
      "Unisoins, secteur Prévention",
    ],
    ["Porteur : Unisoins pilote le projet depuis trois ans.", "Unisoins"],
    [
      "Responsable : Service de la santé publique du canton du Jura",
      "Service de la santé publique du canton du Jura",
    ],
  ])("%s", (line, name) => {
    const record = recordOf(line);
    expect((record.carrier as { name?: string } | undefined)?.name).toBe(name);
    expect(["certain", "probable"]).toContain(certaintyOf(record, "/carrier/name"));
  });

  it.each([
    "Structure d'accueil : Centre social des Minimes",
    "Ancien porteur : Association Le Phare",
    "Responsable : Jeanne Vasseur",
    "Porteur : à désigner",
    "Pilote : Dr Martin Lefèvre (CHU de Caen)",
  ])("no carrier is sure of %s", (line) => {
    expect(["uncertain", undefined]).toContain(certaintyOf(recordOf(line), "/carrier/name"));
  });
});

describe("partners", () => {
  it("of a list in prose each has its article", () => {
    const { partners } = recordOf(
      "Partenaires : Le relais de Vif, la médiathèque du Lac et l'école Pasteur.",
    );
    expect((partners as { name: string }[]).map(({ name }) => name)).toEqual([
      "relais de Vif",
      "médiathèque du Lac",
      "école Pasteur",
    ]);
  });

  it("what a partner does, and one that takes no part, are no names", () => {
    const { partners } = recordOf(
      "Partenaires :\n- École Pasteur : information des familles\n- Ligue du Cher (jusqu'en 2022)\n- Habitat Bleu",
    );
    expect((partners as { name: string }[]).map(({ name }) => name)).toEqual([
      "École Pasteur",
      "Habitat Bleu",
    ]);
  });

  it("a list ends where its items end", () => {
    const { partners } = recordOf(
      "Partenaires :\n- Ville de Vif, service des sports\n- Club de marche\n\nImprimé à Lens",
    );
    expect((partners as { name: string }[]).map(({ name }) => name)).toEqual([
      "Ville de Vif, service des sports",
      "Club de marche",
    ]);
  });
});

describe("who pays", () => {
  it.each([
    [
      "Financement\nFinanceur\tMontant\nARS Bretagne\t9 800 €\nVille de Vannes\t4 000 €",
      [
        ["ARS Bretagne", 9800, "said"],
        ["Ville de Vannes", 4000, "said"],
      ],
    ],
    [
      "Financement\nFinanceur\tSollicité\tAcquis\nVille de Vannes\t–\t3 500 €\nMILDECA\t9 000 €\t–",
      [
        ["Ville de Vannes", 3500, "said"],
        ["MILDECA", undefined, "uncertain"],
      ],
    ],
    [
      "Budget : Carsat du Centre, 9 000 € ; Conseil départemental du Cher, 2 000 €",
      [
        ["Carsat du Centre", 9000, "said"],
        ["Conseil départemental du Cher", 2000, "said"],
      ],
    ],
    ["Budget : Matériel, 900 € ; Déplacements, 200 €", []],
    ["Budget : CPAM du Cher, fonds d'action sanitaire : 1 300 €", [["CPAM du Cher", 1300, "said"]]],
    ["Financeurs : Ville de Vannes (montant non communiqué)", [["Ville de Vannes", undefined, "said"]]],
    ["Financement demandé : ARS Bretagne, 18 000 €", [["ARS Bretagne", undefined, "uncertain"]]],
    ["Subvention demandée : 1 450 €", []],
    ["Finanzierung: Eigenleistung Gemeinde Thun", []],
    ["Cofinancement : oui, précisez : Fondation Lumière, 500 €", [["Fondation Lumière", 500, "said"]]],
    [
      "Financement : Programme d'intégration cantonal : CHF 42’000",
      [["Programme d'intégration cantonal", 42000, "said"]],
    ],
    [
      "Combien ? Le budget s'élève à 16 000 €. La Fondation de France apporte 8 000 € ; la Caf du Cher 5 000 €. Le reste vient des adhésions.",
      [
        ["Fondation de France", 8000, "said"],
        ["Caf du Cher", 5000, "said"],
      ],
    ],
    [
      "Financement : ARS Bretagne : 2 000 €\nMoyens humains : une référente, deux bénévoles",
      [["ARS Bretagne", 2000, "said"]],
    ],
  ])("%s", (lines, fundings) => expect(fundingsOf(lines)).toEqual(fundings));

  it("no funding is without a name and a programme but where an amount stands alone", () => {
    expect(fundingsOf("Financement : 9 000 €")).toEqual([[undefined, 9000, "said"]]);
  });
});
