import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { modelClasses } from "./model.js";

const types = readFileSync(new URL("./generated/types.ts", import.meta.url), "utf8");

/** The comment right before a field of an interface, as an editor shows it on hover. */
function hoverOf(className: string, fieldName: string): string {
  const body = types.split(`export interface ${className} {`)[1]?.split("\n}\n")[0] ?? "";
  const before = body.split(new RegExp(`^ {2}${fieldName}\\??:`, "m"))[0] ?? "";
  return before.slice(before.lastIndexOf("/**"));
}

test.each(
  modelClasses.flatMap((entry) => entry.fields.map((field) => [entry.name, field.name, field] as const)),
)("hovering on %s.%s shows its French and English definition", (className, name, field) => {
  const hover = hoverOf(className, name);
  expect(hover).toContain(field.fr[1]);
  expect(hover).toContain(field.en[1]);
});

test("hovering on the outcomes says what A1 to D mean", () => {
  const hover = hoverOf("Action", "outcomes");
  for (const code of ["A1", "A4", "B1", "C3", "D"])
    expect(hover).toMatch(new RegExp(`\`smoc:${code}\` \\S+`));
});
