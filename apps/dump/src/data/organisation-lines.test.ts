import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Action } from "@openhpa/core";
import { expect, test } from "vitest";
import { openDump } from "../ask/open-dump.js";
import { baseUrl, buildSeeds } from "../test/seeds.js";

const action = (key: string, name: string, scheme?: string, value?: string) =>
  ({
    ...{ type: "Action", key, title: { fr: key }, edition: "2020", themes: ["nutrition"] },
    carrier: { key: "porteur", name, ...(scheme ? { identifiers: [{ scheme, value }] } : {}) },
  }) as unknown as Action;

const records = [
  action("a", "CSAPA « Les Tilleuls »", "siret", "73282932000074"),
  action("b", 'Association "Les Tilleuls"', "siren", "732 829 320"),
  action("c", "CSAPA « Les Tilleuls »", "siret", "73282932000074"),
  action("d", "Mairie", "siren", "732829321"),
  action("e", "Ailleurs", "siren", "552100554"),
];

test("a dump that names no registered organisation has no such file", async () => {
  const { summary } = await buildSeeds([action("a", "Sans numéro")]);
  expect(summary.files.map(({ path }) => path)).not.toContain("organisations.nt.gz");
});

test("an organisation is one across actions, with every name that they print", async () => {
  const { dir, summary } = await buildSeeds(records);
  expect(summary.files.find(({ path }) => path === "organisations.nt.gz")?.quads).toBe(7);
  const opened = await openDump(dir);
  if (!opened.ok) throw new Error("the dump does not open");
  const rowsOf = (select: string) => {
    const result = opened.dump.query(select);
    if (!result.ok || result.value.kind !== "select") throw new Error("no rows");
    return result.value.rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, term]) => [name, term?.value])),
    );
  };
  expect(
    rowsOf(`SELECT ?unit ?number ?name (COUNT(DISTINCT ?action) AS ?actions) {
      ?unit org:identifier ?number ; hpa:printedName ?name .
      ?action hpa:carrier ?carrier . ?carrier hpa:legalUnit ?unit ; foaf:name ?name
    } GROUP BY ?unit ?number ?name ORDER BY ?unit ?name`),
  ).toEqual([
    { unit: `${baseUrl}/organisation/siren-552100554`, number: "552100554", name: "Ailleurs", actions: "1" },
    {
      unit: `${baseUrl}/organisation/siren-732829320`,
      number: "732829320",
      name: 'Association "Les Tilleuls"',
      actions: "1",
    },
    {
      unit: `${baseUrl}/organisation/siren-732829320`,
      number: "732829320",
      name: "CSAPA « Les Tilleuls »",
      actions: "2",
    },
  ]);
  expect(readFileSync(join(dir, "void.ttl"), "utf8")).toContain("organisations.nt.gz");
});
