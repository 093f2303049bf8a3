import { contactOfPerson, type ModelField, modelClass, personalForms, recordClasses } from "@openhpa/core";
import { type Row, tableOf } from "../mapping.js";
import { personalFormShapes } from "./refused-values.js";
import { ruleMessages, severityOf } from "./rule-messages.js";
import { predicateOf } from "./rule-shapes.js";
import { shapeIri } from "./shape-iris.js";
import { shapeStatements } from "./shape-statements.js";
import type { Section } from "./turtle-document.js";

const CODE = "personal-data";

/** True for texts in which data about a person may hide. */
export const isProse = ({ datatype }: Pick<Row | ModelField, "datatype">) =>
  datatype.kind === "text" || datatype.kind === "string";

/** The forms that are looked for, as a message names them. */
export const formsInWords = {
  fr: personalForms.map(({ what }) => what.fr).join(" ou "),
  en: personalForms.map(({ what }) => what.en).join(" or "),
};

/** Parameters and messages of a shape that looks for data about a person in a text. */
export function refusePersonalForms(out: ReturnType<typeof shapeStatements>, shape: string): void {
  for (const form of personalFormShapes) out.iri(shape, "sh:not", form);
  out.iri(shape, "sh:severity", severityOf(CODE));
  out.literal(shape, "hpa:issueCode", CODE);
  out.texts(shape, "sh:message", ruleMessages(CODE, { facts: { what: formsInWords } }));
}

/** The contact of a record that is a person. */
export function personalContactSection(): Section {
  const out = shapeStatements();
  const contact = modelClass("Contact");
  const shape = shapeIri(contact.name, CODE);
  const refused = shapeIri(contact.name, CODE, "person");
  const property = shapeIri(contact.name, CODE, "person", "personal");
  out.iri(shape, "rdf:type", "sh:NodeShape");
  out.iri(shape, "sh:targetObjectsOf", predicateOf(recordClasses.Action, "contact"));
  out.iri(shape, "sh:not", refused);
  out.iri(shape, "sh:severity", severityOf(CODE));
  out.literal(shape, "hpa:issueCode", CODE);
  out.texts(shape, "sh:message", ruleMessages(CODE, { facts: { what: contactOfPerson } }));
  out.iri(refused, "rdf:type", "sh:NodeShape");
  out.iri(refused, "sh:property", property);
  out.iri(property, "rdf:type", "sh:PropertyShape");
  out.iri(property, "sh:path", predicateOf(contact, "personal"));
  out.literal(property, "sh:hasValue", "true", "boolean");
  return { title: CODE, quads: out.quads };
}

/** Classes whose texts have a constraint in SPARQL: what depends on the contact that the text is in. */
export function inContact(): ReadonlySet<unknown> {
  const contact = modelClass("Contact");
  return new Set([contact, ...tableOf(contact).rows.flatMap((row) => row.table()?.entry ?? [])]);
}
