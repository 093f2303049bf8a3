import { readingCodes } from "@openhpa/core";
import type { ExpectedIssue, MatrixCase } from "./matrix-case.js";

/** An invalid seed as it stands in its file, and the issue that it must give. */
export interface BadSeed extends ExpectedIssue {
  /** `<code>/<case>.json`. */
  readonly name: string;
  readonly text: string;
}

/** The name of a seed without folder and ending: the sort of its fault. */
export function seedFault(name: string): string {
  return name.replace(/^.*\//, "").replace(/\.\w+$/, "");
}

/** The seeds that hold one record, as cases; those about reading have no record of their own. */
export function seedCases(seeds: readonly BadSeed[]): readonly MatrixCase[] {
  return seeds.flatMap(({ name, text, code, severity, pointer }): MatrixCase[] => {
    if (readingCodes.includes(code)) return [];
    const fault = seedFault(name);
    return [
      {
        name: `seed-${fault}`,
        fault,
        record: JSON.parse(text) as unknown,
        issue: { code, severity, pointer },
      },
    ];
  });
}
