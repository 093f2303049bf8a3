import type { HpaRecord } from "@openhpa/core";
import { writeNQuads } from "@openhpa/rdf";
import { BASE } from "../addresses.js";
import { openLineFile } from "../line-file.js";
import { recordLines } from "../record-lines.js";
import type { Task } from "./task.js";

/** Records to N-Quads with the writer of `@openhpa/rdf`, without validation. */
export const convert: Task = ({ input, output }) => {
  const file = openLineFile(output);
  let records = 0;
  for (const record of recordLines(input)) {
    writeNQuads(record as HpaRecord, { base: BASE }, file.lines);
    file.flush();
    records += 1;
  }
  file.close();
  return { records };
};
