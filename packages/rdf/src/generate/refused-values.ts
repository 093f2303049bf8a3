import { personalForms } from "@openhpa/core";
import { type ConceptScheme, schemes } from "@openhpa/vocabularies";
import { codeIri } from "../iris.js";
import { shapeIri } from "./shape-iris.js";
import { shapeStatements } from "./shape-statements.js";
import type { Section } from "./turtle-document.js";
import { queryPattern } from "./xpath-pattern.js";

/**
 * What no value of a fixed form holds. Many engines let `$` stand before a last line break (Java: any of these; Python, PCRE: a line feed),
 * and XPath has no sign for the very end.
 */
export const LINE_BREAK = shapeIri("line-break");
const lineBreaks = "[\n\r\u0085\u2028\u2029]";

/** The concepts of a scheme that are no longer used. */
export const deprecatedShape = (scheme: ConceptScheme) => shapeIri("deprecated", scheme.name);

/** The forms of data about a person, each as a shape that such a text meets. */
export const personalFormShapes: readonly string[] = personalForms.map(({ kind }) => shapeIri(kind));

/** Notations of a scheme that are deprecated. */
export function deprecatedNotations(scheme: ConceptScheme): readonly string[] {
  return scheme.notations.filter((notation) => scheme.concepts.get(notation)?.deprecated !== undefined);
}

/** Shapes of single values that other shapes refuse with `sh:not`; they have no target of their own. */
export function refusedValueSection(): Section {
  const out = shapeStatements();
  const shapeWith = (shape: string, ...parameters: Parameters<typeof out.parameters>[1]) => {
    out.iri(shape, "rdf:type", "sh:NodeShape");
    out.parameters(shape, parameters);
  };
  shapeWith(LINE_BREAK, { name: "pattern", value: lineBreaks });
  const search = (pattern: RegExp) => {
    const { source, flags } = queryPattern(pattern);
    const withFlags = flags === "" ? [] : [{ name: "flags", value: flags }];
    return [{ name: "pattern", value: source }, ...withFlags];
  };
  for (const { kind, pattern, unless } of personalForms) {
    const shape = shapeIri(kind);
    shapeWith(shape, ...search(pattern));
    if (unless === undefined) continue;
    const nobodys = shapeIri(kind, "unless");
    out.iri(shape, "sh:not", nobodys);
    shapeWith(nobodys, ...search(unless.text));
  }
  for (const scheme of Object.values(schemes) as readonly ConceptScheme[]) {
    const list = deprecatedNotations(scheme).map((code) => codeIri(scheme, (scheme.prefix ?? "") + code));
    if (list.length > 0) shapeWith(deprecatedShape(scheme), { name: "in", list });
  }
  return { title: "sh:not", quads: out.quads };
}
