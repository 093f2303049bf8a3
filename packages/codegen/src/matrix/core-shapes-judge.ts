import { Parser, type Quad, Store } from "n3";
import Validator from "rdf-validate-shacl";
import type { GraphResult } from "./graph-findings.js";

const ISSUE_CODE = "https://w3id.org/openhpa/ns#issueCode";
const localName = (iri: string) => iri.slice(Math.max(iri.lastIndexOf("#"), iri.lastIndexOf("/")) + 1);

/** Judges graphs by SHACL core shapes in Turtle, with rdf-validate-shacl. */
export function coreShapesJudge(shapes: string): (quads: readonly Quad[]) => Promise<GraphResult[]> {
  const quads = new Parser().parse(shapes);
  const codes = new Map(
    quads
      .filter(({ predicate }) => predicate.value === ISSUE_CODE)
      .map(({ subject, object }) => [subject.value, object.value]),
  );
  const validator = new Validator(new Store(quads) as never);
  return async (graph) => {
    const { results } = await validator.validate(new Store([...graph]) as never);
    return results.map(({ focusNode, path, value, severity, sourceShape, sourceConstraintComponent }) => ({
      focus: focusNode?.value ?? "",
      path: path && "value" in path ? (path.value as string) : undefined,
      value: (value ?? undefined) as unknown as GraphResult["value"],
      severity: localName(severity?.value ?? ""),
      component: localName(sourceConstraintComponent?.value ?? ""),
      code: codes.get(sourceShape?.value ?? ""),
    }));
  };
}
