import type { IssueCode, ModelClass } from "@openhpa/core";
import { schemeNamed } from "@openhpa/vocabularies";
import type { Quad } from "n3";
import type { Row } from "../mapping.js";
import { inContact, isProse, refusePersonalForms } from "./personal-shapes.js";
import { deprecatedNotations, deprecatedShape } from "./refused-values.js";
import { ruleMessages, severityOf } from "./rule-messages.js";
import { shapeIri } from "./shape-iris.js";
import { shapeStatements } from "./shape-statements.js";

type Out = ReturnType<typeof shapeStatements>;

/** What makes no record invalid, said of the values of one row: a property shape of its own, with the severity of its code. */
interface WarningShape {
  readonly code: IssueCode;
  readonly applies: (row: Row, entry: ModelClass) => boolean;
  readonly describe: (out: Out, shape: string, row: Row) => void;
}

function refuseDeprecated(out: Out, shape: string, { datatype }: Row): void {
  if (datatype.kind === "code") out.iri(shape, "sh:not", deprecatedShape(schemeNamed(datatype.scheme)));
  out.iri(shape, "sh:severity", severityOf("deprecated-concept"));
  out.literal(shape, "hpa:issueCode", "deprecated-concept");
  out.texts(shape, "sh:message", ruleMessages("deprecated-concept"));
}

const warnings: readonly WarningShape[] = [
  {
    code: "personal-data",
    applies: (row, entry) => isProse(row) && !inContact().has(entry),
    describe: refusePersonalForms,
  },
  {
    code: "deprecated-concept",
    applies: ({ datatype }) =>
      datatype.kind === "code" && deprecatedNotations(schemeNamed(datatype.scheme)).length > 0,
    describe: refuseDeprecated,
  },
];

/** The shapes of warnings about the rows of a table, under the name of its shape: what leads to them from there, and what they are. */
export function warningShapes(of: {
  readonly name: string;
  readonly entry: ModelClass;
  readonly rows: readonly Row[];
}): { readonly links: readonly Quad[]; readonly shapes: readonly Quad[] } {
  const { name, entry, rows } = of;
  const links = shapeStatements();
  const out = shapeStatements();
  const found = warnings.flatMap((warning) =>
    rows
      .filter((row) => warning.applies(row, entry))
      .map((row) => ({ warning, row, shape: shapeIri(name, row.name, warning.code) })),
  );
  for (const { shape } of found) links.iri(shapeIri(name), "sh:property", shape);
  for (const { warning, row, shape } of found) {
    out.iri(shape, "rdf:type", "sh:PropertyShape");
    out.iri(shape, "sh:path", row.predicate);
    warning.describe(out, shape, row);
  }
  return { links: links.quads, shapes: out.quads };
}
