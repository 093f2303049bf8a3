import { pipeline } from "node:stream/promises";
import { StreamParser } from "n3";
import { RdfXmlParser } from "rdfxml-streaming-parser";
import { NOWHERE } from "../../parse-page.js";
import { wellFormed } from "./markup.js";
import { type Chunks, type ContentReader, textOf, type Verdict } from "./verdict.js";

async function counted(quads: AsyncIterable<unknown>, onCount: (rows: number) => void): Promise<void> {
  let rows = 0;
  for await (const _ of quads) rows += 1;
  onCount(rows);
}

/** A file of statements in a format of N3's parser. */
export function readRdf(format: string): ContentReader {
  return async (chunks) => {
    let rows = 0;
    await pipeline(textOf(chunks), new StreamParser({ format, baseIRI: NOWHERE }), (quads) =>
      counted(quads, (count) => {
        rows = count;
      }),
    );
    return rows === 0 ? { fault: "0 triplet" } : { rows };
  };
}

/** A file of statements in RDF/XML. */
export async function readRdfXml(chunks: Chunks): Promise<Verdict> {
  let rows = 0;
  await pipeline(wellFormed(textOf(chunks)), new RdfXmlParser({ baseIRI: NOWHERE }), (quads) =>
    counted(quads, (count) => {
      rows = count;
    }),
  );
  return rows === 0 ? { fault: "0 triplet" } : { rows };
}
