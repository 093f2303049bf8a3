import { createReadStream } from "node:fs";
import { finished } from "node:stream/promises";
import { JsonLdParser } from "jsonld-streaming-parser";
import { Writer } from "n3";
import { openTextFile } from "../text-file.js";
import type { Task } from "./task.js";

/** One JSON-LD document with all records to N-Quads with jsonld-streaming-parser and n3's writer. */
export const streamingParser: Task = async ({ input, output }) => {
  const file = openTextFile(output);
  const writer = new Writer({ format: "N-Quads" });
  const parser = new JsonLdParser();
  parser.on("data", ({ subject, predicate, object }) => {
    file.add(writer.quadToString(subject, predicate, object));
  });
  createReadStream(input).pipe(parser as unknown as NodeJS.WritableStream);
  await finished(parser as unknown as NodeJS.ReadableStream);
  file.close();
  return {};
};
