import type { Action } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, test } from "vitest";
import { importDocument } from "../entry/import-document.js";
import { toTextReport } from "../report/text-report.js";
import { ficheFacts } from "./corpus-facts.fixture.js";
import { formats } from "./corpus-formats.fixture.js";
import { layouts } from "./corpus-layouts.fixture.js";
import { withheldInFiches } from "./fiches.fixture.js";

const territories = await loadTerritories();
const names = Object.keys(layouts);

const fiches = ficheFacts.map((facts, index) => {
  const layout = names[index % names.length] as string;
  return { facts, layout, parts: layouts[layout]?.(facts) ?? [] };
});

const read = (bytes: Uint8Array, ending: string) =>
  importDocument(bytes, { file: `fiche.${ending}`, territories });

const text = (of: object | undefined): string => String(Object.values(of ?? {})[0] ?? "");

/** The values of a record by field, and the path at which evidence speaks of each. */
function valuesOf(
  record: Action | undefined,
): readonly (readonly [field: string, value: string, path: string])[] {
  const { title, carrier, partners, coverage, period, audiences, objectives } = record ?? {};
  return [
    ...(title ? [["title", text(title), "/title"] as const] : []),
    ...(carrier?.name ? [["carrier", carrier.name, "/carrier/name"] as const] : []),
    ...(partners ?? []).map(({ name, key }) => ["partners", name, `/partners/${key}/name`] as const),
    ...(coverage?.territories ?? []).map((code) => ["territories", code, "/coverage/territories"] as const),
    ...(period?.start ? [["start", period.start, "/period/start"] as const] : []),
    ...(period?.end ? [["end", period.end, "/period/end"] as const] : []),
    ...(audiences ?? []).map(
      (one) => ["audiences", one.asPrinted ?? "", `/audiences/${one.key}/asPrinted`] as const,
    ),
    ...(objectives ?? []).map(
      (one) => ["objectives", text(one.text), `/objectives/${one.key}/text`] as const,
    ),
  ];
}

const fields = [
  "title",
  "carrier",
  "territories",
  "start",
  "end",
  "audiences",
  "objectives",
  "partners",
] as const;

const expectedOf = (facts: (typeof ficheFacts)[number]) =>
  fields.flatMap((field) => [facts[field] ?? []].flat().map((value) => `${field}: ${value}`));

describe.each(Object.keys(formats))("thirty fiches in eleven layouts as %s", async (ending) => {
  const imported = await Promise.all(
    fiches.map(async ({ facts, layout, parts }) => {
      const document = formats[ending]?.(parts) ?? new Uint8Array();
      return { facts, layout, imported: await read(document, ending) };
    }),
  );

  test("what is called certain is right, and nearly everything is found", () => {
    const wrong: string[] = [];
    const found = new Map<string, number>();
    const all = new Map<string, number>();
    const count = (map: Map<string, number>, field: string) => map.set(field, (map.get(field) ?? 0) + 1);
    for (const { facts, layout, imported: one } of imported) {
      const record = one.records[0] as Action | undefined;
      const expected = expectedOf(facts);
      const values = valuesOf(record);
      for (const [field, value, path] of values) {
        const isCertain = record?.evidence?.some(
          (item) => item.path === path && item.certainty === "certain",
        );
        if (isCertain && !expected.includes(`${field}: ${value}`)) wrong.push(`${layout} ${field}: ${value}`);
      }
      for (const one of expected) {
        const field = one.slice(0, one.indexOf(":"));
        count(all, field);
        if (values.some(([name, value]) => `${name}: ${value}` === one)) count(found, field);
      }
    }
    expect(wrong).toEqual([]);
    for (const [field, number] of all)
      expect((found.get(field) ?? 0) / number, field).toBeGreaterThanOrEqual(0.9);
  });

  test("names nobody", () => {
    for (const { imported: one } of imported)
      expect([JSON.stringify(one), toTextReport(one)].join().match(withheldInFiches)?.[0]).toBeUndefined();
  });
});

test.each(
  fiches.map(({ facts, layout, parts }) => [facts.title, layout, parts] as const),
)("%s (%s) gives one record in all formats, but for its evidence", async (_, __, parts) => {
  const records = await Promise.all(
    Object.entries(formats).map(async ([ending, write]) => {
      const [record] = (await read(write(parts), ending)).records;
      const { evidence: ___, sources: ____, ...rest } = record ?? {};
      return [ending, rest] as const;
    }),
  );
  for (const [ending, record] of records) expect(record, ending).toEqual(records[0]?.[1]);
});
