import type { z } from "zod";
import { atMostCharacters } from "../datatypes.js";
import type { Bilingual, IssueCode } from "../issue.js";
import type { Finding } from "../issue-limit.js";
import { classOf, fieldNamed, type ModelClass, type ModelField } from "../model.js";
import { classForm } from "../schema/class-form.js";
import { badForm, forms, notInList, type Refused, refusal, unknownFields, wrongType } from "./refusals.js";

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

function typeName(issue: ZodIssue & { code: "invalid_type" }): string {
  const names: Readonly<Record<string, string>> = { int: "integer", array: "list", record: "text" };
  return names[issue.expected] ?? issue.expected;
}

/** One issue of zod in the words of the model: what it is about, not how zod found it. */
function translate(root: ModelClass, input: unknown, issue: ZodIssue): Finding[] {
  const path = issue.path as Path;
  const refused: Refused = { path, ...locate(root, path), received: at(input, path) };
  switch (issue.code) {
    case "unrecognized_keys":
      return unknownFields(issue.keys, refused);
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

/** What zod says of an object of a class, issue by issue, in the words of the model: a judge that knows nothing of the walk. */
export function zodFindings(entry: ModelClass, input: unknown): Finding[] {
  const result = classForm(entry).safeParse(input);
  return result.success
    ? []
    : result.error.issues.flatMap((issue) => translate(entry, input, issue as ZodIssue));
}
