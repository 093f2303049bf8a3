import {
  formCode,
  type IssueCode,
  issueCodes,
  KEY_PATTERN,
  type ModelClass,
  type ModelField,
  modelClasses,
  recordClasses,
  recordTerm,
} from "@openhpa/core";
import { SHAPES_URL } from "@openhpa/vocabularies";
import type { Quad } from "n3";
import { allTables, DESCRIBES, isKeyedPart, POSITION, type Row, type Table, tableOf } from "../mapping.js";
import { modelVersion } from "./model-version.js";
import { ONTOLOGY_IRI } from "./ontology.js";
import { personalContactSection } from "./personal-shapes.js";
import { LICENCE } from "./publication.js";
import { refusedValueSection } from "./refused-values.js";
import { ruleMessages, severityOf } from "./rule-messages.js";
import { predicateOf, type RuleShape, ruleShapes } from "./rule-shapes.js";
import { shapeIri } from "./shape-iris.js";
import { shapeStatements } from "./shape-statements.js";
import { sharedKeySection } from "./shared-key-shapes.js";
import { type Section, turtleDocument } from "./turtle-document.js";
import { formOf, valueConstraint } from "./value-constraints.js";
import { warningShapes } from "./warning-shapes.js";
import { xpathPattern } from "./xpath-pattern.js";

type Out = ReturnType<typeof shapeStatements>;

/** The code of a value that the shape of a field refuses, but for what SHACL itself tells: counts, bounds, datatypes. */
function issueCodeOf({ datatype }: Row): IssueCode {
  if (datatype.kind === "reference" || datatype.kind === "object") return "dangling-reference";
  const isPlainText =
    datatype.kind === "text" || (datatype.kind === "string" && datatype.pattern === undefined);
  return isPlainText ? "empty-value" : formCode(datatype);
}

function propertyShape(out: Out, name: string, field: ModelField, row: Row): void {
  const shape = shapeIri(name, field.name);
  const { parameters, fr, en } = valueConstraint(field, row);
  const isSingle = !row.many && row.datatype.kind !== "text";
  out.iri(shape, "rdf:type", "sh:PropertyShape");
  out.iri(shape, "sh:path", row.predicate);
  out.texts(shape, "sh:name", { fr: field.fr[0], en: field.en[0] });
  out.texts(shape, "sh:description", { fr: field.fr[1], en: field.en[1] });
  if (row.required) out.literal(shape, "sh:minCount", "1", "integer");
  if (isSingle) out.literal(shape, "sh:maxCount", "1", "integer");
  out.parameters(shape, parameters);
  out.literal(shape, "hpa:issueCode", issueCodeOf(row));
  const counts = [
    row.required ? ["obligatoire", "required"] : [],
    isSingle ? ["une seule valeur", "one value only"] : [],
  ];
  out.texts(shape, "sh:message", {
    fr: [`« ${field.fr[0]} » : ${fr}`, ...counts.flatMap(([word]) => word ?? [])].join(", "),
    en: [`“${field.en[0]}”: ${en}`, ...counts.flatMap(([, word]) => word ?? [])].join(", "),
  });
}

/** The place in an ordered list, on every class that such a list holds. */
function positionShape(out: Out, entry: ModelClass): string {
  const shape = shapeIri(entry.name, "position");
  out.iri(shape, "rdf:type", "sh:PropertyShape");
  out.iri(shape, "sh:path", POSITION);
  out.texts(shape, "sh:name", { fr: "Rang", en: "Position" });
  out.iri(shape, "sh:datatype", "xsd:integer");
  out.literal(shape, "sh:minInclusive", "1", "integer");
  out.literal(shape, "sh:maxCount", "1", "integer");
  out.texts(shape, "sh:message", {
    fr: "« Rang » : nombre entier à partir de 1, une seule valeur",
    en: "“Position”: whole number from 1, one value only",
  });
  return shape;
}

/** Writes what every property shape of a rule begins with. */
function ruleProperty(out: Out, shape: string, path: string): void {
  out.iri(shape, "rdf:type", "sh:PropertyShape");
  out.iri(shape, "sh:path", path);
}

/** Writes the code of a rule and its messages; what is no error says so. */
function ruleNames(out: Out, shape: string, code: IssueCode): void {
  if (issueCodes[code] !== "error") out.iri(shape, "sh:severity", severityOf(code));
  out.literal(shape, "hpa:issueCode", code);
  out.texts(shape, "sh:message", ruleMessages(code));
}

type OfKind<K extends RuleShape["kind"]> = RuleShape & { readonly kind: K };

function orderShape(out: Out, entry: ModelClass, { code, fields: [lower, upper] }: OfKind<"order">): void {
  const shape = shapeIri(entry.name, code);
  ruleProperty(out, shape, predicateOf(entry, lower));
  out.iri(shape, "sh:lessThanOrEquals", predicateOf(entry, upper));
  ruleNames(out, shape, code);
}

/** Neither of the two, and both of them: the two forms that are refused, as named shapes so that no list is needed. */
function eitherShapes(out: Out, entry: ModelClass, { code, fields }: OfKind<"either">): void {
  for (const [name, count, value] of [
    ["neither", "maxCount", "0"],
    ["both", "minCount", "1"],
  ] as const) {
    const refused = shapeIri(entry.name, code, name);
    out.iri(refused, "rdf:type", "sh:NodeShape");
    for (const field of fields) out.iri(refused, "sh:property", shapeIri(entry.name, code, name, field));
    for (const field of fields) {
      const shape = shapeIri(entry.name, code, name, field);
      ruleProperty(out, shape, predicateOf(entry, field));
      out.literal(shape, `sh:${count}`, value, "integer");
    }
    const refusal = shapeIri(entry.name, code, "not", name);
    out.iri(refusal, "rdf:type", "sh:NodeShape");
    out.iri(refusal, "sh:targetClass", tableOf(entry).type);
    out.iri(refusal, "sh:not", refused);
    ruleNames(out, refusal, code);
  }
}

function oneSuchShape(out: Out, entry: ModelClass, { code, field, such }: OfKind<"one-such">): void {
  const shape = shapeIri(entry.name, code);
  const counted = shapeIri(entry.name, code, "such");
  const is = shapeIri(entry.name, code, such.field);
  const without = shapeIri(entry.name, code, such.without);
  ruleProperty(out, shape, predicateOf(entry, field));
  out.iri(shape, "sh:qualifiedValueShape", counted);
  out.literal(shape, "sh:qualifiedMaxCount", "1", "integer");
  ruleNames(out, shape, code);
  out.iri(counted, "rdf:type", "sh:NodeShape");
  for (const property of [is, without]) out.iri(counted, "sh:property", property);
  ruleProperty(out, is, predicateOf(such.of, such.field));
  out.iri(is, "sh:hasValue", such.is);
  ruleProperty(out, without, predicateOf(such.of, such.without));
  out.literal(without, "sh:maxCount", "0", "integer");
}

function ruleShape(out: Out, entry: ModelClass, rule: RuleShape): void {
  if (rule.kind === "order") orderShape(out, entry, rule);
  else if (rule.kind === "either") eitherShapes(out, entry, rule);
  else oneSuchShape(out, entry, rule);
}

/** What follows the last `#` or `/` of the address of a thing that has a key is that key. */
const KEY_AT_END = `[#/]${xpathPattern(KEY_PATTERN).slice(1)}`;

const listed = new Set<Table | undefined>(
  allTables.flatMap(({ rows }) => rows.filter((row) => row.ordered).map((row) => row.table())),
);

const fieldOf = (entry: ModelClass, row: Row) =>
  entry.fields.find((field) => field.name === row.name) as ModelField;

function classSection(entry: ModelClass): Section {
  const table = tableOf(entry);
  const out = shapeStatements();
  const shape = shapeIri(entry.name);
  const rules = ruleShapes[entry.name] ?? [];
  out.iri(shape, "rdf:type", "sh:NodeShape");
  out.iri(shape, "sh:targetClass", table.type);
  out.iri(shape, "sh:nodeKind", "sh:IRI");
  if (isKeyedPart(entry)) {
    out.parameters(shape, formOf(KEY_AT_END));
    out.literal(shape, "hpa:issueCode", "invalid-key");
  }
  out.texts(shape, "sh:name", { fr: entry.fr[0], en: entry.en[0] });
  out.texts(shape, "sh:description", { fr: entry.fr[1], en: entry.en[1] });
  for (const row of table.rows) out.iri(shape, "sh:property", shapeIri(entry.name, row.name));
  if (listed.has(table)) out.iri(shape, "sh:property", shapeIri(entry.name, "position"));
  for (const { kind, code } of rules)
    if (kind !== "either") out.iri(shape, "sh:property", shapeIri(entry.name, code));
  const warnings = warningShapes({ name: entry.name, entry, rows: table.rows });
  out.quads.push(...warnings.links);
  for (const row of table.rows) propertyShape(out, entry.name, fieldOf(entry, row), row);
  if (listed.has(table)) positionShape(out, entry);
  for (const rule of rules) ruleShape(out, entry, rule);
  out.quads.push(...warnings.shapes);
  return { title: `${entry.fr[0]} / ${entry.en[0]}`, quads: out.quads };
}

/** The document that a record is: the same fields for every class of records. */
function recordSection(): Section {
  const out = shapeStatements();
  const { name } = recordTerm;
  const entry = recordClasses.Action;
  const { rows, type } = tableOf(entry).record as Table;
  const shape = shapeIri(name);
  const describes = shapeIri(name, "describes");
  out.iri(shape, "rdf:type", "sh:NodeShape");
  out.iri(shape, "sh:targetClass", type);
  out.iri(shape, "sh:nodeKind", "sh:IRI");
  out.texts(shape, "sh:name", { fr: recordTerm.fr[0], en: recordTerm.en[0] });
  out.texts(shape, "sh:description", { fr: recordTerm.fr[1], en: recordTerm.en[1] });
  out.iri(shape, "sh:property", describes);
  for (const row of rows) out.iri(shape, "sh:property", shapeIri(name, row.name));
  const warnings = warningShapes({ name, entry, rows });
  out.quads.push(...warnings.links);
  out.iri(describes, "rdf:type", "sh:PropertyShape");
  out.iri(describes, "sh:path", DESCRIBES);
  out.texts(describes, "sh:name", { fr: "Décrit", en: "Describes" });
  out.literal(describes, "sh:minCount", "1", "integer");
  out.literal(describes, "sh:maxCount", "1", "integer");
  out.iri(describes, "sh:nodeKind", "sh:IRI");
  out.literal(describes, "hpa:issueCode", "missing-field");
  out.texts(describes, "sh:message", {
    fr: "« Décrit » : l'action ou la base que la fiche décrit, une seule",
    en: "“Describes”: the one action or database that the record describes",
  });
  for (const row of rows) propertyShape(out, name, fieldOf(entry, row), row);
  out.quads.push(...warnings.shapes);
  return { title: `${recordTerm.fr[0]} / ${recordTerm.en[0]}`, quads: out.quads };
}

function header(): Section {
  const out = shapeStatements();
  out.iri(SHAPES_URL, "rdf:type", "owl:Ontology");
  out.texts(SHAPES_URL, "dcterms:title", { fr: "Formes SHACL d'OpenHPA", en: "OpenHPA SHACL shapes" });
  out.texts(SHAPES_URL, "dcterms:description", {
    fr: "Contrôle la structure d'un graphe de fiches avec SHACL Core. Un graphe peut dire plus : les formes ne sont pas fermées.",
    en: "Checks the structure of a graph of records with SHACL Core. A graph may say more: the shapes are open.",
  });
  out.literal(SHAPES_URL, "owl:versionInfo", modelVersion());
  out.iri(SHAPES_URL, "dcterms:license", LICENCE);
  out.iri(SHAPES_URL, "rdfs:seeAlso", ONTOLOGY_IRI);
  return { title: "Formes / shapes", quads: out.quads };
}

function sections(): readonly Section[] {
  return [
    header(),
    refusedValueSection(),
    ...modelClasses.map(classSection),
    recordSection(),
    personalContactSection(),
    sharedKeySection(),
  ];
}

/** The SHACL Core shapes as quads; every shape has an IRI, only the lists of `sh:in` have blank nodes. */
export function shapeQuads(): Quad[] {
  return sections().flatMap(({ quads }) => [...quads]);
}

/** Escapes the characters of a literal that nobody sees, so that a pattern can be read. */
function visibleCharacters(line: string): string {
  const code = (character: string) => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return line.replace(/(?! )[\p{Z}\p{Cc}\p{Cf}]/gu, (character) => `\\u${code(character)}`);
}

/** The SHACL Core shapes as Turtle: `v1/shapes.ttl`. */
export function generateShapes(): string {
  const text = turtleDocument("Generated from the model by `npm run generate`. Do not edit.", sections(), {
    shape: `${SHAPES_URL}#`,
  });
  return text.replace(/^ *sh:pattern [^\n]*$/gm, visibleCharacters);
}
