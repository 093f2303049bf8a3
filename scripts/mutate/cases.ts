import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Mutant, toMutant } from "./mutation.ts";

/**
 * Reads faults that somebody else chose: one line of JSON each, `{ file, line, from, to }`. The text is sought
 * from the line on, and then in the whole file, because lines move.
 */
export function readCases(list: string, root: string): Mutant[] {
  return readFileSync(list, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line) => {
      const {
        file,
        line: number,
        from,
        to,
      } = JSON.parse(line) as Record<"file" | "from" | "to", string> & { line: number };
      const text = readFileSync(join(root, file), "utf8");
      const offset = text
        .split("\n")
        .slice(0, number - 1)
        .join("\n").length;
      const near = text.indexOf(from, offset);
      const start = near >= 0 ? near : text.indexOf(from);
      if (start < 0) {
        process.stdout.write(`gone: ${file} has no ${JSON.stringify(from)} any more\n`);
        return [];
      }
      return [toMutant(file, text, { kind: "case", start, end: start + from.length, to })];
    });
}
