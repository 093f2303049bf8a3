import { isKnownPath, keyOf, resolvePath, type Visit } from "../address.js";
import type { Fields } from "../fields.js";
import type { IssueDetail } from "../issue.js";
import { type ModelClass, type ModelField, modelClasses, recordClasses } from "../model.js";
import { nearest } from "../nearest.js";
import { type Survey, surveyed } from "../survey/survey.js";
import type { Finding, Rule, RuleContext } from "./rule.js";

const recordNames: ReadonlySet<string> = new Set(Object.keys(recordClasses));

function* duplicateKeys({ objects }: RuleContext): Generator<Finding> {
  const seen = new Set<string>();
  const siblings = new Set<string>();
  for (const { entry, value, path, field } of objects) {
    // The key of a record is its own affair; that of a part, when a part is looked at alone, is not.
    if (!field && recordNames.has(entry.name)) continue;
    const key = keyOf(entry, value);
    if (key === undefined) continue;
    const isUnique = entry.identity.by === "key";
    const taken = isUnique ? seen : siblings;
    const address = isUnique ? key : JSON.stringify([path.slice(0, -1), key]);
    if (taken.has(address)) yield { path: isUnique ? [...path, "key"] : path, detail: { received: key } };
    taken.add(address);
  }
}

/** The keys of the objects of the record, by the name of their class; asked once, because every piece of evidence refers. */
function keysByClass(objects: readonly Visit[]): ReadonlyMap<string, ReadonlySet<string>> {
  const keys = new Map<string, Set<string>>();
  for (const { entry, value } of objects) {
    const key = entry.identity.by === "key" ? keyOf(entry, value) : undefined;
    if (key === undefined) continue;
    const ofClass = keys.get(entry.name);
    if (ofClass) ofClass.add(key);
    else keys.set(entry.name, new Set([key]));
  }
  return keys;
}

/** The classes whose objects name a field of the record by its path. */
const pathClasses = modelClasses.filter(({ fields }) => fields.some(({ name }) => name === "path"));

function mayDangle(survey: Survey): boolean {
  const { entry, record, keys, references } = survey;
  for (let at = 0; at < references.length; at += 2) {
    const meant = keys.get(references[at + 1] as string);
    if (meant?.name !== references[at]) return true;
  }
  return pathClasses.some(({ name }) =>
    surveyed(survey, name).some(({ path }) => !isKnownPath(entry, record, path as string)),
  );
}

function* danglingReferences({ entry, record, objects }: RuleContext): Generator<Finding> {
  const keys = keysByClass(objects);
  for (const visit of objects) {
    for (const field of visit.entry.fields) {
      const content = visit.value[field.name];
      if (content === undefined) continue;
      if (field.name === "path" && typeof content === "string" && !isKnownPath(entry, record, content)) {
        yield {
          path: [...visit.path, field.name],
          detail: { received: content, expected: "/title, /partners/<key>/name…" },
        };
      }
      if (field.datatype.kind !== "reference") continue;
      yield* danglingIn(visit, field, content, keys.get(field.datatype.to) ?? new Set());
    }
  }
}

function danglingDetail(key: string, keys: readonly string[]): IssueDetail {
  const suggestion = nearest(key, keys);
  const expected = keys.slice(0, 8).join(", ") || "–";
  return { received: key, expected, ...(suggestion ? { suggestion } : {}) };
}

function* danglingIn(
  visit: Visit,
  field: ModelField,
  content: unknown,
  keys: ReadonlySet<string>,
): Generator<Finding> {
  for (const [index, key] of (Array.isArray(content) ? content : [content]).entries()) {
    if (typeof key !== "string" || keys.has(key)) continue;
    const path = field.many ? [...visit.path, field.name, index] : [...visit.path, field.name];
    yield { path, detail: () => danglingDetail(key, [...keys]) };
  }
}

/** True when a path that is declared missing has a value; a value that was cut off is there and missing. */
function isContradicted(entry: ModelClass, record: Fields, { path, reason }: Fields): boolean {
  if (typeof path !== "string" || reason === "truncated") return false;
  return resolvePath(entry, record, path).value !== undefined;
}

function* contradictedMissing({ entry, record, objectsOf }: RuleContext): Generator<Finding> {
  for (const { value, path } of objectsOf("Missing"))
    if (isContradicted(entry, record, value))
      yield { path: [...path, "path"], detail: { received: value.path } };
}

/** Rules about keys and what points at them. */
export const keyRules = [
  { code: "duplicate-key", check: duplicateKeys, mayFind: ({ hasSameKeys }) => hasSameKeys },
  { code: "dangling-reference", check: danglingReferences, mayFind: mayDangle },
  {
    code: "missing-contradicted",
    check: contradictedMissing,
    mayFind: (survey) =>
      surveyed(survey, "Missing").some((item) => isContradicted(survey.entry, survey.record, item)),
  },
] as const satisfies readonly Rule[];
