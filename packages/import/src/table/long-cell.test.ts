import { expect, test } from "vitest";
import { csv } from "./table.fixture.js";

const places = (count: number) => Array.from({ length: count }, (_, at) => `Lieu-dit ${at}`);
const imported = (count: number) => csv(`title\tcoverage_territories\nA\t${places(count).join("|")}\n`);

test("each place of a long list that is not known is listed by its own words", () => {
  const { report } = imported(50);
  const listed = report.notUnderstood.map(({ text }) => text);
  for (const place of places(50)) expect(listed).toContain(place);
});

test("what is said of a long list grows with the list, not with its square", () => {
  const size = (count: number) => JSON.stringify(imported(count).report).length;
  const [small, large] = [size(500), size(2000)];
  expect(large).toBeLessThan(small * 5);
});

test("a short list is listed with the whole cell, as it is printed", () => {
  expect(imported(2).report.notUnderstood[0]?.text).toBe("Lieu-dit 0|Lieu-dit 1");
});
