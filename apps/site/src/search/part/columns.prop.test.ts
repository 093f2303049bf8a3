import fc from "fast-check";
import { expect, test } from "vitest";
import { columnOf, encodeColumn, readColumn } from "./columns.js";

const values = ["departement:44", "departement:53", "region:52", "canton:VD", "life-stage:adults", "é"];
const record = fc.uniqueArray(fc.constantFrom(...values), { maxLength: 6 });

/** Records as the index has them: a département never comes without its region. */
const withRegion = record.map((own) =>
  own.some((value) => value.startsWith("departement:")) ? [...new Set([...own, "region:52"])] : own,
);

test("a column comes back from both forms, whatever always comes together", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(record, withRegion, fc.constant(["canton:VD", "é"])), { maxLength: 80 }),
      (records) => {
        const column = columnOf(records);
        for (const bytes of encodeColumn(column)) expect(readColumn(bytes)).toEqual(column);
        const back = readColumn(encodeColumn(column)[1]);
        expect(back.ofRecord.map((set) => set.map((value) => back.values[value]).sort())).toEqual(
          records.map((own) => [...own].sort()),
        );
      },
    ),
  );
});

test("what always comes with a value costs nothing in its records", () => {
  const columns = [[], ["region:52"]].map((region) =>
    columnOf(Array.from({ length: 1000 }, (_, at) => [`departement:${at % 2 ? "44" : "53"}`, ...region])),
  );
  const [alone, withHolder] = columns.map((column) => encodeColumn(column).map(({ length }) => length));
  for (const [form, length] of (withHolder ?? []).entries())
    expect(length).toBeLessThan((alone?.[form] ?? 0) + 20);
});
