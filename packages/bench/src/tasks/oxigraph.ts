import { parse } from "oxigraph";
import { fileChunks } from "../record-lines.js";
import { openTextFile } from "../text-file.js";
import type { Task } from "./task.js";

/**
 * One JSON-LD document with all records to N-Quads with Oxigraph's parser (WebAssembly) and its own text of a quad. Chunks are given
 * without promises, the fastest of its streaming forms.
 */
export const oxigraph: Task = ({ input, output }) => {
  const file = openTextFile(output);
  const chunks: Iterable<Uint8Array> = fileChunks(input);
  for (const quad of parse(chunks, { format: "application/ld+json" })) file.add(`${quad.toString()} .\n`);
  file.close();
  return {};
};
