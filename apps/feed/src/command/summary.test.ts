import { describe, expect, test } from "vitest";
import type { FeedSummary } from "../options.js";
import { type RemadeFiles, reasonLines, remadeLines } from "./remade-lines.js";
import { summaryText } from "./summary.js";

const summary: FeedSummary = {
  baseUrl: "https://donnees.exemple.fr/prevention",
  actions: 10_000,
  registries: 1,
  levels: { complete: 4, none: 9_997 },
  licences: {},
  modified: "2026-02-03",
  changes: { created: 2, updated: 1, withdrawn: 0, unchanged: 9_998 },
  undated: 3,
  kept: 2,
  smallCounts: 447,
  search: false,
  files: 3,
  bytes: 3,
  again: { left: false, outputs: {} },
};
const smallCounts = { counts: 447, records: 92, file: "/srv/flux.petits-effectifs.csv" };
const said = (remade: RemadeFiles) => [...remadeLines(remade)];

describe("summaryText", () => {
  test("has lines of 80 characters, whatever there is to say; only addresses are longer", () => {
    const remade = { records: { new: 12, "changed-record": 3, "renamed-record": 1, kept: 70_000 } };
    const lines = summaryText({ summary, smallCounts, remade }, "/srv/flux").split("\n");
    expect(lines.filter((line) => line.length > 80 && !/https?:/.test(line))).toEqual([]);
    expect(lines.length).toBeGreaterThan(12);
  });

  test("sums the small counts and names their list", () => {
    const text = summaryText({ summary, smallCounts }, "flux").replace(/\n {2}/g, " ");
    expect(text.match(/effectif/g)).toHaveLength(2);
    expect(text).toContain("447 petits effectifs de personnes sous contrainte dans 92 fiches, à relire");
    expect(text).toContain(smallCounts.file);
    expect(summaryText({ summary, smallCounts: { counts: 0, records: 0 } }, "flux")).not.toContain(
      "effectif",
    );
  });

  test("says whom the pages name where nobody was named", () => {
    const text = (isUnnamed: boolean) =>
      summaryText({ summary, smallCounts, isUnnamed }, "flux").replace(/\n {2}/g, " ");
    expect(text(true)).toContain("Les pages disent « Publié par OpenHPA »");
    expect(text(false)).not.toContain("Publié par");
  });

  test("counts as French does", () => {
    const text = summaryText({ summary, smallCounts }, "flux");
    expect(text).toContain("2 nouvelles, 1 modifiée, 0 retirée, 9998 inchangées");
    expect(text).toContain("1 base de fiches");
  });
});

describe("remadeLines", () => {
  test("gives the files that were made of all, and the reasons with their numbers", () => {
    const remade = {
      records: { "changed-record": 5, kept: 60 },
      subjects: { "changed-inputs": 7, "changed-record": 1, kept: 20 },
    };
    expect(said(remade)).toEqual([
      "Fichiers refaits : 13 sur 93 (fiche modifiée : 6, contenu ou réglages modifiés : 7).",
    ]);
  });

  test("tells a reason that it has no word for", () => {
    expect(said({ records: { "moon-phase": 2, kept: 1 } })).toEqual([
      "Fichiers refaits : 2 sur 3 (moon-phase : 2).",
    ]);
  });

  test("says that nothing was to be made, and nothing of a first build", () => {
    expect(said({ records: { kept: 4 } })).toEqual(["Rien à refaire : 4 fichiers gardés."]);
    expect(said({ records: { new: 4 } })).toEqual([]);
    expect(said({})).toEqual([]);
  });
});

describe("why files were made", () => {
  const lines = (again: Partial<FeedSummary["again"]>, path?: string) => [
    ...reasonLines({ left: false, outputs: {}, ...again }, path),
  ];

  test("is told of all of them where nothing could be used, and of the one that was asked for", () => {
    expect(lines({ because: "first" })).toEqual([]);
    expect(lines({ because: "code" })).toEqual(["Tout est refait : le programme a changé."]);
    const output = "record-pages";
    const explained = (reason: "kept" | "changed-record" | "new") => ({ output, reason });
    expect(lines({ explained: explained("kept") }, "action/a.html")).toEqual([
      "action/a.html : gardé, rien de ce dont il est fait n'a changé.",
    ]);
    expect(lines({ explained: explained("changed-record") }, "action/a.html")).toEqual([
      "action/a.html : refait (fiche modifiée).",
    ]);
    expect(lines({ because: "options", explained: explained("new") }, "action/a.html")[1]).toBe(
      "action/a.html : refait (les options ont changé).",
    );
    expect(lines({}, "absent.html")[0]).toContain("ne fait pas ce fichier");
  });
});
