/** A difference between engines that is no fault of the data: declared here, or the test fails. A row that is never met fails too. */
export interface DeclaredDifference {
  readonly engine: string;
  /** One query, or every query of the engine. */
  readonly query?: string;
  readonly kind: "rows" | "order";
  readonly reason: string;
}

export const declaredDifferences: readonly DeclaredDifference[] = [
  ...["actions-by-year", "people-reached-by-age-and-sex", "tidier-completeness"].map((query) => ({
    ...{ engine: "rdflib", query, kind: "rows" as const },
    reason:
      "It evaluates an optional sub-select with the key of the row: what the sub-select computes does not replace it",
  })),
];

/** Finds declared differences and remembers which were met. */
export function differenceBook(table: readonly DeclaredDifference[] = declaredDifferences): {
  find(engine: string, query: string, kind: DeclaredDifference["kind"]): DeclaredDifference | undefined;
  /** Rows of engines that ran, which nothing met. */
  stale(engines: ReadonlySet<string>): readonly DeclaredDifference[];
} {
  const met = new Set<DeclaredDifference>();
  return {
    find(engine, query, kind) {
      const row = table.find(
        (each) =>
          each.engine === engine && each.kind === kind && (each.query === undefined || each.query === query),
      );
      if (row) met.add(row);
      return row;
    },
    stale: (engines) => table.filter((row) => engines.has(row.engine) && !met.has(row)),
  };
}
