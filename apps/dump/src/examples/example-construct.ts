import { type ExampleQuery, toSparql } from "./example-query.js";

/** A view of the data that a CONSTRUCT makes, in words and in SPARQL. */
export interface ExampleConstruct extends Pick<ExampleQuery, "id" | "question" | "keywords" | "limits"> {
  /** A CONSTRUCT query without its PREFIX lines, that makes no blank node. */
  readonly construct: string;
}

/** The query as it runs anywhere: its PREFIX lines, an empty line, the query. */
export function constructToSparql({
  construct,
  limits,
}: Pick<ExampleConstruct, "construct" | "limits">): string {
  return toSparql({ select: construct, limits });
}
