import { expandCurie } from "@openhpa/core";
import { type Quad, type Term, Writer } from "n3";
import { usedPrefixes } from "../turtle.js";

/** A part of a Turtle document under a comment. */
export interface Section {
  readonly title: string;
  readonly quads: readonly Quad[];
}

const RDF_FIRST = expandCurie("rdf:first");
const RDF_REST = expandCurie("rdf:rest");
const RDF_NIL = expandCurie("rdf:nil");

/** The RDF lists of some statements by the name of their first node, and the other statements. */
function withoutLists(quads: readonly Quad[]): { rest: Quad[]; lists: Record<string, Term[]> } {
  const firsts = new Map<string, Term>();
  const rests = new Map<string, Term>();
  const rest: Quad[] = [];
  for (const quad of quads) {
    if (quad.predicate.value === RDF_FIRST) firsts.set(quad.subject.value, quad.object);
    else if (quad.predicate.value === RDF_REST) rests.set(quad.subject.value, quad.object);
    else rest.push(quad);
  }
  const inner = new Set([...rests.values()].map((term) => term.value));
  const lists: Record<string, Term[]> = {};
  for (const head of [...firsts.keys()].filter((name) => !inner.has(name))) {
    const items: Term[] = [];
    for (let at: string | undefined = head; at !== undefined && at !== RDF_NIL; at = rests.get(at)?.value) {
      items.push(firsts.get(at) as Term);
    }
    lists[head] = items;
  }
  return { rest, lists };
}

function body({ title, quads }: Section, prefixes: Record<string, string>): string {
  const { rest, lists } = withoutLists(quads);
  const writer = new Writer({ prefixes, lists, format: "Turtle" } as ConstructorParameters<typeof Writer>[0]);
  writer.addQuads(rest);
  let text = "";
  writer.end((error, result) => {
    if (error) throw error;
    text = result;
  });
  return `# ${title}\n${text.replace(/^(?:@prefix [^\n]*\n)*\n?/, "").trimEnd()}\n`;
}

/** Writes the literals of several lines of a Turtle document between triple quotes, so that people can read the queries in them. */
export function longLiterals(turtle: string): string {
  return turtle.replace(/"((?:[^"\\\n]|\\.)*)"/g, (literal, inner: string) =>
    inner.startsWith("\\n")
      ? `"""${inner.replace(/\\([n"\\])/g, (escaped, of: string) => (of === "n" ? "\n" : of === '"' ? '"' : escaped))}"""`
      : literal,
  );
}

/**
 * A Turtle document with the prefixes it uses and a comment above each section; RDF lists are written as `( … )`.
 * The statements of one subject must stand together. `own` are prefixes that only this document needs.
 */
export function turtleDocument(
  head: string,
  sections: readonly Section[],
  own: Readonly<Record<string, string>> = {},
): string {
  const prefixes = { ...own, ...usedPrefixes(sections.flatMap((section) => section.quads)) };
  const declarations = Object.entries(prefixes).map(([name, iri]) => `@prefix ${name}: <${iri}> .`);
  const parts = sections
    .filter((section) => section.quads.length > 0)
    .map((section) => body(section, prefixes));
  return [`# ${head}`, ...declarations, "", parts.join("\n")].join("\n");
}
