import type { TerritoryCodes } from "@openhpa/vocabularies/codes";
import { naturalKey } from "../address.js";
import type { Datatype, Identity } from "../field.js";
import type { Fields } from "../fields.js";
import { classOf, type ModelClass, type ModelField, modelClasses, recordClasses } from "../model.js";
import { toNfc } from "../normal-form.js";
import { DEEPEST } from "../well-formed.js";
import { acceptsPlain, isPlain, type Test } from "./plain-values.js";
import { emptySurvey, type Survey } from "./survey.js";

/** The tests of the fields of a class, made once. */
interface ClassPlan {
  readonly entry: ModelClass;
  readonly position: number;
  readonly fields: ReadonlyMap<string, { readonly test: Test; readonly required: boolean }>;
  readonly requiredCount: number;
}

const plans = new Map<ModelClass, ClassPlan>();

function planOf(entry: ModelClass): ClassPlan {
  const made = plans.get(entry);
  if (made) return made;
  const fields = new Map<string, { readonly test: Test; readonly required: boolean }>();
  const requiredCount = entry.fields.filter(({ required }) => required).length;
  const plan = { entry, position: modelClasses.indexOf(entry), fields, requiredCount };
  plans.set(entry, plan);
  for (const field of entry.fields) fields.set(field.name, { test: testOf(field), required: field.required });
  return plan;
}

function testOf(field: ModelField): Test {
  const of = classOf(field);
  if (field.datatype.kind !== "object" || !of) {
    const test = acceptsPlain(field.datatype as Exclude<Datatype, { readonly kind: "object" }>);
    if (!field.many) return test;
    if (field.ordered) return listTest(test);
    // Codes that were accepted have one form.
    return field.datatype.kind === "code"
      ? listTest(test, areDistinct)
      : listTest(test, (items) => areDistinct(items.map(comparable)));
  }
  const plan = planOf(of);
  const test: Test = (value, survey, depth) => acceptsObject(plan, value, survey, depth);
  const { identity } = of;
  if (identity.by !== "natural") return field.many ? listTest(test) : test;
  if (field.many) {
    return listTest(test, (items, survey) => {
      if (haveSameKeys(identity, items as readonly Fields[])) survey.hasSameKeys = true;
      return true;
    });
  }
  // Two single fields of one object may hold the same thing: rare enough to let the rule look.
  return (value, survey, depth) => {
    survey.hasSameKeys = true;
    return test(value, survey, depth);
  };
}

const comparable = (value: unknown) => (typeof value === "string" ? toNfc(value) : value);

/** Up to so many values are compared each with each, which is faster than a set. */
const FEW = 10;

function areDistinct(values: readonly unknown[]): boolean {
  if (values.length > FEW) return new Set(values).size === values.length;
  return values.every((value, index) => values.indexOf(value) === index);
}

function haveSameKeys(identity: Identity & { readonly by: "natural" }, items: readonly Fields[]): boolean {
  const seen = new Set<string>();
  let count = 0;
  for (const item of items) {
    const key = naturalKey(identity, item);
    if (key === undefined) continue;
    count += 1;
    seen.add(key);
  }
  return seen.size < count;
}

/** A list of at least one item, each accepted; then what holds of the whole list. */
function listTest(test: Test, whole?: (items: readonly unknown[], survey: Survey) => boolean): Test {
  return (value, survey, depth) => {
    if (!Array.isArray(value) || value.length === 0 || depth >= DEEPEST) return false;
    for (let index = 0; index < value.length; index++)
      if (!test(value[index], survey, depth + 1)) return false;
    return value.length < 2 || !whole || whole(value, survey);
  };
}

function acceptsObject(plan: ClassPlan, value: unknown, survey: Survey, depth: number): boolean {
  if (typeof value !== "object" || value === null || depth >= DEEPEST || !isPlain(value)) return false;
  const { entry, position, fields, requiredCount } = plan;
  const objects = survey.objects[position];
  if (objects) objects.push(value as Fields);
  else survey.objects[position] = [value as Fields];
  let requiredThere = 0;
  // Own names that are not enumerable too: who reads a field reads them.
  for (const name of Object.getOwnPropertyNames(value)) {
    const field = fields.get(name);
    if (!field) return false;
    const content = (value as Fields)[name];
    if (content === undefined) continue;
    if (!field.test(content, survey, depth + 1)) return false;
    if (field.required) requiredThere += 1;
  }
  if (requiredThere < requiredCount) return false;
  if (entry.identity.by === "key" && depth > 0) noteKey((value as Fields).key as string, entry, survey);
  return true;
}

function noteKey(key: string, entry: ModelClass, survey: Survey): void {
  if (survey.keys.has(key)) survey.hasSameKeys = true;
  else survey.keys.set(key, entry);
}

/**
 * The survey of a record that is structurally valid, or undefined for what is not, or not surely. It never says yes to what the zod
 * schema refuses; for JSON it says yes to all that the schema takes. Each field of the record is looked at once.
 */
export function surveyOf(input: unknown, index: TerritoryCodes): Survey | undefined {
  if (typeof input !== "object" || input === null) return undefined;
  const { type } = input as Fields;
  if (typeof type !== "string" || !Object.hasOwn(recordClasses, type)) return undefined;
  const entry = recordClasses[type as keyof typeof recordClasses];
  const survey = emptySurvey(entry, input as Fields, index);
  return acceptsObject(planOf(entry), input, survey, 0) ? survey : undefined;
}
