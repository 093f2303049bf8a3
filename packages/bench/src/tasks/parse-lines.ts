import { recordLines } from "../record-lines.js";
import type { Task } from "./task.js";

/** The floor: read, cut into lines, decode, `JSON.parse`; nothing is written. */
export const parseLines: Task = ({ input }) => {
  let records = 0;
  for (const _ of recordLines(input)) records += 1;
  return { records };
};
