import { expect, test } from "vitest";
import { slugOf } from "./slug.js";

test.each([
  ["Été à l’Hôpital", "ete-a-l-hopital"],
  ["Cœur & ex æquo, Straße, Øresund, Łódź, Đà", "coeur-ex-aequo-strasse-oresund-lodz-da"],
  ["  — 12 actions !", "12-actions"],
  ["健康", ""],
  ["-a-", "a"],
])("%s becomes %s", (text, slug) => expect(slugOf(text)).toBe(slug));

test("a long one is cut between words, a long word in itself", () => {
  expect(slugOf("un deux trois", 7)).toBe("un-deux");
  expect(slugOf("un deux trois", 8)).toBe("un-deux");
  expect(slugOf("un deux trois", 6)).toBe("un");
  expect(slugOf("un deux", 7)).toBe("un-deux");
  expect(slugOf("anticonstitutionnellement", 4)).toBe("anti");
});

test("60 signs are taken by default, of the first 480", () => {
  expect(slugOf("a".repeat(61))).toBe("a".repeat(60));
  expect(slugOf(`${" ".repeat(479)}ab`)).toBe("a");
  expect(slugOf(`${" ".repeat(480)}ab`)).toBe("");
});
