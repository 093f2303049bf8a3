import { theme } from "@openhpa/vocabularies";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import * as datatypes from "./datatypes.js";
import { modelClasses } from "./model.js";

interface Case {
  readonly schema: z.ZodType;
  readonly valid: readonly unknown[];
  readonly invalid: readonly unknown[];
}

const longest = (length: number) => "a".repeat(length);
const email = datatypes.formatted(datatypes.EMAIL_PATTERN, "contact@example.org");

const cases: Readonly<Record<string, Case>> = {
  text: {
    schema: datatypes.text.schema,
    valid: [
      { fr: "a" },
      { fr: "é", "fr-ch": "b", "zh-hant-tw": "漢" },
      { fr: "ligne\nligne\tcolonne" },
      { "de-1996": "ß" },
    ],
    invalid: [
      "a",
      {},
      { fr: "" },
      { fr: " \u00A0\u2028" },
      { FR: "a" },
      { "fr-ch-de": "a" },
      { f: "a" },
      { fr: 1 },
      { fr: "\u0000a" },
      { fr: "\uD800" },
    ],
  },
  string: {
    schema: datatypes.string.schema,
    valid: ["a", " é ", "👩🏽‍⚕️", "=1+1", "\u202Ea"],
    invalid: ["", "  ", "\u3000", 1, null, "a\u0007", "\uDC00a", "\uFFFE", "a\r\n"],
  },
  "e-mail": {
    schema: email.schema,
    valid: ["contact@example.org", "a.b+c@sub.example-2.fr"],
    invalid: [
      "contact",
      "a@b",
      "a b@example.org",
      "a@exa mple.org",
      "a@b@example.org",
      "\u0001@example.org",
      "a@.fr",
      "\uD800@example.org",
    ],
  },
  key: {
    schema: datatypes.key.schema,
    valid: ["a", "oscars-61839", "2", longest(120)],
    invalid: ["", "A", "é", "a_b", "a--b", "-a", "a-", "a b", longest(121), 2],
  },
  integer: {
    schema: datatypes.integer.schema,
    valid: [0, 12, 999_999_999_999],
    invalid: [-1, 2.5, 1e12, "12", Number.NaN, Number.POSITIVE_INFINITY],
  },
  decimal: {
    schema: datatypes.decimal.schema,
    valid: [0, 2.5, -0.05, 1e-7, 999_999_999_999],
    invalid: ["2,5", "2.5", 1e12, -1e12, Number.NaN, Number.NEGATIVE_INFINITY, null],
  },
  boolean: { schema: datatypes.boolean.schema, valid: [true, false], invalid: ["true", 1, "oui", null] },
  edtf: {
    schema: datatypes.edtf.schema,
    valid: ["2019", "2020-22", "2019/.."],
    invalid: ["2019-02-29", "", 2019],
  },
  year: {
    schema: datatypes.year.schema,
    valid: ["2019", "0999"],
    invalid: ["19", "2019-01", 2019, "２０１９"],
  },
  date: {
    schema: datatypes.date.schema,
    valid: ["2026-11-21", "2020-02-29", "2000-02-29"],
    invalid: ["2019-02-29", "1900-02-29", "2019", "2019-04-31", "21/11/2026"],
  },
  language: {
    schema: datatypes.language.schema,
    valid: ["fr", "gsw", "fr-ch", "es-419", "zh-hant-tw", "sl-rozaj-biske", "zh-cmn-hans-cn"],
    invalid: ["FR", "fr_CH", "f", "français", "fr-ch-de", "fr-a1", "fr-12", "fr-abcd-efgh", "", "x-private"],
  },
  iri: {
    schema: datatypes.iri.schema,
    valid: [
      "https://example.org",
      "http://example.org:8080/a%20b;c,d?e=f&g#h?/i",
      "https://santé.example/é/e\u0301",
      "https://example.org/(a)'b*!$",
      "https://example.org?q",
      "https://example.org/#",
    ],
    invalid: [
      "example.org",
      "ftp://example.org",
      "https://",
      "https:///a",
      "https://example.org/a b",
      "https://example.org/<a>",
      "https://example.org/a#b#c",
      "https://example.org/%zz",
      "https://example.org/%2",
      "https://example.org/[a]",
      "https://example.org:b/",
      "https://user@example.org/",
      "https://example.org/\uE000",
      "https://example.org/\uD800",
      "https://example.org/\\",
      "https://example.org/a|b",
      `https://example.org/${longest(2048)}`,
    ],
  },
  record: {
    schema: datatypes.record.schema,
    valid: ["oscars-61839", "https://example.org/action/a"],
    invalid: ["Oscars", "a/b", "urn:x", "https://a b", ""],
  },
  territory: {
    schema: datatypes.territory.schema,
    valid: [
      "departement:44",
      "departement:2A",
      "region:52",
      "commune:44109",
      "canton:VD",
      "country:FR",
      "commune-ch:5586",
      "epci:244400404",
    ],
    invalid: [
      "44",
      "departement:20",
      "departement:44109",
      "canton:vd",
      "ville:Nantes",
      "commune:4410",
      " region:52",
    ],
  },
  code: {
    schema: datatypes.code(theme).schema,
    valid: ["nutrition"],
    invalid: ["Nutrition", "nutritions", "", "smoc:A1", 1, "constructor"],
  },
  "code with a prefix": {
    schema: modelClasses
      .find(({ name }) => name === "Outcome")
      ?.fields.find(({ name }) => name === "category")?.schema as z.ZodType,
    valid: ["smoc:A1", "smoc:D"],
    invalid: ["A1", "smoc:", "smoc:E1", "SMOC:A1"],
  },
  reference: {
    schema: datatypes.reference("Source").schema,
    valid: ["a-b"],
    invalid: ["#a", "https://example.org/a", "A"],
  },
  const: {
    schema: datatypes.constant("Action").schema,
    valid: ["Action"],
    invalid: ["action", "Registry", undefined],
  },
};

describe.each(Object.entries(cases))("%s", (_name, { schema, valid, invalid }) => {
  test.each(valid.map((value) => [value]))("takes %j", (value) => {
    expect(schema.safeParse(value).success).toBe(true);
  });
  test.each(invalid.map((value) => [value]))("refuses %j", (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});

test("every kind of datatype that the model uses is tried above", () => {
  const used = new Set(modelClasses.flatMap(({ fields }) => fields.map(({ datatype }) => datatype.kind)));
  used.delete("object");
  expect([...used].filter((kind) => !(kind in cases))).toEqual([]);
});
