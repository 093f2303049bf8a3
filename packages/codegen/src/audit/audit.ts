import { compareCodePoints, expandCurie } from "@openhpa/core";
import { type Literal, type Quad, Store } from "n3";
import { type Axioms, type ClassUnion, isDatatype } from "./axioms.js";
import { labelFaults } from "./skos-integrity.js";

/** Something that the statements say and the vocabularies that they borrow from deny. */
export interface AuditFinding {
  readonly kind:
    | "unknown-term"
    | "false-domain"
    | "false-range"
    | "literal-for-class"
    | "iri-for-datatype"
    | "wrong-datatype"
    | "disjoint-types"
    | "skos-integrity";
  /** What was found, without the nodes it was found on: findings of one kind are one. */
  readonly what: string;
  /** A node that shows it. */
  readonly example: string;
}

const RDF_TYPE = expandCurie("rdf:type");
const XSD = expandCurie("xsd:");
/** Datatypes whose every value is a value of another. */
const narrower: Readonly<Record<string, readonly string[]>> = {
  [`${XSD}decimal`]: [`${XSD}integer`, `${XSD}nonNegativeInteger`],
  [`${XSD}integer`]: [`${XSD}nonNegativeInteger`],
};

const short = (term: string) => term.replace(/^.*[/#](?=[^/#]+$)/, "");

/** Namespaces of the borrowed vocabularies: a term in one of them has to exist there. */
const borrowed = [
  ...["adms", "dc", "dcat", "dcmitype", "dcterms", "foaf", "locn", "oa", "org", "prov", "qb"],
  ...["schema", "sdmx-dimension", "sdmx-measure", "skos", "vcard"],
].map((prefix) => expandCurie(`${prefix}:`));

function fitsDatatype(range: string, { datatype, language }: Literal): boolean {
  if (range === expandCurie("rdfs:Literal")) return true;
  if (range === expandCurie("rdf:langString")) return language !== "";
  return datatype.value === range || (narrower[range]?.includes(datatype.value) ?? false);
}

/**
 * Everything that the statements say against the vocabularies: terms that do not exist, types that domains and ranges entail of our own nodes
 * without being true of them, literals where a class is meant, wrong datatypes, disjoint classes, labels that SKOS forbids. What is not
 * described in the statements is somebody else's, and nothing is asked of it.
 */
export function audit(statements: readonly Quad[], axioms: Axioms): AuditFinding[] {
  const data = new Store([...statements]);
  const found = new Map<string, AuditFinding>();
  const report = (kind: AuditFinding["kind"], what: string, example: string) => {
    const key = `${kind} ${what}`;
    if (!found.has(key)) found.set(key, { kind, what, example });
  };
  const types = new Map<string, ReadonlySet<string>>();
  const typesOf = (node: string): ReadonlySet<string> => {
    const known = types.get(node);
    if (known) return known;
    const asserted = data.getObjects(node, RDF_TYPE, null).map(({ value }) => value);
    const all = new Set(asserted.flatMap((type) => [...axioms.classesOf(type)]));
    types.set(node, all);
    return all;
  };
  const isOurs = (node: string) => typesOf(node).size > 0;
  const named = (node: string) =>
    data
      .getObjects(node, RDF_TYPE, null)
      .map(({ value }) => short(value))
      .sort(compareCodePoints)
      .join("+");

  for (const predicate of data.getPredicates(null, null, null)) {
    const property = predicate.value;
    if (
      property !== RDF_TYPE &&
      borrowed.some((start) => property.startsWith(start)) &&
      !axioms.defines(property)
    )
      report("unknown-term", property, property);
    const domains = axioms.domains(property);
    const ranges = axioms.ranges(property);
    const expected = axioms.expected(property);
    for (const { subject, object } of data.getQuads(null, property, null, null)) {
      if (property === RDF_TYPE) {
        if (borrowed.some((start) => object.value.startsWith(start)) && !axioms.defines(object.value))
          report("unknown-term", object.value, subject.value);
        continue;
      }
      const isIn = (node: string, classes: ClassUnion) => classes.some((name) => typesOf(node).has(name));
      for (const classes of domains)
        if (isOurs(subject.value) && !isIn(subject.value, classes))
          report(
            "false-domain",
            `${property}: ${named(subject.value)} is no ${classes.map(short).join(" or ")}`,
            subject.value,
          );
      for (const classes of ranges) judgeRange(classes, true);
      if (expected.length > 0) judgeRange(expected, false);

      function judgeRange(classes: ClassUnion, isEntailed: boolean): void {
        const datatypes = classes.filter(isDatatype);
        if (object.termType === "Literal") {
          if (datatypes.length === 0)
            report(
              "literal-for-class",
              `${property}: a literal is no ${classes.map(short).join(" or ")}`,
              subject.value,
            );
          else if (!datatypes.some((range) => fitsDatatype(range, object as Literal)))
            report(
              "wrong-datatype",
              `${property}: ${short(object.datatype.value)} is no ${datatypes.map(short).join(" or ")}`,
              subject.value,
            );
        } else if (datatypes.length === classes.length)
          report(
            "iri-for-datatype",
            `${property}: an IRI is no ${classes.map(short).join(" or ")}`,
            subject.value,
          );
        else if (isEntailed && isOurs(object.value) && !isIn(object.value, classes))
          report(
            "false-range",
            `${property}: ${named(object.value)} is no ${classes.map(short).join(" or ")}`,
            object.value,
          );
      }
    }
  }
  for (const node of new Set(data.getSubjects(null, null, null).map(({ value }) => value)))
    for (const [one, other] of axioms.disjoint)
      if (typesOf(node).has(one) && typesOf(node).has(other))
        report("disjoint-types", `${short(one)} and ${short(other)}`, node);
  for (const { what, example } of labelFaults(data)) report("skos-integrity", what, example);
  return [...found.values()];
}
