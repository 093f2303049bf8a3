import { existsSync, readdirSync, readFileSync } from "node:fs";
import { compareCodePoints, type HpaRecord, type IssueCode, type Severity } from "@openhpa/core";

/** The root of the repository. */
export const repositoryRoot = new URL("../../../", import.meta.url);

const valid = new URL("seeds/valid/", repositoryRoot);
const invalid = new URL("seeds/invalid/", repositoryRoot);

/** A valid seed, by its file name. */
export interface ValidSeed {
  readonly name: string;
  readonly text: string;
  readonly record: HpaRecord;
}

/** The canonical records of the source documents. */
export function validSeeds(): readonly ValidSeed[] {
  const names = readdirSync(valid).filter((name) => name.endsWith(".json"));
  return names.sort(compareCodePoints).map((name) => {
    const text = readFileSync(new URL(name, valid), "utf8");
    return { name, text, record: JSON.parse(text) as HpaRecord };
  });
}

/** An invalid seed: one record with one fault, and the issue that it must give. */
export interface InvalidSeed {
  readonly name: string;
  readonly text: string;
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly pointer: string;
}

/** The invalid seeds with what is expected of them; none while they are not written yet. */
export function invalidSeeds(): readonly InvalidSeed[] {
  const expected = new URL("expected.json", invalid);
  if (!existsSync(expected)) return [];
  const cases = JSON.parse(readFileSync(expected, "utf8")) as Record<
    string,
    Omit<InvalidSeed, "name" | "text">
  >;
  return Object.entries(cases).map(([name, issue]) => ({
    ...issue,
    name,
    text: readFileSync(new URL(name, invalid), "utf8"),
  }));
}
