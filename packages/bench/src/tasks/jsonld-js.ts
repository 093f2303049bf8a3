import { context } from "@openhpa/rdf";
import jsonld from "jsonld";
import { Writer } from "n3";
import { recordLines } from "../record-lines.js";
import { openTextFile } from "../text-file.js";
import type { Task } from "./task.js";

const loaded = { documentUrl: "", document: { "@context": context } };
const options = { documentLoader: async () => loaded, safe: true };

/** JSON-LD documents, a line each, to N-Quads with jsonld.js and n3's writer. The context is at hand and kept by jsonld.js. */
export const jsonldJs: Task = async ({ input, output }) => {
  const file = openTextFile(output);
  const writer = new Writer({ format: "N-Quads" });
  let records = 0;
  for (const document of recordLines(input)) {
    const quads = await jsonld.toRDF(document as never, options as never);
    file.add(writer.quadsToString(quads as never));
    records += 1;
  }
  file.close();
  return { records };
};
