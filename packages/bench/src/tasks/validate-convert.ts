import { isValid } from "@openhpa/core";
import { writeNQuads } from "@openhpa/rdf";
import { loadTerritoryCodes } from "@openhpa/vocabularies/territories";
import { BASE } from "../addresses.js";
import { openLineFile } from "../line-file.js";
import { recordLines } from "../record-lines.js";
import type { Task } from "./task.js";

const territories = await loadTerritoryCodes();

/** Records to N-Quads after `isValid()` with all communes, as the command does it; the loading of the communes isn't counted. */
export const validateConvert: Task = ({ input, output }) => {
  const file = openLineFile(output);
  let records = 0;
  for (const record of recordLines(input)) {
    if (!isValid(record, { territories })) continue;
    writeNQuads(record, { base: BASE }, file.lines);
    file.flush();
    records += 1;
  }
  file.close();
  return { records };
};
