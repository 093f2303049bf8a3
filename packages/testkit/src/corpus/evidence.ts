import { type Action, classOf, type Evidence, keyOf, type ModelClass, recordClasses } from "@openhpa/core";
import { mixed } from "../mixed.js";

/** A field that some source says: where it is, and its words where they are short. */
interface Said {
  readonly path: string;
  readonly words: string;
  readonly method: Evidence["method"];
}

/** What is said of the record itself has no passage. */
const ofTheRecord = new Set([
  "type",
  "key",
  "id",
  "language",
  "sources",
  "missing",
  "rights",
  "created",
  "modified",
]);
const LATER = new Set(["withdrawn", "replacedBy", "evidence"]);
const LONGEST_QUOTE = 120;

const methods = { code: "vocabulary-match", text: "label-match", string: "label-match" } as const;

function wordsOf(content: unknown): string {
  if (Array.isArray(content)) return content.join(", ");
  if (typeof content !== "object" || content === null) return String(content);
  return Object.values(content as Record<string, string>)[0] ?? "";
}

/** The fields with values of a thing and of what it holds, by their paths of names and keys. */
function* said(entry: ModelClass, thing: Readonly<Record<string, unknown>>, at = ""): Generator<Said> {
  for (const field of entry.fields) {
    const content = thing[field.name];
    if (content === undefined || field.name === "key" || field.datatype.kind === "reference") continue;
    if (at === "" && (ofTheRecord.has(field.name) || LATER.has(field.name))) continue;
    const path = `${at}/${field.name}`;
    const of = classOf(field);
    if (!of) {
      const method = methods[field.datatype.kind as keyof typeof methods] ?? "pattern";
      yield { path, words: wordsOf(content), method };
    } else if (field.many) {
      for (const item of content as readonly Record<string, unknown>[])
        yield* said(of, item, `${path}/${keyOf(of, item)}`);
    } else yield* said(of, content as Record<string, unknown>, path);
  }
}

/**
 * Evidence as imported records have it: a passage for every field, some fields from two sources, some read twice and otherwise. Passages
 * follow each other as in a page; a long one is not quoted.
 */
export function evidenceOf(action: Action, index: number): Partial<Action> {
  const sources = (action.sources ?? []).map(({ key }) => key);
  const evidence: Evidence[] = [];
  let start = 0;
  for (const [at, { path, words, method }] of [...said(recordClasses.Action, { ...action })].entries()) {
    const end = start + [...words].length;
    const isDoubtful = mixed(index, 130 + at) % 40 === 0;
    const passage = { start, end, ...(words.length <= LONGEST_QUOTE ? { quote: words } : {}), method };
    const certainty = isDoubtful ? "conflicting" : "certain";
    const source = sources[mixed(at, index) % sources.length] as string;
    evidence.push({ path, source, ...passage, certainty });
    const other = sources.find((key) => key !== source);
    if (other !== undefined && at % 6 === 0) evidence.push({ path, source: other, ...passage, certainty });
    start = end + 1;
  }
  return { evidence };
}
