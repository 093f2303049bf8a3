import type { Addition } from "../addition.js";

/** A comparison of two sides that are there. */
export const benchmark: Addition = {
  what: "a benchmark",
  files: 1,
  edit(copy) {
    copy.replace(
      "packages/bench/src/benchmarks.ts",
      `Comparison[] = [
`,
      `Comparison[] = [
  {
    id: "oxigraph-streaming-parser",
    source: "seeds",
    a: "oxigraph",
    b: "streamingParser",
    records: { quick: 100, full: 1_000 },
    equality: "statements",
    clock: "work",
  },
`,
    );
  },
  tests: [],
};
