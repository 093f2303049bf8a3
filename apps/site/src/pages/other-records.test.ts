import type { Action } from "@openhpa/core";
import { cardOf, type OtherRecords, recordPageOf } from "@openhpa/publish";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { expect, test } from "vitest";
import { blankSite } from "../testing/blank-site.js";
import { recordPage } from "./record-page.js";

const territories = await loadTerritories();
const action = (key: string, own: Partial<Action> = {}): Action => ({
  type: "Action",
  key,
  title: { fr: `Ateliers ${key}` },
  ...own,
});
const records = [
  action("a", { edition: "2019" }),
  action("b", { edition: "2020", title: { de: "Werkstatt" }, language: "de" }),
  action("c", { edition: "2018", title: { fr: "Ateliers c", en: "Workshops c" } }),
  action("d", { withdrawn: "2026-01-01" }),
];
const pages = new Map(records.map((record) => [record.key, recordPageOf(cardOf({ territories }, record))]));
const site = blankSite({ territories, recordPage: (key) => pages.get(key) });
const none: OtherRecords = { similar: [], followedBy: [], replaces: [] };

function shown(others: Partial<OtherRecords>, language: "fr" | "en"): string {
  const page = recordPage(site, records[0] as Action, language, { ...none, ...others });
  return page
    .replace(/^[\s\S]*<main/, "<main")
    .replaceAll("\u00A0", " ")
    .replaceAll("\u202F", " ");
}

test("a record leads to what follows it and what it replaces, with their editions", () => {
  const page = shown({ followedBy: ["b", "c"], replaces: ["d"] }, "fr");
  expect(page).toContain(
    '<li>Suivie de : <a href="../action/b.html"><span lang="de">Werkstatt</span></a> (2020)</li>',
  );
  expect(page).toContain('<li>Autre édition : <a href="../action/c.html">Ateliers c</a> (2018)</li>');
  expect(page).toContain('<li>Remplace : <a href="../action/d.html">Ateliers d</a></li>');
  expect(shown({}, "fr")).not.toContain('class="later"');
});

test("the titles of others are in the language of the page, or say theirs", () => {
  const similar = ["a", "b", "c"].map((key) => ({ key, shared: ["theme"] as const }));
  const page = shown({ similar }, "en");
  expect(page).toContain('<a href="../../en/action/a.html"><span lang="fr">Ateliers a</span></a>');
  expect(page).toContain('<a href="../../en/action/b.html"><span lang="de">Werkstatt</span></a>');
  expect(page).toContain('<a href="../../en/action/c.html">Workshops c</a>');
});
