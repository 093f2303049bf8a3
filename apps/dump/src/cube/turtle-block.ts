/** What is said of a subject: predicates with their objects, all written as Turtle has them. */
export type Said = readonly (readonly [predicate: string, ...objects: readonly string[]])[];

/** A text of Turtle and its number of statements. */
export interface Block {
  readonly text: string;
  readonly statements: number;
}

/** An address in Turtle. */
export const iriRef = (iri: string): string => `<${iri}>`;

/** A text in Turtle, in a language or of a datatype that the file has a prefix for. */
export function literal(text: string, end = ""): string {
  return `${JSON.stringify(text)}${end}`;
}

/** The statements of one subject, none of them twice. */
export function turtleBlock(subject: string, said: Said): Block {
  const told = said.filter(([, ...objects]) => objects.length > 0);
  const lines = told.map(([predicate, ...objects]) => `  ${predicate} ${objects.join(", ")}`);
  const statements = told.reduce((sum, [, ...objects]) => sum + objects.length, 0);
  return { text: `${subject}\n${lines.join(" ;\n")} .\n`, statements };
}
