import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { exitCodes, labelledPointer, languageOf, type Terminal, tell } from "@openhpa/console";
import type { HpaRecord } from "@openhpa/core";
import { parseJson, readFailure } from "@openhpa/io";
import { fromQuads, type JsonLdDocument, jsonLdToQuads } from "@openhpa/rdf";
import { Parser, type Quad } from "n3";

/** RDF formats that `convert` reads. */
export const rdfFormats = ["jsonld", "turtle", "trig", "ntriples", "nquads"] as const;
export type RdfFormat = (typeof rdfFormats)[number];

const names: Readonly<Record<RdfFormat, string>> = {
  jsonld: "JSON-LD",
  turtle: "Turtle",
  trig: "TriG",
  ntriples: "N-Triples",
  nquads: "N-Quads",
};

async function contentOf(path: string, terminal: Terminal): Promise<string> {
  if (path === "-") return text(terminal.stdin);
  return readFile(path, "utf8").catch((cause: unknown) => {
    throw readFailure(path, cause);
  });
}

async function parse(content: string, format: RdfFormat): Promise<Quad[]> {
  if (format !== "jsonld") return new Parser({ format: names[format] }).parse(content);
  const parsed = parseJson(Buffer.from(content));
  if ("issue" in parsed) throw new Error(parsed.issue.message);
  return jsonLdToQuads(parsed.value as JsonLdDocument);
}

/** Reads records from RDF documents; statements that no field takes are named on stderr, invalid records are left out. */
export async function* readRdf(
  paths: readonly string[],
  format: RdfFormat,
  base: string,
  terminal: Terminal,
): AsyncGenerator<HpaRecord> {
  const language = languageOf(terminal);
  for (const path of paths) {
    const content = await contentOf(path, terminal);
    let quads: Quad[];
    try {
      quads = await parse(content, format);
    } catch (error) {
      terminal.exitCode = exitCodes.findings;
      const why = error instanceof Error ? error.message : error;
      tell(terminal, {
        fr: `${path} : ${names[format]} illisible (${why}).`,
        en: `${path}: ${names[format]} cannot be read (${why}).`,
      });
      continue;
    }
    const { records, issues, leftOver } = fromQuads(quads, { base });
    for (const { quad, reason } of leftOver) {
      const triple = `<${quad.subject.value}> <${quad.predicate.value}> ${quad.object.value}`;
      tell(terminal, {
        fr: `${path} : non repris (${reason}) ${triple}`,
        en: `${path}: not taken (${reason}) ${triple}`,
      });
    }
    for (const [index, record] of records.entries()) {
      const errors = (issues[index]?.issues ?? []).filter((issue) => issue.severity === "error");
      for (const { pointer, messages, code } of errors) {
        terminal.exitCode = exitCodes.findings;
        const where = `${path} <${issues[index]?.iri}> ${labelledPointer(pointer, language)}`;
        terminal.stderr.write(`${where} ${messages[language]} [${code}]\n`);
      }
      if (errors.length === 0) yield record;
    }
  }
}
