import { validate } from "@openhpa/core";
import { toNQuads } from "@openhpa/rdf";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { BASE } from "../addresses.js";
import { recordLines } from "../record-lines.js";
import { openTextFile } from "../text-file.js";
import type { Task } from "./task.js";

const territories = await loadTerritories();

/** Records to N-Quads after `validate()` with all communes, as the command does it; the loading of the communes isn't counted. */
export const validateConvert: Task = ({ input, output }) => {
  const file = openTextFile(output);
  let records = 0;
  for (const record of recordLines(input)) {
    const { value } = validate(record, { territories });
    if (value === undefined) continue;
    file.add(toNQuads(value, { base: BASE }));
    records += 1;
  }
  file.close();
  return { records };
};
