import { expandCurie } from "@openhpa/core";
import { DataFactory, type Quad, type Term } from "n3";
import { statements } from "./statements.js";
import type { Parameter } from "./value-constraints.js";

const { blankNode, namedNode, quad } = DataFactory;
const RDF_FIRST = namedNode(expandCurie("rdf:first"));
const RDF_REST = namedNode(expandCurie("rdf:rest"));
const RDF_NIL = namedNode(expandCurie("rdf:nil"));

/** Writes an RDF list and gives its head; the nodes are named after the shape, so that two runs give the same quads. */
function writeList(quads: Quad[], name: string, items: readonly string[]): Term {
  const cell = (index: number) => (index < items.length ? blankNode(`${name}-${index + 1}`) : RDF_NIL);
  for (const [index, item] of items.entries()) {
    quads.push(quad(blankNode(`${name}-${index + 1}`), RDF_FIRST, namedNode(item)));
    quads.push(quad(blankNode(`${name}-${index + 1}`), RDF_REST, cell(index + 1)));
  }
  return cell(0);
}

/** Collects the statements of shapes. */
export function shapeStatements() {
  const out = statements();
  return {
    ...out,
    /** Writes the parameters of a shape; SHACL asks for RDF lists in `sh:in`, the only blank nodes of the project's files. */
    parameters(shape: string, parameters: readonly Parameter[]): void {
      for (const parameter of parameters) {
        const { name } = parameter;
        if ("iri" in parameter) out.iri(shape, `sh:${name}`, parameter.iri);
        else if ("value" in parameter) out.literal(shape, `sh:${name}`, parameter.value, parameter.datatype);
        else {
          const head = writeList(out.quads, shape.slice(shape.indexOf("#") + 1), parameter.list);
          out.quads.push(quad(namedNode(shape), namedNode(expandCurie(`sh:${name}`)), head as never));
        }
      }
    },
  };
}
