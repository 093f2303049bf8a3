import { expect, test } from "vitest";
import { createNotes } from "./table-notes.js";

test("a note counts each time, lists the first addresses once, and its details once", () => {
  const notes = createNotes();
  notes.add("edited", "A1", "x");
  notes.add("edited", "A1", "x");
  notes.add("edited");
  notes.add("edited", "B1", "y");
  notes.add("error-value", "C1");
  const [edited, error] = notes.list();
  expect(edited).toMatchObject({ code: "edited", count: 4, addresses: ["A1", "B1"] });
  expect(edited?.message).toMatch(/complète\. x y$/);
  expect(error).toMatchObject({ code: "error-value", count: 1, addresses: ["C1"] });
  expect(createNotes().list()).toEqual([]);
});

test("fifty addresses and details are listed, all are counted", () => {
  const notes = createNotes();
  for (let row = 1; row <= 51; row += 1) notes.add("edited", `A${row}`, `<${row}>`);
  const [note] = notes.list();
  expect([note?.count, note?.addresses.length, note?.addresses.at(-1)]).toEqual([51, 50, "A50"]);
  expect(note?.message).toContain("<50>");
  expect(note?.message).not.toContain("<51>");
});
