import { parseStatement } from "../data/statement.js";
import type { Diff } from "./open-diff.js";
import { createTally, type DiffSummary } from "./summary.js";

/** Statements in one operation at most, so that an engine never has to hold a large one. */
const LARGEST = 1000;

/**
 * A literal as SPARQL reads it. Some engines replace `\u` escapes before they look at anything else (SPARQL 1.1 §19.2), so a backslash
 * before a `u` must not look like one: the letter itself is escaped.
 */
function forSparql(object: string): string {
  return object.replace(/\\(?:\\([uU])|.)/g, (found, letter: string | undefined) =>
    letter === undefined ? found : `\\\\\\u00${letter.charCodeAt(0).toString(16)}`,
  );
}

function operation(name: "DELETE DATA" | "INSERT DATA", lines: readonly string[]): string {
  if (lines.length === 0) return "";
  const graphs = new Map<string | undefined, string[]>();
  for (const line of lines) {
    const { subject, predicate, object, graph } = parseStatement(line);
    const triples = graphs.get(graph) ?? [];
    graphs.set(graph, triples);
    triples.push(`<${subject}> <${predicate}> ${forSparql(object)} .\n`);
  }
  const blocks = [...graphs].map(([graph, triples]) =>
    graph === undefined ? triples.join("") : `GRAPH <${graph}> {\n${triples.join("")}}\n`,
  );
  return `${name} {\n${blocks.join("")}} ;\n`;
}

/** SPARQL 1.1 Update that makes the new data out of the old: operations of at most 1,000 statements, each ended by a line `} ;`. */
export async function* toSparqlUpdate(diff: Diff): AsyncGenerator<string, DiffSummary> {
  const tally = createTally();
  yield `# openhpa diff: ${diff.old.hash} -> ${diff.fresh.hash}\n`;
  let removed: string[] = [];
  let added: string[] = [];
  const flush = () => {
    const text = operation("DELETE DATA", removed) + operation("INSERT DATA", added);
    tally.see({ removed: removed.length, added: added.length });
    removed = [];
    added = [];
    return text;
  };
  for await (const batch of diff.compared()) {
    for (const { line, isOld, isNew } of batch) {
      if (isOld && isNew) continue;
      const side = isOld ? removed : added;
      side.push(line);
      if (side.length === LARGEST) yield flush();
    }
  }
  yield flush();
  return tally.end(diff.reference.length);
}
