import { performance } from "node:perf_hooks";
import { recordLines } from "../record-lines.js";
import { openTextFile } from "../text-file.js";
import type { Task } from "./task.js";

const BATCH = 500;

/**
 * Judges records that are already in memory: only the judging is counted, neither the reading nor the parsing. One verdict a line is
 * written, so that two judges can be compared.
 */
export function judgeInBatches(judge: (record: unknown) => boolean): Task {
  return ({ input, output }) => {
    const file = openTextFile(output);
    let records = 0;
    let countedMs = 0;
    const judgeAll = (batch: readonly unknown[]) => {
      const start = performance.now();
      const verdicts = batch.map(judge);
      countedMs += performance.now() - start;
      for (const verdict of verdicts) file.add(verdict ? "valid\n" : "invalid\n");
      records += batch.length;
    };
    let batch: unknown[] = [];
    for (const record of recordLines(input)) {
      batch.push(record);
      if (batch.length < BATCH) continue;
      judgeAll(batch);
      batch = [];
    }
    judgeAll(batch);
    file.close();
    return { records, countedMs };
  };
}
