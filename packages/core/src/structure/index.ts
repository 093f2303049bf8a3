import type { Datatype } from "../field.js";
import type { Fields } from "../fields.js";
import type { IssueCode } from "../issue.js";
import type { Finding } from "../issue-limit.js";
import { classOf, type ModelClass, type ModelField } from "../model.js";
import { toNfc } from "../normal-form.js";
import { plainFindings } from "./plain-value.js";
import { missingField, type Refused, refusal, unknownFields, wrongType } from "./refusals.js";

type Path = Refused["path"];
type Plain = Exclude<Datatype, { readonly kind: "object" }>;

function oneValue(field: ModelField, of: ModelClass | undefined, received: unknown, path: Path) {
  const refused = { path, entry: of, field, received };
  return of ? objectFindings(of, refused) : plainFindings(field.datatype as Plain, refused);
}

/** What is wrong with a value so that it cannot be compared with others: it is not of the type that belongs there. */
const isOfOtherType: ReadonlySet<IssueCode> = new Set(["wrong-type", "missing-field", "unknown-concept"]);

/** Text that differs in Unicode form only is the same value. */
const comparable = (value: unknown) => (typeof value === "string" ? toNfc(value) : value);

function listFindings(field: ModelField, of: ModelClass | undefined, refused: Refused): Finding[] {
  const { received: items, path } = refused;
  if (!Array.isArray(items)) return [wrongType(refused, "list")];
  if (items.length === 0) return [refusal("empty-value", refused)];
  const found = Array.from(items, (item, index) => oneValue(field, of, item, [...path, index])).flat();
  const isSet = !field.ordered && of === undefined;
  if (!isSet || found.some(({ code }) => isOfOtherType.has(code))) return found;
  return new Set(items.map(comparable)).size === items.length
    ? found
    : [...found, refusal("duplicate-value", refused)];
}

function fieldFindings(field: ModelField, content: unknown, path: Path): readonly Finding[] {
  const of = classOf(field);
  const refused = { path, entry: of, field, received: content };
  if (content === undefined) return field.required ? [missingField(refused)] : [];
  return field.many ? listFindings(field, of, refused) : oneValue(field, of, content, path);
}

/** What is wrong with an object of a class: its fields in the model's order, then the names that the class does not have. */
function objectFindings(entry: ModelClass, refused: Refused): Finding[] {
  const { received: value, path } = refused;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return [wrongType(refused, "object")];
  const found = entry.fields.flatMap((field) =>
    fieldFindings(field, (value as Fields)[field.name], [...path, field.name]),
  );
  const names = new Set(entry.fields.map(({ name }) => name));
  const unknown: string[] = [];
  // Inherited names too: who reads a field reads them.
  for (const name in value) if (!names.has(name)) unknown.push(name);
  return [...found, ...unknownFields(unknown, refused)];
}

/** What is not well-formed in a record, or in an object of another class, in the model's words and in the order of the model. */
export function structuralFindings(entry: ModelClass, received: unknown): readonly Finding[] {
  return objectFindings(entry, { path: [], entry, field: undefined, received });
}
