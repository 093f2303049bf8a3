import { existsSync, readFileSync } from "node:fs";
import type { Action } from "@openhpa/core";
import { describeShared } from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, test } from "vitest";
import { type Imported, importSources } from "../index.js";
import { toHtmlReport } from "../report/html-report.js";
import { toTextReport } from "../report/text-report.js";
import type { Case } from "./case.fixture.js";
import { organisationCases } from "./organisation-cases.fixture.js";
import { ownCases } from "./own-cases.fixture.js";
import { placeTables } from "./place-cases.fixture.js";
import { sharedCases } from "./shared-cases.fixture.js";
import { sharedPlaceCases } from "./shared-place-cases.fixture.js";

const territories = await loadTerritories();

/** What stands at a pointer; `…` is every item of a list. */
function valuesAt(value: unknown, pointer: string): unknown {
  let found: readonly unknown[] = [value];
  for (const name of pointer.split("/").slice(1))
    found = found.flatMap((at) =>
      name === "…"
        ? ((at ?? []) as unknown[])
        : [(at as Record<string, unknown> | undefined)?.[name] ?? []].flat(),
    );
  return pointer.includes("…") ? found : Array.isArray(found) && found.length < 2 ? found[0] : found;
}

const inOrder = (value: unknown) =>
  Array.isArray(value) ? value.map((item) => JSON.stringify(item)).sort() : value;

async function expectCase(bytes: Uint8Array, file: string, one: Case): Promise<void> {
  const { records, report }: Imported = await importSources[one.source].read(bytes, { file, territories });
  if (one.isRefused) {
    expect(records).toEqual([]);
    expect(report.refused?.message).toMatch(/\S/);
    const shown = [
      toTextReport({ records, report }),
      toHtmlReport({ records, report }),
      JSON.stringify(report),
    ];
    for (const text of one.withheld ?? []) expect.soft(shown.join("\n"), text).not.toContain(text);
    for (const text of one.kept ?? [])
      expect.soft(JSON.stringify(report.notUnderstood), text).toContain(text);
    return;
  }
  for (const [pointer, value] of Object.entries(one.is ?? {}))
    expect.soft(inOrder(valuesAt(records, pointer)), pointer).toEqual(inOrder(value));
  for (const pointer of one.none ?? [])
    expect.soft([valuesAt(records, pointer) ?? []].flat(), pointer).toEqual([]);
  const inRecords = JSON.stringify(records);
  const everything = [
    JSON.stringify({ records, report }),
    toTextReport({ records, report }),
    toHtmlReport({ records, report }),
  ].join("\n");
  for (const text of one.withheld ?? []) expect.soft(everything, text).not.toContain(text);
  const left = JSON.stringify(report.notUnderstood);
  for (const text of one.kept ?? []) expect.soft(inRecords + left, text).toContain(text);
}

describe("documents of the kinds that were read wrongly", () => {
  test.each(Object.entries({ ...ownCases, ...organisationCases }))("%s", async (name, { text, ...one }) =>
    expectCase(new TextEncoder().encode(text), `${name}.txt`, one));
});

describe("places in tables", () => {
  test.each(Object.entries(placeTables))("%s", async (_, { headers, rows }) => {
    const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    const lines = rows.map(({ title, cells }) => [title, ...cells].map(quoted).join(";"));
    const bytes = new TextEncoder().encode([headers.join(";"), ...lines].join("\n"));
    const { records } = await importSources.table.read(bytes, { file: "lieux.csv", territories });
    expect(records.length).toBe(rows.length);
    for (const [index, { title, is, never }] of rows.entries()) {
      const codes = ((valuesAt(records, `/${index}/coverage/territories/…`) ?? []) as string[]).sort();
      if (is)
        expect
          .soft(
            is.map((list) => [...list].sort()),
            title,
          )
          .toContainEqual(codes);
      const { evidence = [] } = records[index] as Action;
      const isCertain = evidence.some(
        ({ path, certainty }) => path.startsWith("/coverage/territories") && certainty === "certain",
      );
      const wrong = isCertain ? codes.filter((code) => never?.test(code)) : [];
      expect.soft(wrong, title).toEqual([]);
    }
  });
});

describeShared("documents beside the repository", (shared) => {
  const folder = new URL("cases/import/", shared);
  const files = [...Object.entries(sharedCases), ...Object.entries(sharedPlaceCases)].filter(([file]) =>
    existsSync(new URL(file, folder)),
  );
  test("are there, or are not tried", () => expect(files.length).toBeGreaterThanOrEqual(0));
  test.each(files)("%s", async (file, one) => expectCase(readFileSync(new URL(file, folder)), file, one));
});
