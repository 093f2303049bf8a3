import { type Issue, issueCodes, modelClasses, readingCodes, rules, validate } from "@openhpa/core";
import { invalidSeeds, validSeeds } from "@openhpa/testkit";
import { schemes } from "@openhpa/vocabularies";
import { beforeAll, describe, expect, test } from "vitest";
import { declaredDifferences, differenceOf, type PublishedValidator } from "../declared-differences.js";
import { matrixCases } from "./cases.js";
import { type Finding, sortedFindings } from "./finding.js";
import { kebab, type MatrixCase } from "./matrix-case.js";
import { type Outcome, outcomeOf } from "./outcome.js";
import { publishedSchemas, publishedShapes, schemaFindings } from "./published-files.js";
import { seedCases, seedFault } from "./seed-cases.js";

const generated = matrixCases();
const cases: readonly MatrixCase[] = [...generated, ...seedCases(invalidSeeds())];
const inWords = (findings: readonly Pick<Finding, "code" | "pointer">[]) =>
  findings.map(({ code, pointer }) => `${code} at "${pointer}"`).join(", ") || "nothing";

/** What each validator did with each case, and what it may do. */
interface Judged {
  readonly validator: PublishedValidator;
  readonly code: string;
  readonly fault: string;
  readonly outcome: Outcome;
  readonly allowed: readonly Outcome[];
  readonly story: string;
}

function judged(
  validator: PublishedValidator,
  of: MatrixCase,
  findings: readonly Finding[] | undefined,
): Judged {
  const code = of.issue?.code ?? findings?.[0]?.code ?? "";
  const row = differenceOf(validator, code as Issue["code"], of.fault);
  // A valid record is refused only where a row names that very record.
  const isMeant = of.issue !== undefined || row?.faults?.includes(of.fault);
  const expected = inWords(of.issue ? [of.issue] : []);
  return {
    validator,
    code,
    fault: of.fault,
    outcome: outcomeOf(of, findings),
    allowed: isMeant && row ? row.outcomes : ["same"],
    story: `${of.name}: ${expected} expected, ${findings ? inWords(findings) : "no input"} found`,
  };
}

const all: Judged[] = [];

/** The seeds that are no single record: texts that parsers refuse or read as something else, a file of records, and many issues. */
async function judgeFiles(judge: ReturnType<typeof publishedShapes>): Promise<void> {
  const schemas = await publishedSchemas();
  const check = schemas["2020-12"];
  for (const { name, text, code, severity, pointer } of invalidSeeds()) {
    const of = { name, fault: seedFault(name), record: undefined, issue: { code, severity, pointer } };
    const isText = code === "invalid-json" || code === "repeated-field";
    if (isText || code === "more-issues")
      for (const validator of ["json-schema", "shacl"] as const)
        all.push(judged(validator, of, isText ? undefined : []));
    if (code !== "duplicate-record" || !check) continue;
    const records = text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown);
    all.push(
      judged(
        "json-schema",
        of,
        records.flatMap((record) => schemaFindings(check, record)),
      ),
    );
    const graphs = await judge.together(records);
    all.push(judged("shacl", of, graphs));
  }
}

beforeAll(async () => {
  const check = (await publishedSchemas())["2020-12"];
  if (!check) throw new Error("The JSON Schema is not published");
  const judge = publishedShapes();
  const graphs = await judge.apart(cases.map(({ record }) => record));
  for (const [index, of] of cases.entries()) {
    all.push(judged("json-schema", of, schemaFindings(check, of.record)), judged("shacl", of, graphs[index]));
  }
  await judgeFiles(judge);
});

describe("the matrix", () => {
  test("has a valid and an invalid case for every class, field, datatype, concept scheme and rule", () => {
    const names = generated.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const has = (start: string, isValid: boolean) =>
      generated.some(({ name, issue }) => name.startsWith(start) && (issue === undefined) === isValid);
    const used = modelClasses.flatMap(({ name, fields }) => [
      kebab(name),
      ...fields.flatMap((field) => {
        if (field.datatype.kind === "const") return [];
        const scheme = field.datatype.kind === "code" ? [`scheme-${field.datatype.scheme}-`] : [];
        return [`${kebab(name)}-${kebab(field.name)}-`, ...scheme];
      }),
    ]);
    for (const start of used)
      expect([start, has(start, true), has(start, false)]).toEqual([start, true, true]);
    expect(used.filter((start) => start.startsWith("scheme-")).length).toBeGreaterThan(30);
    expect(Object.keys(schemes).length).toBeGreaterThan(30);
    const codes = new Set(generated.map(({ issue }) => issue?.code));
    expect(rules.map(({ code }) => code).filter((code) => !codes.has(code))).toEqual([]);
    expect(Object.keys(issueCodes).filter((code) => !codes.has(code as Issue["code"]))).toEqual(readingCodes);
    expect(generated.length).toBeGreaterThan(2500);
  });

  test("validate() gives each case exactly its issue, and valid cases none", () => {
    const wrong = cases.flatMap(({ name, record, issue }) => {
      const { ok, issues } = validate(record);
      const expected = inWords(issue ? [issue] : []);
      const isRight = inWords(issues) === expected && ok === (issue?.severity !== "error");
      return isRight ? [] : [`${name}: ${expected} expected, ${inWords(issues)} found`];
    });
    expect(wrong).toEqual([]);
  });

  test("the messages of every case are whole, in French and English", () => {
    const broken = cases.flatMap(({ name, record }) =>
      validate(record).issues.flatMap((issue) =>
        Object.values(issue.messages).map((message) => [name, ownWords(message, issue)] as const),
      ),
    );
    expect(broken.filter(([, words]) => /undefined|\[object|NaN|\?|null/.test(words))).toEqual([]);
  });
});

describe("where several forms are possible, the report is about the one that was meant", () => {
  const expectedOf = (record: object) =>
    validate(record).issues.map(({ pointer, expected }) => [pointer, expected]);
  const action = { type: "Action", key: "a", title: { fr: "A" } };

  test("another record is meant by its key or by its address", () => {
    expect(expectedOf({ ...action, replacedBy: "https://a b" })).toEqual([["/replacedBy", "https://…"]]);
    expect(expectedOf({ ...action, replacedBy: "Autre fiche" })).toEqual([
      ["/replacedBy", "oscars-61839, https://…"],
    ]);
  });

  test("the type of a record decides which fields are asked of it", () => {
    expect(expectedOf({ type: "Registry", key: "a" })).toEqual([["/title", undefined]]);
    expect(validate({ ...action, type: "action" }).issues.map(({ suggestion }) => suggestion)).toEqual([
      "Action",
    ]);
  });
});

/** What of a message is the writer's and not the record's: without quoted values and without the closing question. */
function ownWords(message: string, { received, suggestion, facts = {} }: Issue): string {
  const shown = JSON.stringify(received);
  const quoted = [shown?.slice(0, 79), suggestion, ...Object.values(facts).map(String)];
  return quoted
    .filter((text) => text !== undefined && text !== "")
    .reduce<string>((text, value) => text.replaceAll(value as string, "…"), message)
    .replace(/ (?:Vouliez-vous|Did you mean) .*\?$/, "");
}

describe("the published validators", () => {
  test("2020-12, draft-07 and the precompiled validator say the same of every case", async () => {
    const schemas = Object.values(await publishedSchemas());
    const differing = cases.filter(
      ({ record }) => new Set(schemas.map((check) => inWords(schemaFindings(check, record)))).size > 1,
    );
    expect(schemas).toHaveLength(3);
    expect(differing.map(({ name }) => name)).toEqual([]);
  });

  test.each([
    "json-schema",
    "shacl",
  ])("%s differs from validate() only as the table declares", (validator) => {
    const undeclared = all.filter((one) => one.validator === validator && !one.allowed.includes(one.outcome));
    expect(undeclared.map(({ outcome, story }) => `${outcome}: ${story}`)).toEqual([]);
  });

  test.each(declaredDifferences)("the table is not out of date: $validator $code $faults.0", (row) => {
    const under = all.filter(({ validator, code, fault }) => {
      return validator === row.validator && differenceOf(validator, code as Issue["code"], fault) === row;
    });
    expect([...new Set(under.map(({ outcome }) => outcome))].sort()).toEqual([...row.outcomes].sort());
    const faults = new Set(under.map(({ fault }) => fault));
    expect((row.faults ?? []).filter((fault) => !faults.has(fault))).toEqual([]);
  });

  test("the valid seeds are valid everywhere, and SHACL warns of what validate() warns of", async () => {
    const schemas = Object.values(await publishedSchemas());
    const seeds = validSeeds();
    const graphs = await publishedShapes().apart(seeds.map(({ record }) => record));
    for (const [index, { name, record }] of seeds.entries()) {
      for (const check of schemas) expect([name, schemaFindings(check, record)]).toEqual([name, []]);
      const warned = validate(record).issues.map(({ code, pointer }) => ({ code, pointer }));
      expect([name, graphs[index]]).toEqual([name, sortedFindings(warned)]);
    }
  });

  test("most of what is wrong is said alike", () => {
    const shares = (["json-schema", "shacl"] as const).map((validator) => {
      const own = all.filter((one) => one.validator === validator);
      return own.filter(({ outcome }) => outcome === "same").length / own.length;
    });
    expect(shares[0]).toBeGreaterThan(0.9);
    expect(shares[1]).toBeGreaterThan(0.4);
  });
});
