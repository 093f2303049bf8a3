import { compareCodePoints, prefixes } from "@openhpa/core";
import { Parser } from "n3";
import type { DumpFolder } from "../data/dump-folder.js";
import { exampleConstructs } from "../examples/constructs.js";
import { constructToSparql, type ExampleConstruct } from "../examples/example-construct.js";
import { type ExampleQuery, toSparql, usedPrefixes } from "../examples/example-query.js";
import { exampleQueries } from "../examples/index.js";
import { createDescription } from "./description.js";
import { toLocalTurtle } from "./local-turtle.js";

/** Where the example queries are published and what they ask. */
export interface ExampleTarget {
  /** Address of the folder of the examples, with its final slash. */
  readonly address: string;
  /** The endpoint that answers them, or the dataset when there is none. */
  readonly target: string;
}

const quoted = (text: string) => JSON.stringify(text);
const longQuoted = (text: string) =>
  `"""${text.replaceAll("\\", "\\\\").replaceAll('"""', '\\"\\"\\"').replace(/"$/, '\\"')}"""`;

/** A question as Turtle, in the form of the SIB example queries: one `sh:SPARQLSelectExecutable`, or one `sh:SPARQLConstructExecutable`. */
export function toExampleTurtle(
  query: ExampleQuery | ExampleConstruct,
  { address, target }: ExampleTarget,
): string {
  const [kind, property, sparql] =
    "select" in query
      ? ["Select", "select", toSparql(query)]
      : ["Construct", "construct", constructToSparql(query)];
  const declared = ["rdfs", "schema", "sh"]
    .map((name) => `@prefix ${name}: <${prefixes[name]}> .\n`)
    .join("");
  return `${declared}
<${address}${query.id}> a sh:SPARQLExecutable, sh:SPARQL${kind}Executable ;
  rdfs:comment ${quoted(query.question.fr)}@fr, ${quoted(query.question.en)}@en ;
  sh:prefixes <${address}prefixes.ttl> ;
  sh:${property} ${longQuoted(sparql)} ;
  schema:keywords ${query.keywords.map(quoted).join(", ")} ;
  schema:target <${target}> .
`;
}

/** The prefixes of all example queries, as the SHACL vocabulary declares them. */
export function toPrefixTurtle({ address }: ExampleTarget): string {
  const out = createDescription();
  const node = `${address}prefixes.ttl`;
  const texts = [
    ...exampleQueries.map(({ select }) => select),
    ...exampleConstructs.map(({ construct }) => construct),
  ];
  const used = new Map(texts.flatMap(usedPrefixes));
  const names = [...used.keys()].sort(compareCodePoints);
  out.link(node, "sh:declare", ...names.map((name) => `${node}#${name}`));
  for (const name of names) {
    out.value(`${node}#${name}`, "sh:prefix", name);
    out.value(`${node}#${name}`, "sh:namespace", used.get(name) as string, "xsd:anyURI");
  }
  return toLocalTurtle(out.quads, node);
}

/** Writes `examples/<id>.ttl`, `examples/<id>.rq`, the English `examples/en/<id>.rq` and the prefixes they share. */
export async function writeExamples(folder: DumpFolder, target: ExampleTarget): Promise<void> {
  const writeRdf = (path: string, text: string) => folder.write(path, text, new Parser().parse(text).length);
  await writeRdf("examples/prefixes.ttl", toPrefixTurtle(target));
  for (const query of [...exampleQueries, ...exampleConstructs]) {
    const { id, question } = query;
    await writeRdf(`examples/${id}.ttl`, toExampleTurtle(query, target));
    const sparql = "select" in query ? toSparql(query) : constructToSparql(query);
    await folder.write(`examples/${id}.rq`, `# ${question.fr}\n# ${question.en}\n${sparql}`);
    if ("select" in query)
      await folder.write(`examples/en/${id}.rq`, `# ${question.en}\n${toSparql(query, "en")}`);
  }
}
