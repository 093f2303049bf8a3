import {
  classOf,
  type Fields,
  type ModelClass,
  type ModelField,
  modelClasses,
  toPointer,
} from "@openhpa/core";
import { badCase, kebab, type MatrixCase, validCase } from "./matrix-case.js";
import { recordWith, sampleObject } from "./sample-records.js";
import { samplesOf } from "./sample-values.js";
import { faultsOf } from "./value-faults.js";

/** The name of a field in the names of cases. */
export const subjectOf = (entry: ModelClass, field: ModelField) =>
  `${kebab(entry.name)}-${kebab(field.name)}`;

/** Two different valid values of a field. */
export function twoValues(entry: ModelClass, field: ModelField): readonly unknown[] {
  const of = classOf(field);
  if (of) {
    const first = sampleObject(of, `${kebab(field.name)}-1`);
    const natural = of.identity.by === "natural" ? naturalKeys[of.name] : undefined;
    return [first, { ...sampleObject(of, `${kebab(field.name)}-2`), ...natural }];
  }
  if (field.datatype.kind === "reference") return [kebab(field.datatype.to), `${kebab(field.datatype.to)}-2`];
  if (entry.name === "Missing" && field.name === "path") return ["/summary"];
  return samplesOf(field).slice(0, 2);
}

/** What makes the second object of a class that has no key of its own another one. */
const naturalKeys: Readonly<Record<string, Fields>> = {
  Identifier: { value: "Autre numéro" },
  Observation: { territory: "departement:49" },
  Evidence: { start: 0 },
  Missing: { path: "/language" },
};

/** A record with a value in a field; the other axis of an observation makes room. */
export function withField(entry: ModelClass, field: ModelField, value: unknown) {
  const removed = entry.name === "Observation" && field.name === "group" ? ["territory"] : [];
  const { record, path } = recordWith(entry, { [field.name]: value }, removed);
  return { record, path: [...path, field.name] };
}

/** A value of another JSON type than the field takes, with the name of that fault. */
function otherType(field: ModelField): readonly [fault: string, value: unknown] {
  const { kind } = field.datatype;
  if (kind === "text" || kind === "object") return ["text-for-object", "Texte"];
  return kind === "integer" || kind === "decimal" || kind === "boolean"
    ? ["text-for-number", "Texte"]
    : ["number-for-text", 2019];
}

function* cardinality(entry: ModelClass, field: ModelField): Generator<MatrixCase> {
  const subject = subjectOf(entry, field);
  const values = twoValues(entry, field);
  const put = (value: unknown) => withField(entry, field, value);
  const bad = (fault: string, value: unknown, code: Parameters<typeof badCase>[3], ...inside: number[]) => {
    const { record, path } = put(value);
    return badCase(subject, fault, record, code, toPointer([...path, ...inside]));
  };
  if (!field.many) {
    yield validCase(subject, "one", put(values[0]).record);
    yield bad("list-for-one", [values[0]], "wrong-type");
    return;
  }
  yield validCase(subject, "one", put(values.slice(0, 1)).record);
  yield validCase(subject, "two", put(values).record);
  yield bad("one-for-list", values[0], "wrong-type");
  yield bad("object-for-list", { 0: values[0] }, "wrong-type");
  yield bad("empty-list", [], "empty-value");
  yield bad("null-in-list", [values[0], null], "wrong-type", 1);
  if (!classOf(field)) yield bad("value-twice", [values[0], values[0]], "duplicate-value");
}

function* fieldCases(entry: ModelClass, field: ModelField): Generator<MatrixCase> {
  const subject = subjectOf(entry, field);
  const { name, datatype } = field;
  if (datatype.kind === "const") return;
  yield* cardinality(entry, field);
  if (field.required) {
    const { record, path } = recordWith(entry, {}, [name]);
    const isPartKey = datatype.kind === "key" && path.length > 0;
    yield badCase(
      subject,
      isPartKey ? "no-key" : "missing",
      record,
      "missing-field",
      toPointer([...path, name]),
    );
  }
  const inside = field.many ? [0] : [];
  const put = (value: unknown) => withField(entry, field, field.many ? [value] : value);
  const [typeFault, other] = otherType(field);
  const wrong = put(other);
  yield badCase(subject, typeFault, wrong.record, "wrong-type", toPointer([...wrong.path, ...inside]));
  const none = withField(entry, field, null);
  yield badCase(subject, "null", none.record, "wrong-type", toPointer(none.path));
  for (const { fault, value, code, inside: within = [] } of faultsOf(field).slice(0, 1)) {
    const { record, path } = put(value);
    yield badCase(subject, fault, record, code, toPointer([...path, ...inside, ...within]));
  }
}

function* classCases(entry: ModelClass): Generator<MatrixCase> {
  const subject = kebab(entry.name);
  yield validCase(subject, "smallest", recordWith(entry, {}).record);
  for (const name of ["champInconnu", "constructor", "toString"]) {
    const { record, path } = recordWith(entry, { [name]: { fr: "Texte" } });
    yield badCase(subject, `field-${kebab(name)}`, record, "unknown-field", toPointer([...path, name]));
  }
  for (const field of entry.fields) yield* fieldCases(entry, field);
}

/** For every class and field: how many values it takes, whether it is required, its JSON type, one fault of form. */
export function allFieldCases(): readonly MatrixCase[] {
  const cases = modelClasses.flatMap((entry) => [...classCases(entry)]);
  const seen = new Set<string>();
  return cases.filter(({ name }) => !seen.has(name) && seen.add(name));
}
