import type { HpaRecord } from "@openhpa/core";
import { toNQuads } from "@openhpa/rdf";
import { BASE } from "../addresses.js";
import { recordLines } from "../record-lines.js";
import { openTextFile } from "../text-file.js";
import type { Task } from "./task.js";

/** Records to N-Quads with the writer of `@openhpa/rdf`, without validation. */
export const convert: Task = ({ input, output }) => {
  const file = openTextFile(output);
  let records = 0;
  for (const record of recordLines(input)) {
    file.add(toNQuads(record as HpaRecord, { base: BASE }));
    records += 1;
  }
  file.close();
  return { records };
};
