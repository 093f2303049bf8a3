import type { Action } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, test } from "vitest";
import { toHtmlReport } from "../report/html-report.js";
import { toTextReport } from "../report/text-report.js";
import { importSources } from "../sources.js";
import {
  type ExpectedFiche,
  type LabelledFiche,
  labelledFiches,
  withheldInFiches,
} from "./fiches.fixture.js";

const territories = await loadTerritories();

const read = ({ text, kind, language }: Pick<LabelledFiche, "text" | "kind" | "language">) =>
  importSources.fiche.read(new TextEncoder().encode(text), {
    file: kind === "html" ? "fiche.html" : "fiche.txt",
    territories,
    language,
  });

interface Objective {
  readonly text: Readonly<Record<string, string>>;
  readonly objectives?: readonly Objective[];
}

/** What a record says of the fields by which fiches are judged. */
function saidBy(record: Action | undefined): Partial<Record<keyof ExpectedFiche, unknown>> {
  const text = (of: object | undefined) => Object.values(of ?? {})[0];
  return {
    title: text(record?.title),
    carrier: record?.carrier?.name,
    territories: record?.coverage?.territories?.toSorted(),
    start: record?.period?.start,
    end: record?.period?.end,
    audiences: record?.audiences?.map(({ asPrinted }) => asPrinted),
    objectives: (record?.objectives as readonly Objective[] | undefined)?.map((one) => text(one.text)),
    partners: record?.partners?.map(({ name }) => name),
  };
}

describe.each(
  labelledFiches.map((fiche) => [fiche.layout, fiche] as const),
)("a fiche with %s", (_, fiche) => {
  test("says what is printed", async () => {
    const { records, report } = await read(fiche);
    const said = saidBy(records[0] as Action);
    expect(Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))).toEqual(
      fiche.expected,
    );
    expect(report.records.map(({ ok }) => ok)).toEqual([true]);
  });

  test("names nobody, in the record and in the report", async () => {
    const imported = await read(fiche);
    for (const text of [JSON.stringify(imported), toTextReport(imported), toHtmlReport(imported)])
      expect(text.match(withheldInFiches)?.[0]).toBeUndefined();
  });
});
