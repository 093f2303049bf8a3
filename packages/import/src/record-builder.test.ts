import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, it } from "vitest";
import { createRecord } from "./record-builder.js";
import type { Origin } from "./record-evidence.js";
import { createReport } from "./report-builder.js";
import { slugOf } from "./slug.js";
import { readSourceText } from "./source-text.js";

const territories = await loadTerritories();

function begin(words: string) {
  const text = readSourceText(words);
  const report = createReport({ file: "f", source: "test", text });
  const record = createRecord({
    type: "Action",
    report,
    options: { file: "f", territories, language: "fr" },
    source: "document",
  });
  const from = (part: string): Origin => {
    const start = [...words.slice(0, words.indexOf(part))].length;
    return { start, end: start + [...part].length, method: "label-match", certainty: "certain" };
  };
  const finish = () => {
    record.put("/key", "k");
    record.put("/title", "T");
    const { record: made, report: of } = record.finish({ key: "document", title: "Document" });
    return { made, report: report.finish({ layout: "x", records: [of] }) };
  };
  return { record, from, finish };
}

describe("building a record", () => {
  it("makes the objects on the way, text by language, and evidence with short quotes", () => {
    const { record, from, finish } = begin("Marcher ensemble\n128");
    const path = record.item("/objectives", "Marcher ensemble");
    record.put(`${path}/text`, "Marcher ensemble", from("Marcher ensemble"));
    record.put("/peopleReached", 128, from("128"));
    const { made, report } = finish();
    expect(made).toMatchObject({
      objectives: [{ key: "marcher-ensemble", text: { fr: "Marcher ensemble" } }],
    });
    expect(made.evidence).toEqual([
      {
        path: "/objectives/marcher-ensemble/text",
        source: "document",
        start: 0,
        end: 16,
        quote: "Marcher ensemble",
        method: "label-match",
        certainty: "certain",
      },
      {
        path: "/peopleReached",
        source: "document",
        start: 17,
        end: 20,
        quote: "128",
        method: "label-match",
        certainty: "certain",
      },
    ]);
    expect(report.lines.map(({ state, paths }) => [state, paths])).toEqual([
      ["field", ["/objectives/marcher-ensemble/text"]],
      ["field", ["/peopleReached"]],
    ]);
    expect(report.records[0]).toMatchObject({ ok: true, level: "recorded" });
  });

  it("keeps the first of two values and reports both passages", () => {
    const { record, from, finish } = begin("2019\n2020");
    expect(record.put("/edition", "2019", from("2019"))).toBe(true);
    expect(record.put("/edition", "2020", from("2020"))).toBe(false);
    const { made, report } = finish();
    expect(made).toMatchObject({ edition: "2019" });
    expect(made.evidence?.map(({ certainty }) => certainty)).toEqual(["certain", "conflicting"]);
    expect(report.contradictions).toMatchObject([
      { code: "conflicting-values", spans: [{ start: 0 }, { start: 5 }] },
    ]);
  });

  it.each([
    ["/period/start", "2018-22", "certain"],
    ["/period/end", "2018-22", "probable"],
    ["/period/end", "2018-21~", "probable"],
    ["/period/end", "2018-12", "certain"],
    ["/period/start", "2018-24", "probable"],
    ["/steps/pas/period/end", "2018-23", "probable"],
  ])("%s %s is %s: where a season ends, and which winter it is, is not sure", (path, value, certainty) => {
    const { record, from, finish } = begin("été 2018");
    if (path.startsWith("/steps")) record.put("/steps/pas/description", "Un pas", from("été 2018"));
    record.put(path, value, from("été 2018"));
    const { made } = finish();
    expect(made.evidence?.find((one) => one.path === path)?.certainty).toBe(certainty);
  });

  it("gives keys that are unique in the record and readable", () => {
    const { record } = begin("");
    expect(record.item("/tools", "Œuvre d'été")).toBe("/tools/oeuvre-d-ete");
    expect(record.item("/partners", "Œuvre d’été")).toBe("/partners/oeuvre-d-ete-2");
    expect(record.item("/tools", "日本")).toBe("/tools/tools");
    expect(record.key("document")).toBe("document-2");
  });

  it("takes mailboxes and mobile numbers of persons out of prose, and says where they were", () => {
    const { record, from, finish } = begin("Écrire à camille.inventee@essais.example ou au 06 00 00 00 00.");
    record.put("/context", "Écrire à camille.inventee@essais.example ou au 06 00 00 00 00.", from("Écrire"));
    const { made, report } = finish();
    expect(JSON.stringify([made, report])).not.toMatch(/inventee|06 00/);
    expect(report.personalData.map(({ kind, path }) => [kind, path])).toEqual([
      ["personal-mail", "/context"],
      ["mobile-phone", "/context"],
    ]);
  });

  it("leaves out what holds nothing visible, and cleans what the model does not take", () => {
    const { record, finish } = begin("");
    expect(record.put(`${record.item("/tools", "x")}/text`, " \u0000\u00A0")).toBe(false);
    record.put("/context", "e\u0301te\u0301\u0007\uD800");
    const { made } = finish();
    expect(made).toMatchObject({ context: { fr: "été \uFFFD" } });
    expect(made).not.toHaveProperty("tools");
  });

  it("declares absences only where there is no value", () => {
    const { record, from, finish } = begin("2019");
    record.missing("/edition", "not-stated");
    record.missing("/funders", "not-asked");
    record.missing("/funders", "not-stated");
    record.put("/edition", "2019", from("2019"));
    expect(finish().made.missing).toEqual([{ path: "/funders", reason: "not-asked", source: "document" }]);
  });

  it("refuses a path that the model does not know", () => {
    expect(() => begin("").record.put("/nothing", "x")).toThrow("/nothing");
  });
});

describe("slugs", () => {
  it("are lower-case ASCII words, cut between words", () => {
    expect(slugOf("L'Œil & la Main, été 2019")).toBe("l-oeil-la-main-ete-2019");
    expect(slugOf("mot ".repeat(40), 10)).toBe("mot-mot");
    expect(slugOf("x".repeat(200), 10)).toBe("x".repeat(10));
    expect(slugOf("…")).toBe("");
  });
});
