import { type ModelClass, type ModelField, modelClasses, toPointer } from "@openhpa/core";
import { type ConceptScheme, schemeNamed } from "@openhpa/vocabularies";
import { subjectOf, withField } from "./field-cases.js";
import { badCase, type MatrixCase, validCase } from "./matrix-case.js";
import { samplesOf } from "./sample-values.js";
import { faultsOf } from "./value-faults.js";

type Place = readonly [entry: ModelClass, field: ModelField];

/** What a datatype is told apart by: its kind, with the pattern of strings that have one. */
function datatypeName({ datatype, name }: ModelField): string {
  return datatype.kind === "string" && datatype.pattern !== undefined
    ? `${datatype.kind} ${name}`
    : datatype.kind;
}

/** The first field of every datatype that holds plain values. */
function firstFields(): readonly Place[] {
  const found = new Map<string, Place>();
  for (const entry of modelClasses)
    for (const field of entry.fields) {
      const { kind } = field.datatype;
      const name = datatypeName(field);
      if (kind !== "object" && kind !== "const" && kind !== "code" && !found.has(name))
        found.set(name, [entry, field]);
    }
  return [...found.values()];
}

function* casesOf([entry, field]: Place): Generator<MatrixCase> {
  const subject = `${subjectOf(entry, field)}-form`;
  const put = (value: unknown) => withField(entry, field, field.many ? [value] : value);
  const inside = field.many ? [0] : [];
  if (field.datatype.kind !== "reference" && field.name !== "path")
    for (const [index, value] of samplesOf(field).entries())
      yield validCase(subject, `valid-${index + 1}`, put(value).record);
  for (const { fault, value, code, inside: within = [] } of faultsOf(field)) {
    const { record, path } = put(value);
    yield badCase(subject, fault, record, code, toPointer([...path, ...inside, ...within]));
  }
}

/** The first field of every concept scheme that a field takes. */
function fieldsOfSchemes(): ReadonlyMap<ConceptScheme, Place> {
  const found = new Map<ConceptScheme, Place>();
  for (const entry of modelClasses)
    for (const field of entry.fields)
      if (field.datatype.kind === "code" && !found.has(schemeNamed(field.datatype.scheme)))
        found.set(schemeNamed(field.datatype.scheme), [entry, field]);
  return found;
}

function* casesOfScheme(scheme: ConceptScheme, [entry, field]: Place): Generator<MatrixCase> {
  const subject = `scheme-${scheme.name}`;
  const samples = samplesOf(field) as readonly string[];
  const put = (value: unknown) => withField(entry, field, field.many ? [value] : value);
  if (field.many) yield validCase(subject, "all", withField(entry, field, samples).record);
  else
    for (const sample of samples)
      yield validCase(subject, sample.replace(":", "-").toLowerCase(), put(sample).record);
  const first = samples[0] as string;
  const label = scheme.concepts.get(scheme.notations[0])?.prefLabel.fr as string;
  const faults: readonly (readonly [fault: string, value: string])[] = [
    ["no-such-concept", "concept-inconnu"],
    ["printed-label", label],
    [
      scheme.prefix ? "prefix-in-capitals" : "other-case",
      first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase(),
    ],
    ["address", `${scheme.iri}/${scheme.notations[0]}`],
    ["empty-code", ""],
    ...(scheme.prefix
      ? [["without-prefix", scheme.notations[0]] as const]
      : [["with-prefix", `smoc:${first}`] as const]),
  ];
  for (const [fault, value] of faults.filter(([, value]) => !samples.includes(value))) {
    const { record, path } = put(value);
    yield badCase(subject, fault, record, "unknown-concept", toPointer(field.many ? [...path, 0] : path));
  }
}

/** Every form and fault of every datatype, and of every concept scheme, on the first field that has it. */
export function allDatatypeCases(): readonly MatrixCase[] {
  return [
    ...firstFields().flatMap((place) => [...casesOf(place)]),
    ...[...fieldsOfSchemes()].flatMap(([scheme, place]) => [...casesOfScheme(scheme, place)]),
  ];
}
