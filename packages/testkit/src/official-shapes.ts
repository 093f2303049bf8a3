import { readFileSync } from "node:fs";
import { Parser, type Quad, Store } from "n3";
import Validator from "rdf-validate-shacl";

/** The rules that publishers give as SHACL; where they come from is in `official-shapes/README.md`. */
export const officialShapes = {
  "dcat-ap": ["dcat-ap-3.0.1/shapes.ttl", "dcat-ap-3.0.1/range.ttl"],
  nde: ["nde/shacl.ttl"],
} as const;

/** An authority whose shapes are here. */
export type ShapesAuthority = keyof typeof officialShapes;

/** Where a file of {@link officialShapes} lies. */
export function officialShapesFile(path: string): URL {
  return new URL(`official-shapes/${path}`, import.meta.url);
}

/** A result of a validation: severity, thing, property and component of the rule. */
export interface ShapesResult {
  readonly severity: string;
  readonly focus: string;
  readonly path: string;
  readonly component: string;
  /** The value that the rule is about, where it is one. */
  readonly value: string;
}

/** Constraints in SPARQL, which the engine of these tests does not know; the interop run has one that does. */
const SPARQL = "http://www.w3.org/ns/shacl#sparql";

const localName = (iri: string | undefined) => (iri ?? "").replace(/^.*[#/]/, "");

/** Judges a graph by the shapes of an authority, core constraints only; gives what they find, each finding once. */
export function officialJudge(
  authority: ShapesAuthority,
): (quads: readonly Quad[]) => Promise<ShapesResult[]> {
  const shapes = officialShapes[authority].flatMap((path) =>
    new Parser().parse(readFileSync(officialShapesFile(path), "utf8")),
  );
  const core = shapes.filter(({ predicate }) => predicate.value !== SPARQL);
  const validator = new Validator(new Store(core) as never);
  return async (quads) => {
    const { results } = await validator.validate(new Store([...quads]) as never);
    return results.map(({ severity, focusNode, path, value, sourceConstraintComponent }) => ({
      severity: localName(severity?.value),
      focus: focusNode?.value ?? "",
      path: (path && "value" in path ? (path.value as string) : "") ?? "",
      component: localName(sourceConstraintComponent?.value),
      value: value?.value ?? "",
    }));
  };
}
