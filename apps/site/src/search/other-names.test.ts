import { expect, test } from "vitest";
import { searchableConcepts } from "./concepts.js";
import { otherNames, otherNamesOf } from "./other-names.js";

test("other names belong to concepts that one may search for, and none has one twice", () => {
  const known = new Set(searchableConcepts().map(({ code }) => code));
  for (const code of Object.keys(otherNames)) {
    expect(known, code).toContain(code);
    const names = otherNamesOf(code).map((name) => name.join(" "));
    expect(new Set(names).size, code).toBe(names.length);
    expect(
      names.every((name) => /^\w\w \p{L}[-\p{L}' ]+$/u.test(name)),
      code,
    ).toBe(true);
  }
});
