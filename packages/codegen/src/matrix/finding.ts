import {
  classOf,
  compareCodePoints,
  type IssueCode,
  type ModelClass,
  type ModelField,
  recordClasses,
} from "@openhpa/core";

/** What a validator says about a record, in the words of `validate()`. */
export interface Finding {
  readonly code: IssueCode | "unnamed";
  /** JSON Pointer of the place. */
  readonly pointer: string;
}

/** Findings in one order, each once. */
export function sortedFindings(findings: readonly Finding[]): Finding[] {
  const named = new Map(findings.map((finding) => [`${finding.pointer} ${finding.code}`, finding]));
  return [...named.keys()].sort(compareCodePoints).map((name) => named.get(name) as Finding);
}

/** The field of the model that a path leads to in a record. */
export function fieldAt(record: unknown, path: readonly string[]): ModelField | undefined {
  const { type } = record as { readonly type?: keyof typeof recordClasses };
  let entry: ModelClass | undefined = type === undefined ? undefined : recordClasses[type];
  let field: ModelField | undefined;
  for (const name of path) {
    if (field?.many && /^\d+$/.test(name)) continue;
    const next: ModelField | undefined = entry?.fields.find((candidate) => candidate.name === name);
    if (!next) return field;
    field = next;
    entry = classOf(next);
  }
  return field;
}

/** The parts of a JSON Pointer. */
export function pointerParts(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
