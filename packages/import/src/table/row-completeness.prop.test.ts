import { type Action, recordClasses } from "@openhpa/core";
import { actionColumns } from "@openhpa/core/columns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pointerOf } from "./record-values.js";
import { csv } from "./table.fixture.js";

/** Why a field of the first row has no value; undefined when nothing is said. */
function reasonOf(path: string, ...lines: readonly string[]) {
  const [record] = csv(lines.join("\n")).records;
  return (record as Action | undefined)?.missing?.find((missing) => missing.path === path)?.reason;
}

const word = fc.string({ unit: fc.constantFrom(..."abcdefilmnorstu0123456789"), minLength: 2, maxLength: 9 });
const answer = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
/** What people write where a value is expected, and what spreadsheets leave there. */
const odd = fc.constantFrom("?", "-", "x", "à voir", "#REF!", "13/14/2024", "environ 60", "cf. bilan", "0");
const columns = actionColumns
  .filter(
    ({ name, derived, language }) => !derived && language === undefined && !/^(?:key|title)$/.test(name),
  )
  .map((column) => [column.name, pointerOf(column)] as const);
const fields = recordClasses.Action.fields.flatMap(({ name, asks }) =>
  asks && name !== "sources" && name !== "rights" ? [`/${name}`] : [],
);

describe("a column of a table", () => {
  it.each(columns)("%s with a cell is neither blank nor not asked", (name, path) => {
    fc.assert(
      fc.property(fc.oneof(answer, odd), (cell) => {
        const reason = reasonOf(path, `title;${name};title_en`, `Bouger;${cell};`);
        expect(["asked-but-blank", "not-asked"]).not.toContain(reason);
      }),
      { numRuns: 6 },
    );
  });

  it.each(columns)("%s with an empty cell is blank, in a short row too", (name, path) => {
    for (const row of ["Bouger;;x", "Bouger; ;x", "Bouger"])
      expect(reasonOf(path, `title;${name};title_en`, row)).toBe("asked-but-blank");
  });

  it.each(fields)("that is not there says that %s was not asked, when every other one is known", (path) => {
    expect(reasonOf(path, "title;summary", "Bouger;x")).toBe("not-asked");
    expect(reasonOf(path, "title;Ce que l'on veut", "Bouger;x")).toBeUndefined();
    expect(reasonOf(path, "title;summary", "Bouger;x;y")).toBeUndefined();
  });

  it("beyond the cell in which the file ends is cut, not blank", () => {
    expect(reasonOf("/observation", "title;summary;observation", 'Bouger;"un texte qui')).toBe("truncated");
    expect(reasonOf("/context", "title;context;summary", 'Bouger;;"un texte qui')).toBe("asked-but-blank");
  });

  it("twice: one cell with words is enough", () => {
    expect(reasonOf("/coverage/territories", "title;Commune;Région", "Bouger;;Nulle part")).toBeUndefined();
    expect(reasonOf("/coverage/territories", "title;Commune;Région", "Bouger;;")).toBe("asked-but-blank");
  });
});

describe("the type of the carrier", () => {
  const carrier = (header: string, row: string) =>
    (csv(`title;${header}\nBouger;${row}`).records[0] as Action).carrier;

  it("is never inferred where a column prints it", () => {
    const columns = "carrier_name;carrier_structure_type";
    for (const printed of ["établissement spatial", "?", "à préciser"])
      expect(carrier(columns, `CSAPA des Essais, Association;${printed}`)).not.toHaveProperty(
        "structureType",
      );
    expect(carrier("carrier_name", "Les Essais (LE), Association")?.structureType).toBe("association");
  });
});
