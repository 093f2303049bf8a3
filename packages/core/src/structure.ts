import { lookupLabel, parseTerritoryCode } from "@openhpa/vocabularies";
import type { z } from "zod";
import { visit } from "./address.js";
import { atMostCharacters } from "./datatypes.js";
import { formCode } from "./form-code.js";
import {
  type Bilingual,
  bilingual,
  type Issue,
  type IssueCode,
  type IssueDetail,
  toPointer,
} from "./issue.js";
import { createIssue, type MessageLanguage } from "./messages/index.js";
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
  const found = near ?? suggestions[0]?.notation;
  return found && (found.startsWith(prefix) ? found : prefix + found);
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

/** One issue of zod in the words of the model: what it is about, not how zod found it. */
function translate(
  root: ModelClass,
  input: unknown,
  issue: ZodIssue,
): { code: IssueCode; path: Path; detail: IssueDetail }[] {
  const path = issue.path as Path;
  const { entry, field } = locate(root, path);
  const received = at(input, path);
  const base = { ...labelled(field), received };
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((name) => {
        const suggestion = nearest(name, entry?.fields.map((known) => known.name) ?? []);
        const inner = { received: at(input, [...path, name]), facts: { name } };
        return {
          code: "unknown-field",
          path: [...path, name],
          detail: suggestion ? { ...inner, suggestion } : inner,
        };
      });
    case "invalid_type":
      if (received === undefined) return [{ code: "missing-field", path, detail: labelled(field) }];
      if (received === null || typeof received !== "object" || !field?.many || Array.isArray(received)) {
        return [{ code: "wrong-type", path, detail: { ...base, expected: typeName(issue) } }];
      }
      return [{ code: "wrong-type", path, detail: { ...base, expected: "list" } }];
    case "invalid_value": {
      if (received === undefined) return [{ code: "missing-field", path, detail: labelled(field) }];
      if (field?.datatype.kind !== "code" || typeof received !== "string") {
        return [
          {
            code: "wrong-type",
            path,
            detail: {
              ...base,
              expected: field?.datatype.kind === "code" ? "string" : issue.values.join(", "),
            },
          },
        ];
      }
      const suggestion = meantCode(field, received);
      const detail = { ...base, facts: { scheme: bilingual(field.datatype.scheme.title) } };
      return [{ code: "unknown-concept", path, detail: suggestion ? { ...detail, suggestion } : detail }];
    }
    case "too_small":
      if (issue.origin === "array") return [{ code: "empty-value", path, detail: base }];
      return [{ code: "out-of-range", path, detail: { ...base, expected: `≥ ${issue.minimum}` } }];
    case "too_big":
      return [
        {
          code: "out-of-range",
          path,
          detail: {
            ...base,
            expected:
              issue.origin === "string" ? atMostCharacters(Number(issue.maximum)) : `≤ ${issue.maximum}`,
          },
        },
      ];
    case "invalid_key":
      return [
        {
          code: "invalid-format",
          path,
          detail: { ...labelled(field), received: path.at(-1), expected: forms.language ?? "" },
        },
      ];
    case "invalid_format": {
      if (isBlank(received)) return [{ code: "empty-value", path, detail: base }];
      const kind = field?.datatype.kind ?? "string";
      const { example } = field?.datatype.kind === "string" ? field.datatype : {};
      const code = field ? formCode(field.datatype) : "invalid-text";
      // A reference to another record is a key or an address; what begins like an address was meant as one.
      const isAddress = kind === "record" && /^https?:/i.test(String(received));
      const expected = isAddress ? "https://…" : (forms[kind] ?? example);
      const suggestion = formSuggestion(field, received);
      return [
        {
          code,
          path,
          detail: { ...base, ...(expected ? { expected } : {}), ...(suggestion ? { suggestion } : {}) },
        },
      ];
    }
    case "custom": {
      const { code, expected } = issue.params as { code: IssueCode; expected?: string | Bilingual };
      return [{ code, path, detail: expected ? { ...base, expected } : base }];
    }
    default:
      return [{ code: "wrong-type", path, detail: { ...base, expected: field?.datatype.kind ?? "object" } }];
  }
}

type Located = ReturnType<typeof translate>[number];

/** Language maps with a language called `__proto__`: zod passes over that name in maps. */
function prototypeLanguages(entry: ModelClass, input: unknown): Located[] {
  return visit(entry, input).flatMap(({ entry: of, value, path }) =>
    of.fields.flatMap((field): Located[] => {
      const content = field.datatype.kind === "text" ? value[field.name] : undefined;
      if (typeof content !== "object" || content === null || !Object.hasOwn(content, "__proto__")) return [];
      const detail = { ...labelled(field), received: "__proto__", expected: forms.language ?? "" };
      return [{ code: "invalid-format", path: [...path, field.name, "__proto__"], detail }];
    }),
  );
}

/**
 * What zod says twice, once: a map with nothing but `__proto__` looks empty to it, and it measures the length of whatever stands in the
 * place of a list.
 */
function withoutConsequences(found: readonly Located[], passedOver: readonly Located[]): readonly Located[] {
  const named = new Set(passedOver.map(({ path }) => toPointer(path.slice(0, -1))));
  const otherType = new Set(
    found.flatMap(({ code, path }) => (code === "wrong-type" ? [toPointer(path)] : [])),
  );
  return found.filter(({ code, path }) => {
    if (code === "empty-value") return !named.has(toPointer(path)) && !otherType.has(toPointer(path));
    return code !== "out-of-range" || !otherType.has(toPointer(path));
  });
}

/** The structural issues of a record, in the model's words and in the order of the document. */
export function structuralIssues(entry: ModelClass, input: unknown, language: MessageLanguage): Issue[] {
  const result = entry.schema.safeParse(input);
  const found = result.success
    ? []
    : result.error.issues.flatMap((issue) => translate(entry, input, issue as ZodIssue));
  const passedOver = prototypeLanguages(entry, input);
  return [...withoutConsequences(found, passedOver), ...passedOver].map(({ code, path, detail }) =>
    createIssue(code, path, detail, language),
  );
}
