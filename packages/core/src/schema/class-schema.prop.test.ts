import { arbitraryRecord, arbitrarySpoiltRecord } from "@openhpa/testkit";
import type { StandardSchemaV1 } from "@standard-schema/spec";
import fc from "fast-check";
import { expect, test } from "vitest";
import * as api from "../index.js";
import { type Issue, modelClass, modelClasses, recordClasses, validate, visit } from "../index.js";

const schemas = Object.entries(api).flatMap(([name, value]) =>
  typeof value === "object" && value !== null && "~standard" in value
    ? [[name, value as unknown as api.ClassSchema<unknown>] as const]
    : [],
);
const schemaNamed = (name: string) =>
  schemas.find(([known]) => known === name)?.[1] as api.ClassSchema<unknown>;

const shown = (issues: readonly StandardSchemaV1.Issue[] = []) =>
  issues.map(({ message, path = [] }) => ({ message, path }));
const errorsIn = (issues: readonly Issue[]) => issues.filter(({ severity }) => severity === "error");
const isCut = (issues: readonly Issue[]) => issues.some(({ code }) => code === "more-issues");

function standard(schema: StandardSchemaV1, input: unknown) {
  const result = schema["~standard"].validate(input);
  if (result instanceof Promise) throw new Error("a schema of the model judges at once");
  return result;
}

/** The class that a value says it is a record of. */
function typeOf(input: unknown) {
  const type = (input as { readonly type?: unknown } | null)?.type;
  return typeof type === "string" && Object.hasOwn(recordClasses, type) ? type : undefined;
}

/** Records of every kind, of which most are spoilt. */
const anyRecord = fc.oneof({ weight: 4, arbitrary: arbitrarySpoiltRecord() }, arbitraryRecord());

test("every class of the model is exported as a schema, with the record and the drafts, and nothing else has ~standard", () => {
  const expected = [...modelClasses.map(({ name }) => name), "HpaRecord", "ActionDraft", "RegistryDraft"];
  expect(schemas.map(([name]) => name).sort()).toEqual(expected.sort());
});

test("Standard Schema and zod say of a record what validate() says: verdict, messages, paths", () => {
  fc.assert(
    fc.property(anyRecord, (input) => {
      const { ok, issues } = validate(input);
      if (isCut(issues)) return;
      const names = ["HpaRecord", typeOf(input)].filter((name) => name !== undefined);
      for (const schema of names.map(schemaNamed)) {
        const judged = standard(schema, input);
        expect(judged.issues === undefined).toBe(ok);
        expect(shown(judged.issues)).toEqual(shown(errorsIn(issues)));
        if (!judged.issues) expect(judged.value).toBe(input);
        const parsed = schema.safeParse(input);
        expect(parsed.success).toBe(ok);
        expect(shown(parsed.error?.issues)).toEqual(shown(errorsIn(issues)));
      }
    }),
    { numRuns: 250 },
  );
});

test("a part alone has the errors that it has in its record, but for what needs the record", () => {
  fc.assert(
    fc.property(anyRecord, (input) => {
      const { issues } = validate(input, { maxIssues: Infinity });
      const codes = new Set(issues.map(({ code }) => code));
      // Of two things with one key the rules take one: which one, a part cannot know.
      if (codes.has("too-deep") || codes.has("duplicate-key")) return;
      const type = typeOf(input);
      if (!type) return;
      const inRecord = new Set(errorsIn(issues).map(({ pointer, message }) => `${pointer} ${message}`));
      for (const { entry, value, path } of visit(modelClass(type), input).slice(1)) {
        const judged = standard(schemaNamed(entry.name), value);
        const own = (judged.issues ?? []) as readonly Issue[];
        for (const { pointer, message } of own)
          expect([...inRecord]).toContain(`${api.toPointer(path)}${pointer} ${message}`);
        const below = errorsIn(issues).filter(
          (issue) =>
            issue.code !== "dangling-reference" && issue.pointer.startsWith(`${api.toPointer(path)}/`),
        );
        const places = new Set(own.map(({ pointer }) => `${api.toPointer(path)}${pointer}`));
        for (const { pointer, code } of below)
          if (!code.startsWith("outcome-") && !code.startsWith("subset-")) expect(places).toContain(pointer);
      }
    }),
    { numRuns: 150 },
  );
});

test("a draft is refused for nothing but what validate() says, and a part of a record is always a draft of it", () => {
  fc.assert(
    fc.property(anyRecord, (input) => {
      const { issues } = validate(input, { maxIssues: Infinity });
      const type = typeOf(input);
      if (!type) return;
      const inRecord = errorsIn(issues).map(({ pointer, code }) => `${pointer} ${code}`);
      const draft = standard(schemaNamed(`${type}Draft`), input);
      for (const { pointer, code } of (draft.issues ?? []) as readonly Issue[])
        expect(inRecord).toContain(`${pointer} ${code}`);
    }),
    { numRuns: 150 },
  );
  const withoutSome = fc.tuple(arbitraryRecord(), fc.array(fc.nat())).map(([record, indexes]) => {
    const kept = Object.keys(record).filter((_, at) => !indexes.some((index) => index % 5 === at % 5));
    return [record.type, Object.fromEntries(kept.map((name) => [name, record[name as "key"]]))] as const;
  });
  fc.assert(
    fc.property(withoutSome, ([type, fields]) => {
      const { issues = [] } = standard(schemaNamed(`${type}Draft`), fields);
      // What refers to something that was taken out dangles.
      expect((issues as readonly Issue[]).filter(({ code }) => code !== "dangling-reference")).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("anything can be asked of every schema: nothing throws, and what is no object is refused", () => {
  const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
  const kinds = schemas.flatMap(([, schema]) =>
    "partial" in schema ? [schema, schema.partial(), schema.draft()] : [schema],
  );
  fc.assert(
    fc.property(anything, fc.constantFrom(...kinds), (input, schema) => {
      const { issues = [] } = standard(schema, input);
      if (typeof input !== "object" || input === null) expect(issues.length).toBeGreaterThan(0);
      expect(schema.safeParse(input).success).toBe(issues.length === 0);
    }),
    { numRuns: 2000 },
  );
});
