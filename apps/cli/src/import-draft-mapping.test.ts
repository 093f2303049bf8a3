import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openhpa } from "./test/openhpa.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "openhpa-draft-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const table = "N°;Titre;Porteur;Avis\n1;Marche;Mairie de Laval;Favorable\n";

test("a draft of the mapping is written, edited and used; a file that is there stays", async () => {
  const path = join(folder, "suivi.csv");
  const mapping = join(folder, "mapping.json");
  writeFileSync(path, table);
  const draft = await openhpa(["import", "table", path, "--draft-mapping", mapping]);
  expect(draft.code).toBe(0);
  expect(draft.stdout).toBe("");
  expect(draft.stderr.replace(/\s+/g, " ")).toContain(
    "reconnues 2, laissées de côté 1, à décider 1 (« Avis »)",
  );
  const written = JSON.parse(readFileSync(mapping, "utf8"));
  expect(written.columns).toEqual({ "N°": null, Titre: "title", Porteur: "carrier_name", Avis: "?" });
  expect((await openhpa(["import", "table", path, "--draft-mapping", mapping])).code).not.toBe(0);
  writeFileSync(
    mapping,
    JSON.stringify({ ...written, columns: { ...written.columns, Avis: "observation" } }),
  );
  const { stdout } = await openhpa(["import", path, "--mapping", mapping]);
  expect(JSON.parse(stdout)).toMatchObject({ title: { fr: "Marche" }, observation: { fr: "Favorable" } });
});

test("a table without a known header gives its headers to be decided", async () => {
  const path = join(folder, "vreemd.csv");
  writeFileSync(path, "Wat;Wie\nWandelen;Stad\n");
  const { stdout, code } = await openhpa(["import", path, "--draft-mapping", "-"]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({ columns: { Wat: "?", Wie: "?" }, constants: {} });
});
