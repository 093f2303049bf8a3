import { expandCurie } from "@openhpa/core";
import { DataFactory, type Quad, type Term } from "n3";
import { statements } from "./statements.js";
import type { Parameter } from "./value-constraints.js";

const { blankNode, namedNode, quad } = DataFactory;
const RDF_FIRST = namedNode(expandCurie("rdf:first"));
const RDF_REST = namedNode(expandCurie("rdf:rest"));
const RDF_NIL = namedNode(expandCurie("rdf:nil"));

/** Writes an RDF list and gives its head; the nodes are named after the shape, so that two runs give the same quads. */
function writeList(quads: Quad[], name: string, items: readonly Quad["object"][]): Term {
  const cell = (index: number) => (index < items.length ? blankNode(`${name}-${index + 1}`) : RDF_NIL);
  for (const [index, item] of items.entries()) {
    quads.push(quad(blankNode(`${name}-${index + 1}`), RDF_FIRST, item));
    quads.push(quad(blankNode(`${name}-${index + 1}`), RDF_REST, cell(index + 1)));
  }
  return cell(0);
}

const localName = (shape: string) => shape.slice(shape.indexOf("#") + 1);

/** Collects the statements of shapes. */
export function shapeStatements() {
  const out = statements();
  return {
    ...out,
    /**
     * The path of a property shape: from a node to the things that have it as a value of one of the properties. Each is turned by itself,
     * for some engines turn only a single property.
     */
    inverseOfAny(shape: string, predicates: readonly string[]): void {
      const name = localName(shape);
      const path = blankNode(`${name}-path`);
      out.quads.push(quad(namedNode(shape), namedNode(expandCurie("sh:path")), path));
      const turned = predicates.map((predicate, index) => {
        const inverse = blankNode(`${name}-inverse-${index + 1}`);
        out.quads.push(quad(inverse, namedNode(expandCurie("sh:inversePath")), namedNode(predicate)));
        return inverse;
      });
      const head = writeList(out.quads, name, turned);
      out.quads.push(quad(path, namedNode(expandCurie("sh:alternativePath")), head as never));
    },
    /** Writes the parameters of a shape; SHACL asks for RDF lists in `sh:in`. */
    parameters(shape: string, parameters: readonly Parameter[]): void {
      for (const parameter of parameters) {
        const { name } = parameter;
        if ("iri" in parameter) out.iri(shape, `sh:${name}`, parameter.iri);
        else if ("value" in parameter) out.literal(shape, `sh:${name}`, parameter.value, parameter.datatype);
        else {
          const head = writeList(
            out.quads,
            localName(shape),
            parameter.list.map((iri) => namedNode(iri)),
          );
          out.quads.push(quad(namedNode(shape), namedNode(expandCurie(`sh:${name}`)), head as never));
        }
      }
    },
  };
}
