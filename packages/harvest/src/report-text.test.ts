import { describe, expect, test } from "vitest";
import type { DatasetOutcome } from "./outcome.js";
import { portalNames, portals } from "./portals.js";
import type { CheckReport, Finding } from "./report.js";
import { reportText } from "./report-text.js";

const dataset: DatasetOutcome = {
  dataset: "d",
  title: "D",
  action: "create",
  resources: 2,
  because: [],
  newResources: [],
  goneResources: [],
};
const report: CheckReport = {
  catalogue: "https://a.fr/catalog.ttl",
  today: "2026-12-01",
  pages: 1,
  files: { checked: 1, outOfReach: 0 },
  counts: { error: 0, warning: 0, note: 0 },
  findings: [],
  portals: [{ portal: "udata", fails: [], datasets: [dataset] }],
  compared: false,
};
const lines = (more: Partial<CheckReport> = {}) => reportText({ ...report, ...more }).split("\n");
const outcome = (more: Partial<DatasetOutcome>, portal: CheckReport["portals"][0]["portal"] = "udata") =>
  lines({ portals: [{ portal, fails: [], datasets: [{ ...dataset, ...more }] }] }).slice(4, -3);
const finding = (more: Partial<Finding>): Finding => ({
  id: "r",
  severity: "error",
  loss: "dataset",
  portals: ["udata", "ckan"],
  sources: [],
  where: "w",
  message: { fr: "Message.", en: "Message." },
  ...more,
});

test("the whole report of a feed that is taken", () => {
  const [head, ...rest] = lines();
  expect(head).toMatch(/^https:\/\/a\.fr\/catalog\.ttl : 1 page de catalogue, 1 fichier vérifié, au /);
  expect(rest).toEqual([
    "",
    "Ce que ferait chaque portail au premier moissonnage :",
    "data.gouv.fr (udata)",
    "  - D : créé, 2 ressources",
    "",
    "0 erreur, 0 avertissement, 0 note. Aucune erreur : cette adresse peut être donnée à un portail.",
    "",
  ]);
});

test("numbers above one are plural", () => {
  expect(lines({ pages: 2, files: { checked: 2, outOfReach: 2 } })[0]).toContain(
    "2 pages de catalogue, 2 fichiers vérifiés ; 2 adresses hors de portée, non vérifiées, au ",
  );
  expect(lines({ files: { checked: 0, outOfReach: 1 } })[0]).toContain(
    "0 fichier vérifié ; 1 adresse hors de portée, non vérifiée, au ",
  );
  expect(lines({ counts: { error: 2, warning: 2, note: 2 } }).at(-2)).toBe(
    "2 erreurs, 2 avertissements, 2 notes. À corriger avant de donner cette adresse à un portail.",
  );
  expect(lines({ counts: { error: 0, warning: 9, note: 9 } }).at(-2)).toContain("Aucune erreur");
});

test("against an earlier feed", () => {
  expect(lines({ compared: true })[2]).toBe("Ce que ferait chaque portail, par rapport au flux précédent :");
});

describe("a dataset", () => {
  test.each([
    [{ action: "create", resources: 1 }, ["  - D : créé, 1 ressource"]],
    [{ action: "update" }, ["  - D : mis à jour, 2 ressources"]],
    [{ action: "keep" }, ["  - D : inchangé, 2 ressources"]],
    [{ action: "drop", because: ["a", "b"] }, ["  - D : non repris : a, b"]],
    [{ action: "gone" }, ["  - D : archivé après 7 jours"]],
    [{ title: "" }, ["  - d : créé, 2 ressources"]],
    [
      { action: "update", newResources: ["n"], goneResources: ["g"] },
      ["  - D : mis à jour, 2 ressources", "      nouvelle ressource : n", "      ressource disparue : g"],
    ],
  ] as const)("%j", (more, text) => expect(outcome(more as never)).toEqual(text));

  test.each(portalNames)("that is gone is what %s does then", (portal) =>
    expect(outcome({ action: "gone" }, portal)).toEqual([`  - D : ${portals[portal].absence.fr}`]));
});

test("a harvest that fails says why, and what the portal then has", () => {
  const failing = [{ portal: "ckan", fails: ["a", "b"], datasets: [dataset] }] as const;
  expect(lines({ portals: failing }).slice(3, 5)).toEqual(["CKAN", "  Le moissonnage échoue : a, b"]);
  expect(lines({ portals: failing, compared: true })[4]).toBe(
    "  Le moissonnage échoue ; le portail garde ce qu'il avait : a, b",
  );
});

describe("findings", () => {
  const shown = (...findings: Finding[]) => lines({ findings }).slice(6, -3);
  test("are told errors first, those that differ in their place once, with five places", () => {
    const many = Array.from({ length: 7 }, (_, index) => finding({ where: `w${index}` }));
    expect(
      shown(
        finding({ severity: "note", id: "n" }),
        finding({ severity: "warning", id: "w", portals: ["google"] }),
        ...many,
        finding({ message: { fr: "Autre.", en: "Other." } }),
      ),
    ).toEqual([
      "Constats :",
      "ERREUR [r] Message.",
      "    pour data.gouv.fr (udata), CKAN",
      "    w0",
      "    w1",
      "    w2",
      "    w3",
      "    w4",
      "    et 2 autres endroits",
      "ERREUR [r] Autre.",
      "    pour data.gouv.fr (udata), CKAN",
      "    w",
      "attention [w] Message.",
      "    pour Google Dataset Search",
      "    w",
      "note [n] Message.",
      "    pour data.gouv.fr (udata), CKAN",
      "    w",
    ]);
  });
  test("of six places name five and count one", () => {
    const many = Array.from({ length: 6 }, (_, index) => finding({ where: `w${index}` }));
    expect(shown(...many).at(-1)).toBe("    et 1 autre endroit");
    expect(shown(...many.slice(1)).at(-1)).toBe("    w5");
  });
});
