import type { Action } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, test } from "vitest";
import { importDocument } from "../entry/import-document.js";
import { toTextReport } from "../report/text-report.js";
import { corpusDocuments, type ExpectedRecord } from "./corpus-room.fixture.js";

const territories = await loadTerritories();

const imported = await Promise.all(
  corpusDocuments.map(async (document) => ({
    ...document,
    imported: await importDocument(document.bytes, { file: document.file, territories }),
  })),
);

/** Printers end items with signs, and PDF has other quotes. */
const plain = (text: string) =>
  text
    .normalize("NFC")
    .replace(/’/g, "'")
    .replace(/\s+/g, " ")
    .replace(/[ ;.]+$/, "")
    .toLowerCase();
const text = (of: object | undefined): string => String(Object.values(of ?? {})[0] ?? "");

const fields = {
  title: ({ title }) => (title ? [[text(title), "/title"]] : []),
  carrier: ({ carrier }) => (carrier?.name ? [[carrier.name, "/carrier/name"]] : []),
  territories: ({ coverage }) => (coverage?.territories ?? []).map((code) => [code, "/coverage/territories"]),
  start: ({ period }) => (period?.start ? [[period.start, "/period/start"]] : []),
  end: ({ period }) => (period?.end ? [[period.end, "/period/end"]] : []),
  audiences: ({ audiences = [] }) =>
    audiences.flatMap(({ key, lifeStages = [], situations = [], roles = [] }) => [
      ...lifeStages.map((one) => [one, `/audiences/${key}/lifeStages`] as const),
      ...situations.map((one) => [one, `/audiences/${key}/situations`] as const),
      ...roles.map((one) => [one, `/audiences/${key}/roles`] as const),
    ]),
  objectives: ({ objectives = [] }) =>
    objectives.map((one) => [text(one.text), `/objectives/${one.key}/text`]),
  partners: ({ partners = [] }) => partners.map(({ name, key }) => [name, `/partners/${key}/name`]),
  funders: ({ funders = [] }) =>
    funders.flatMap(({ funder, key }) => (funder ? [[funder.name, `/funders/${key}/funder/name`]] : [])),
} satisfies Record<string, (record: Action) => readonly (readonly [value: string, path: string])[]>;

type Field = keyof typeof fields;

const certaintiesAt = ({ evidence = [] }: Action, path: string) =>
  evidence.filter((one) => one.path === path).map(({ certainty }) => certainty);

const pairs = imported.flatMap(({ file, expected, imported: { records } }) =>
  expected.map((said, at) => ({ file, said, record: (records[at] ?? {}) as Action })),
);

/** What is said of a field and what was read, certain or not uncertain at least. */
function compared(field: Field, said: ExpectedRecord, record: Action) {
  const expected = [said[field] ?? []].flat().map(plain);
  const known = [...expected, ...(field === "partners" ? (said.alsoPartners ?? []).map(plain) : [])];
  const read = fields[field](record).map(([value, path]) => {
    const certainties = certaintiesAt(record, path);
    return {
      value: plain(value),
      isCertain: certainties.includes("certain"),
      isMeant: certainties.some((one) => one !== "uncertain"),
    };
  });
  return {
    expected,
    missed: expected.filter((one) => !read.some(({ value, isMeant }) => isMeant && value === one)),
    wrong: read.filter(({ value, isCertain }) => isCertain && !known.includes(value)),
  };
}

test("each document of the corpus gives as many records as it holds actions", () => {
  const counts = imported.map(({ file, imported: { records } }) => [file, records.length]);
  expect(counts).toEqual(imported.map(({ file, expected }) => [file, expected.length]));
});

describe.each(Object.keys(fields) as Field[])("%s", (field) => {
  const results = pairs.map(({ file, said, record }) => ({ file, ...compared(field, said, record) }));

  test("what is called certain is right", () => {
    const wrong = results.flatMap(({ file, wrong: all }) => all.map(({ value }) => `${file}: ${value}`));
    expect(wrong).toEqual([]);
  });

  // A budget line is often asked for and not yet given: who pays is no field of the promise.
  test.skipIf(field === "funders")("nine of ten are found", () => {
    const misses = results.flatMap(({ file, missed }) => missed.map((one) => `${file}: ${one}`));
    const all = results.reduce((sum, { expected }) => sum + expected.length, 0);
    expect((all - misses.length) / all, misses.join("\n")).toBeGreaterThanOrEqual(0.9);
  });
});

test("no person's name, number or mailbox passes, in the records and in both reports", () => {
  const folded = (shown: string) => shown.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const passed = imported.flatMap(({ file, persons, imported: one }) => {
    const shown = folded([JSON.stringify(one), toTextReport(one)].join("\n"));
    return persons.filter((person) => shown.includes(folded(person))).map((person) => `${file}: ${person}`);
  });
  expect(passed).toEqual([]);
});
