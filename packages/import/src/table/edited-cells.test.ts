import { type Action, canonicalize } from "@openhpa/core";
import { validSeeds } from "@openhpa/testkit";
import { describe, expect, it } from "vitest";
import { csvRows } from "./csv-rows.js";
import { exportCsv } from "./export-csv.js";
import { csv, noteCodes, states } from "./table.fixture.js";

const seed = canonicalize(
  validSeeds().flatMap(({ record }) =>
    record.type === "Action" && record.evaluation ? [record] : [],
  )[0] as Action,
);

/** The export of a record with some cells typed over; also what the address of a column is. */
function edited(record: Action, changes: Readonly<Record<string, string>>) {
  const rows = [...csvRows(new TextDecoder().decode(exportCsv([record])), { separator: ",", columns: 1000 })];
  const [header = [], cells = []] = rows.map(({ cells }) => cells.map(({ text }) => text));
  const typed = cells.map((cell, index) => changes[header[index] ?? ""] ?? cell);
  const quoted = (row: readonly string[]) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";");
  return csv(`${quoted(header)}\r\n${quoted(typed)}\r\n`);
}

const editedCells = (imported: ReturnType<typeof csv>) =>
  imported.report.table.cells.filter(({ state }) => state === "edited").map(({ path }) => path);

describe("cells that were edited in an export", () => {
  it("win over the full record, and the report says which", () => {
    const imported = edited(seed, { title: "Un autre titre", people_reached: "1 200", edition: "2021" });
    expect(imported.records).toMatchObject([
      { key: seed.key, title: { ...seed.title, fr: "Un autre titre" }, peopleReached: 1200, edition: "2021" },
    ]);
    expect(editedCells(imported)).toEqual(["/title", "/edition", "/peopleReached"]);
    expect(noteCodes(imported)).toContain("edited");
    const {
      title: _title,
      edition: _edition,
      peopleReached: _reached,
      evidence: _evidence,
      missing: _missing,
      ...rest
    } = seed;
    expect(imported.records[0]).toMatchObject(rest);
  });

  it("take their proofs with them, and leave the others", () => {
    const imported = edited(seed, { title: "Un autre titre" });
    const paths = (imported.records[0] as Action).evidence?.map(({ path }) => path);
    expect(paths).toEqual(
      seed.evidence
        ?.map(({ path }) => path)
        .filter((path) => path !== "/title" && !path.startsWith("/title/")),
    );
  });

  it("keep the objects of a list whose label is still there", () => {
    const record: Action = {
      type: "Action",
      key: "a",
      title: { fr: "A" },
      partners: [
        { key: "un", name: "Un", mission: { fr: "Première" } },
        { key: "deux", name: "Deux", mission: { fr: "Seconde" } },
      ],
    };
    const imported = edited(record, { partners: "Deux | Trois | Avec \\| une barre" });
    expect((imported.records[0] as Action).partners).toEqual([
      { key: "deux", name: "Deux", mission: { fr: "Seconde" } },
      { key: "trois", name: "Trois" },
      { key: "avec-une-barre", name: "Avec | une barre" },
    ]);
  });

  it("that were emptied take the value away", () => {
    const record: Action = {
      type: "Action",
      key: "a",
      title: { en: "B", fr: "A" },
      summary: { fr: "S" },
      carrier: { key: "c", name: "C" },
      capacity: { value: 2 },
    };
    const imported = edited(record, { summary: "", carrier_name: "", capacity_value: "", title_en: "" });
    expect(imported.records).toEqual([{ type: "Action", key: "a", title: { fr: "A" } }]);
    expect(imported.report.table.notes).toMatchObject([{ code: "edited", count: 4 }]);
  });

  it("are no edits when a spreadsheet only wrote them differently or damaged them", () => {
    const record: Action = {
      type: "Action",
      key: "a",
      title: { fr: "A" },
      created: "2019-12-31",
      capacity: { value: 2.5 },
      agreement: { exists: true },
      carrier: {
        key: "c",
        name: "C",
        address: { postcode: "01000" },
        phone: { asPrinted: "02 40 08 08 11", e164: "+33240080811" },
      },
    };
    const imported = edited(record, {
      created: "31/12/2019",
      capacity_value: "2,5",
      agreement_exists: "VRAI",
      carrier_address_postcode: "1000",
      carrier_phone_e164: "3,32401E+10",
      carrier_phone_as_printed: "240080811",
    });
    expect(imported.records).toEqual([canonicalize(record)]);
    expect(imported.report.table.notes).toMatchObject([{ code: "record-kept", count: 3 }]);
    expect(new Set(Object.values(states(imported)))).toEqual(new Set(["header", "unchanged"]));
  });

  it("that are not understood are listed, and the record keeps its value", () => {
    const imported = edited(seed, { edition: "bientôt" });
    expect((imported.records[0] as Action).edition).toBe(seed.edition);
    expect(imported.report.notUnderstood).toMatchObject([{ path: "/edition" }]);
  });

  it("are all there is when the full record cannot be read", () => {
    const imported = edited(seed, { record_json: '{"type":"Action","key":3}' });
    expect(imported.records).toMatchObject([{ key: seed.key, title: { fr: seed.title.fr } }]);
    expect(noteCodes(imported)).toContain("record-not-read");
  });
});
