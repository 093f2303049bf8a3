import { Parser, type Quad, Store as QuadStore } from "n3";
import type { Store } from "oxigraph";
import type { GraphResult } from "./graph-findings.js";

const SH = "http://www.w3.org/ns/shacl#";
const ISSUE_CODE = "https://w3id.org/openhpa/ns#issueCode";

/** A SHACL-SPARQL constraint as it stands in the shapes. */
export interface SparqlConstraint {
  readonly shape: string;
  readonly code: string;
  readonly severity: string;
  /** Classes whose things are looked at, and properties whose subjects are. */
  readonly targets: { readonly classes: readonly string[]; readonly subjectsOf: readonly string[] };
  readonly prologue: string;
  readonly select: string;
}

/** Reads the constraints of a shapes file by the terms of SHACL §5, not by how our generator writes them. */
export function constraintsIn(shapes: string): readonly SparqlConstraint[] {
  const store = new QuadStore(new Parser().parse(shapes));
  const objects = (subject: string, predicate: string) =>
    store.getObjects(subject, predicate, null).map(({ value }) => value);
  return store.getQuads(null, `${SH}sparql`, null, null).map(({ subject, object }: Quad) => {
    const declared = objects(object.value, `${SH}prefixes`).flatMap((document) =>
      objects(document, `${SH}declare`),
    );
    const prologue = declared.map((declaration) => {
      const [prefix] = objects(declaration, `${SH}prefix`);
      return `PREFIX ${prefix}: <${objects(declaration, `${SH}namespace`)[0]}>\n`;
    });
    return {
      shape: subject.value,
      code: objects(subject.value, ISSUE_CODE)[0] ?? "",
      severity: objects(subject.value, `${SH}severity`)[0] ?? `${SH}Violation`,
      targets: {
        classes: objects(subject.value, `${SH}targetClass`),
        subjectsOf: objects(subject.value, `${SH}targetSubjectsOf`),
      },
      prologue: prologue.join(""),
      select: objects(object.value, `${SH}select`)[0] ?? "",
    };
  });
}

function focusNodes(store: Store, { classes, subjectsOf }: SparqlConstraint["targets"]): string[] {
  const patterns = [
    ...classes.map((iri) => `{ ?focus a <${iri}> }`),
    ...subjectsOf.map((iri) => `{ ?focus <${iri}> ?value }`),
  ];
  const found = store.query(`SELECT DISTINCT ?focus WHERE { ${patterns.join(" UNION ")} }`);
  return (found as Map<string, { value: string }>[]).map((row) => row.get("focus")?.value ?? "");
}

/** The query with `$this` bound beforehand (SHACL §5.3.1), to all focus nodes at once. */
function preBound({ prologue, select }: SparqlConstraint, focus: readonly string[]): string {
  const values = focus.map((iri) => `<${iri}>`).join(" ");
  return prologue + select.replace("WHERE {", `WHERE {\nVALUES ?this { ${values} }`);
}

/** Judges the graphs in a store of Oxigraph by SHACL-SPARQL constraints in Turtle: the second engine. */
export function sparqlJudge(shapes: string): (store: Store) => GraphResult[] {
  const constraints = constraintsIn(shapes);
  return (store) =>
    constraints.flatMap((constraint) => {
      const focus = focusNodes(store, constraint.targets);
      if (focus.length === 0) return [];
      const rows = store.query(preBound(constraint, focus)) as Map<
        string,
        { value: string; language?: string }
      >[];
      return rows.map((row) => ({
        focus: row.get("this")?.value ?? "",
        path: row.get("path")?.value,
        value: row.get("value"),
        component: "SPARQLConstraintComponent",
        code: constraint.code,
      }));
    });
}
