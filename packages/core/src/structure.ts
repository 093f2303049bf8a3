import { lookupLabel, parseTerritoryCode } from "@openhpa/vocabularies";
import type { z } from "zod";
import { visit } from "./address.js";
import { atMostCharacters } from "./datatypes.js";
import { formCode } from "./form-code.js";
import { type Bilingual, bilingual, type IssueCode, type IssueDetail, toPointer } from "./issue.js";
import type { Finding } from "./issue-limit.js";
import { classOf, fieldNamed, type ModelClass, type ModelField } from "./model.js";
import { nearest } from "./nearest.js";

type Path = readonly (string | number)[];
type ZodIssue = z.core.$ZodIssue;

/** The class and field that a JSON path leads to, as far as the model knows it. */
function locate(
  root: ModelClass,
  path: Path,
): { entry: ModelClass | undefined; field: ModelField | undefined } {
  let entry: ModelClass | undefined = root;
  let field: ModelField | undefined;
  for (const part of path) {
    if (typeof part === "number") continue;
    const next: ModelField | undefined = entry && fieldNamed(entry, String(part));
    if (!next) return { entry, field };
    field = next;
    entry = classOf(next);
  }
  return { entry, field };
}

function at(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) => (value as Record<string | number, unknown> | undefined)?.[part],
    input,
  );
}

/** The code that a wrong value of a coded field was meant to be: a label, a code without its prefix, a misspelt code. */
function meantCode(field: ModelField, received: unknown): string | undefined {
  if (field.datatype.kind !== "code" || typeof received !== "string") return undefined;
  const { scheme } = field.datatype;
  const prefix = scheme.prefix ?? "";
  const { match, suggestions } = lookupLabel(scheme, received);
  if (match) return prefix + match.concept.notation;
  const near = nearest(
    received,
    scheme.notations.flatMap((notation) => [prefix + notation, notation]),
  );
  const notation = near ?? suggestions[0]?.notation;
  return notation && (notation.startsWith(prefix) ? notation : prefix + notation);
}

const forms: { readonly [K in ModelField["datatype"]["kind"]]?: string } = {
  edtf: "EDTF: 2019, 2019-05, 2019-05-03, 2020-22, 2020~, 2019/2022",
  year: "2019",
  date: "2026-11-21",
  language: "fr, de, it, fr-ch",
  territory: "commune:44109, departement:44, region:52, canton:VD",
  record: "oscars-61839, https://…",
};

function labelled(field: ModelField | undefined): IssueDetail {
  return field ? { field: { fr: field.fr[0], en: field.en[0] } } : {};
}

const isBlank = (value: unknown) => typeof value === "string" && value.trim() === "";

function typeName(issue: ZodIssue & { code: "invalid_type" }): string {
  const names: Readonly<Record<string, string>> = { int: "integer", array: "list", record: "text" };
  return names[issue.expected] ?? issue.expected;
}

/** The typed code that a bare number is most often meant to be; none where no such code could exist. */
function formSuggestion(field: ModelField | undefined, received: unknown): string | undefined {
  if (typeof received !== "string" || field?.datatype.kind !== "territory") return undefined;
  const code = `${received.length > 3 ? "commune" : "departement"}:${received.padStart(2, "0")}`;
  return parseTerritoryCode(code) && code;
}

/** A value that zod refused: where it stands and what was to be there. */
interface Refused {
  readonly path: Path;
  readonly entry: ModelClass | undefined;
  readonly field: ModelField | undefined;
  readonly received: unknown;
}

/** The refused value under a code, with its field's label and what else is said of it. */
function refusal(
  code: IssueCode,
  { path, field, received }: Refused,
  more: () => IssueDetail = () => ({}),
): Finding {
  return { code, path, detail: () => ({ ...labelled(field), received, ...more() }) };
}

const missingField = ({ path, field }: Refused): Finding => ({
  code: "missing-field",
  path,
  detail: () => labelled(field),
});

/** Names that the class does not have, each with the nearest one that it has. */
function unknownFields(names: readonly string[], input: unknown, { path, entry }: Refused): Finding[] {
  const known = entry?.fields.map((field) => field.name) ?? [];
  return names.map((name) => ({
    code: "unknown-field",
    path: [...path, name],
    detail: () => {
      const suggestion = nearest(name, known);
      const received = at(input, [...path, name]);
      return { received, facts: { name }, ...(suggestion ? { suggestion } : {}) };
    },
  }));
}

/** A value of another JSON type; one object where a list of them belongs is told as that. */
function wrongType(refused: Refused, expected: string): Finding {
  const { field, received } = refused;
  if (received === undefined) return missingField(refused);
  const isLoneObject = received !== null && typeof received === "object" && !Array.isArray(received);
  return refusal("wrong-type", refused, () => ({
    expected: isLoneObject && field?.many ? "list" : expected,
  }));
}

/** A value that is none of those of a list: of a scheme's codes, or of the model's own words. */
function notInList(refused: Refused, values: readonly unknown[]): Finding {
  const { field, received } = refused;
  if (received === undefined) return missingField(refused);
  if (field?.datatype.kind !== "code")
    return refusal("wrong-type", refused, () => ({ expected: values.join(", ") }));
  if (typeof received !== "string") return refusal("wrong-type", refused, () => ({ expected: "string" }));
  const facts = { scheme: bilingual(field.datatype.scheme.title) };
  return refusal("unknown-concept", refused, () => {
    const suggestion = meantCode(field, received);
    return suggestion ? { facts, suggestion } : { facts };
  });
}

/** A string that has not the form of its kind. */
function badForm(refused: Refused): Finding {
  const { field, received } = refused;
  if (isBlank(received)) return refusal("empty-value", refused);
  const kind = field?.datatype.kind ?? "string";
  const { example } = field?.datatype.kind === "string" ? field.datatype : {};
  const code = field ? formCode(field.datatype) : "invalid-text";
  // A reference to another record is a key or an address; what begins like an address was meant as one.
  const isAddress = kind === "record" && /^https?:/i.test(String(received));
  const expected = isAddress ? "https://…" : (forms[kind] ?? example);
  return refusal(code, refused, () => {
    const suggestion = formSuggestion(field, received);
    return { ...(expected ? { expected } : {}), ...(suggestion ? { suggestion } : {}) };
  });
}

/** One issue of zod in the words of the model: what it is about, not how zod found it. */
function translate(root: ModelClass, input: unknown, issue: ZodIssue): Finding[] {
  const path = issue.path as Path;
  const refused: Refused = { path, ...locate(root, path), received: at(input, path) };
  switch (issue.code) {
    case "unrecognized_keys":
      return unknownFields(issue.keys, input, refused);
    case "invalid_type":
      return [wrongType(refused, typeName(issue))];
    case "invalid_value":
      return [notInList(refused, issue.values)];
    case "too_small":
      if (issue.origin === "array") return [refusal("empty-value", refused)];
      return [refusal("out-of-range", refused, () => ({ expected: `≥ ${issue.minimum}` }))];
    case "too_big": {
      const isText = issue.origin === "string";
      const expected = isText ? atMostCharacters(Number(issue.maximum)) : `≤ ${issue.maximum}`;
      return [refusal("out-of-range", refused, () => ({ expected }))];
    }
    case "invalid_key":
      return [
        refusal("invalid-format", { ...refused, received: path.at(-1) }, () => ({
          expected: forms.language ?? "",
        })),
      ];
    case "invalid_format":
      return [badForm(refused)];
    case "custom": {
      const { code, expected } = issue.params as { code: IssueCode; expected?: string | Bilingual };
      return [refusal(code, refused, () => (expected ? { expected } : {}))];
    }
    default:
      return [refusal("wrong-type", refused, () => ({ expected: refused.field?.datatype.kind ?? "object" }))];
  }
}

/** Language maps with a language called `__proto__`: zod passes over that name in maps. */
function prototypeLanguages(entry: ModelClass, input: unknown): Finding[] {
  return visit(entry, input).flatMap(({ entry: of, value, path }) =>
    of.fields.flatMap((field): Finding[] => {
      const content = field.datatype.kind === "text" ? value[field.name] : undefined;
      if (typeof content !== "object" || content === null || !Object.hasOwn(content, "__proto__")) return [];
      const detail = () => ({ ...labelled(field), received: "__proto__", expected: forms.language ?? "" });
      return [{ code: "invalid-format", path: [...path, field.name, "__proto__"], detail }];
    }),
  );
}

/**
 * What zod says twice, once: a map with nothing but `__proto__` looks empty to it, and it measures the length of whatever stands in the
 * place of a list.
 */
function withoutConsequences(all: readonly Finding[], passedOver: readonly Finding[]): readonly Finding[] {
  const named = new Set(passedOver.map(({ path }) => toPointer(path.slice(0, -1))));
  const otherType = new Set(
    all.flatMap(({ code, path }) => (code === "wrong-type" ? [toPointer(path)] : [])),
  );
  return all.filter(({ code, path }) => {
    if (code === "empty-value") return !named.has(toPointer(path)) && !otherType.has(toPointer(path));
    return code !== "out-of-range" || !otherType.has(toPointer(path));
  });
}

/** What is not well-formed in a record, in the model's words and in the order of the document. */
export function structuralFindings(entry: ModelClass, input: unknown): readonly Finding[] {
  const result = entry.schema.safeParse(input);
  const findings = result.success
    ? []
    : result.error.issues.flatMap((issue) => translate(entry, input, issue as ZodIssue));
  const passedOver = prototypeLanguages(entry, input);
  return [...withoutConsequences(findings, passedOver), ...passedOver];
}
