import type { Copy } from "./copy.js";

/** A row of the table "How to add" of CONTRIBUTING.md, done for the sake of the test. */
export interface Addition {
  /** The thing, as the first column names it. */
  readonly what: string;
  /** How many files one writes by hand, as the last column says; generated ones do not count. */
  readonly files: number;
  /** Does by hand what the row says. */
  readonly edit: (copy: Copy) => void;
  /** Small tests of the rooms that judge what was added. */
  readonly tests: readonly string[];
}
