import { arbitrarySpoiltRecord, withValueAt } from "@openhpa/testkit";
import { codeList, parseTerritoryCode } from "@openhpa/vocabularies/codes";
import fc from "fast-check";
import { expect, test } from "vitest";
import { modelClasses } from "./model.js";
import { validate } from "./validate.js";

const minimal = { type: "Action", key: "a", title: { fr: "A" } };
const suggested = (fields: object) =>
  validate({ ...minimal, ...fields }).issues.map(({ suggestion }) => suggestion);
const outcome = (category: string) => ({ outcomes: [{ key: "o", category, stage: "planned" }] });

test.each([
  ["a code without its prefix", outcome("A4"), "smoc:A4"],
  ["a code in lower case", outcome("smoc:a4"), "smoc:A4"],
  ["a printed label", { themes: ["Conduites addictives"] }, "addictive-behaviours"],
  ["a label in other capitals and without accents", { themes: ["sante mentale"] }, "mental-health"],
  ["a misspelt code", { themes: ["nutritoin"] }, "nutrition"],
  ["a misspelt field", { themez: ["nutrition"] }, "themes"],
  ["a bare number of a département", { coverage: { territories: ["44"] } }, "departement:44"],
  ["a bare number of one digit", { coverage: { territories: ["1"] } }, "departement:01"],
  ["a bare number of an overseas département", { coverage: { territories: ["971"] } }, "departement:971"],
  ["a bare code of Corsica", { coverage: { territories: ["2A"] } }, "departement:2A"],
  ["a bare number of three digits", { coverage: { territories: ["971"] } }, "departement:971"],
  ["a bare code of a Corsican commune", { coverage: { territories: ["2A004"] } }, "commune:2A004"],
  ["a bare code of a commune", { coverage: { territories: ["44109"] } }, "commune:44109"],
  ["a misspelt key", { tools: [{ key: "guide", text: { fr: "G" } }], ...outcome("smoc:A1") }, undefined],
])("%s", (_what, fields, suggestion) => {
  expect(suggested(fields)).toEqual(suggestion === undefined ? [] : [suggestion]);
});

test("a type of record that is misspelt is recognised", () => {
  expect(validate({ ...minimal, type: "action" }).issues[0]?.suggestion).toBe("Action");
  expect(validate({ ...minimal, type: "Zebra" }).issues[0]?.suggestion).toBeUndefined();
});

test("a misspelt reference is given the key that is near", () => {
  const two = [
    { key: "formation", category: "smoc:A1", stage: "planned", leadsTo: ["competences-psychosociale"] },
    { key: "competences-psychosociales", category: "smoc:B1", stage: "planned" },
  ];
  expect(suggested({ outcomes: two })).toEqual(["competences-psychosociales"]);
});

test("what is like nothing gets no suggestion", () => {
  const fields = {
    themes: ["zzzzzzzz"],
    xyzzyxyzzy: 1,
    coverage: { territories: ["Nantes", "99999999", "20"] },
  };
  expect(suggested(fields)).toEqual(expect.arrayContaining([undefined]));
  expect(suggested(fields).filter((suggestion) => suggestion !== undefined)).toEqual([]);
});

test("a deprecated code is given its replacement, which is not deprecated itself", () => {
  const coded = modelClasses.flatMap(({ fields }) =>
    fields.flatMap(({ datatype }) => (datatype.kind === "code" ? [datatype.scheme] : [])),
  );
  for (const scheme of coded) {
    const { codes, deprecated } = codeList(scheme);
    for (const replacement of deprecated.values()) {
      if (replacement === undefined) continue;
      expect(codes.has(replacement)).toBe(true);
      expect(deprecated.has(replacement)).toBe(false);
    }
  }
  const centre = { carrier: { key: "c", name: "C", structureType: "specialised-addiction-centre-csst" } };
  expect(suggested(centre).filter(Boolean)).toHaveLength(1);
});

test("taking a suggestion for a value removes the issue", () => {
  let taken = 0;
  fc.assert(
    fc.property(arbitrarySpoiltRecord(), (input) => {
      for (const { code, path, suggestion } of validate(input).issues) {
        if (suggestion === undefined || code === "unknown-field") continue;
        taken += 1;
        const after = validate(withValueAt(input, path.map(String), suggestion)).issues;
        expect(after.map((issue) => [issue.code, issue.path])).not.toContainEqual([code, path]);
      }
    }),
    { numRuns: 1000 },
  );
  expect(taken).toBeGreaterThan(0);
});

test("a suggested territory is a well-formed code, whatever was written", () => {
  const bare = fc.oneof(fc.stringMatching(/^[0-9AB]{1,6}$/), fc.string());
  fc.assert(
    fc.property(bare, (written) => {
      for (const suggestion of suggested({ coverage: { territories: [written] } })) {
        if (suggestion !== undefined) expect(parseTerritoryCode(suggestion)).toBeDefined();
      }
    }),
  );
});
