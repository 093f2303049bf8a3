import { type SchemeName, schemes } from "@openhpa/vocabularies";
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

test("a name that the vocabulary gives is not told twice", () => {
  for (const code of Object.keys(otherNames)) {
    const [, scheme = "", notation = ""] = /^(?:audience:)?([^:]+):(.+)$/u.exec(code) ?? [];
    const { altLabel } = schemes[scheme as SchemeName].concepts.get(notation as never) ?? {};
    const given: Readonly<Record<string, readonly string[]>> = altLabel ?? {};
    expect(
      otherNamesOf(code).filter(([language, name]) => given[language]?.includes(name)),
      code,
    ).toEqual([]);
  }
});
