import { invalidSeeds } from "@openhpa/testkit";
import { expect, test } from "vitest";
import * as z from "zod";
import {
  Action,
  ActionDraft,
  HpaRecord,
  type Issue,
  Observation,
  Organisation,
  Period,
  Registry,
} from "../index.js";
import { readingCodes } from "../issue.js";

const action = { type: "Action", key: "ateliers", title: { fr: "Ateliers" } } as const;
const turned = { start: "2020", end: "2019" };

function issuesOf(schema: z.ZodType, input: unknown, libraryOptions?: Record<string, unknown>) {
  const result = schema["~standard"].validate(input, { libraryOptions });
  if (result instanceof Promise) throw new Error("not at once");
  return (result.issues ?? []) as readonly Issue[];
}

test("the issues of Standard Schema are those of validate(), with code, pointer and both languages", () => {
  const [issue] = issuesOf(Action, { ...action, period: turned });
  expect(issue).toMatchObject({ code: "period-order", pointer: "/period/end", severity: "error" });
  expect(issue?.message).toBe(issue?.messages.fr);
});

test("the language is an option of the schema, and of a call", () => {
  const input = { ...action, period: turned };
  const [french] = issuesOf(Action, input);
  const [asked] = issuesOf(Action, input, { language: "en" });
  const [english] = issuesOf(Action.withOptions({ language: "en" }), input);
  const [record] = issuesOf(HpaRecord.withOptions({ language: "en" }), input);
  expect(asked?.message).toBe(french?.messages.en);
  expect(english?.message).toBe(french?.messages.en);
  expect(record?.message).toBe(french?.messages.en);
  expect(issuesOf(Action, input, { language: "de" })[0]?.message).toBe(french?.message);
});

test("a warning refuses nothing", () => {
  const input = { ...action, contact: { name: "A", personal: true } };
  expect(issuesOf(Action, input)).toEqual([]);
  expect(Action.parse(input)).toEqual(input);
});

test("a record of another class is refused as such", () => {
  const issues = issuesOf(Registry, action);
  expect(issues.map(({ code, pointer, expected }) => [code, pointer, expected])).toEqual([
    ["unknown-record-type", "/type", "Registry"],
  ]);
});

test("inside of other schemas it says the same, at its place", () => {
  const form = z.object({ actions: z.array(Action), period: Period.optional() });
  const { error } = form.safeParse({ actions: [action, { ...action, period: turned }], period: turned });
  expect(error?.issues.map(({ path, code }) => [path.join("/"), code])).toEqual([
    ["actions/1/period/end", "custom"],
    ["period/end", "custom"],
  ]);
  expect(error?.issues[0]?.message).toMatch(/^La fin/);
  expect(form.safeParse({}).error?.issues.map(({ path }) => path)).toEqual([["actions"]]);
});

test("zod's own ways to ask say the same", async () => {
  const bad = { ...action, period: turned };
  expect(Action.safeParse(bad).success).toBe(false);
  expect((await Action.safeParseAsync(bad)).success).toBe(false);
  expect(() => Action.parse(bad)).toThrow(/La fin/);
  await expect(Action.parseAsync(bad)).rejects.toThrow(/La fin/);
  expect(await Action.parseAsync(action)).toEqual(action);
  expect(Action.describe("an action").safeParse(bad).error?.issues[0]?.message).toMatch(/^La fin/);
});

const ofOneRecord = invalidSeeds().filter(({ code }) => !readingCodes.includes(code));

test.each(ofOneRecord)("$name: parse() refuses an error at its place", ({
  text,
  severity,
  pointer,
  code,
}) => {
  const { success, error } = HpaRecord.safeParse(JSON.parse(text));
  expect(success).toBe(severity !== "error");
  const issues = (error?.issues ?? []) as readonly z.core.$ZodIssueCustom[];
  const places = issues.map(({ params }) => `${params?.pointer} ${params?.code}`);
  if (error) expect(places).toContain(`${pointer} ${code}`);
});

test("partial() asks for no field of the class itself, and for all fields of what is there", () => {
  const partial = Action.partial();
  expect(issuesOf(partial, { themes: ["nutrition"] })).toEqual([]);
  expect(issuesOf(partial, {})).toEqual([]);
  expect(issuesOf(partial, { carrier: {} }).map(({ pointer }) => pointer)).toEqual([
    "/carrier/key",
    "/carrier/name",
  ]);
  expect(issuesOf(partial, { themes: ["nutritoin"] }).map(({ code }) => code)).toEqual(["unknown-concept"]);
  expect(issuesOf(partial, { period: turned }).map(({ code }) => code)).toEqual(["period-order"]);
  expect(issuesOf(partial, 3).map(({ code }) => code)).toEqual(["wrong-type"]);
  expect(partial.parse({ status: "planned" })).toEqual({ status: "planned" });
});

test("a draft may be blank at any depth, and what is filled in is judged", () => {
  const started = {
    title: { fr: "" },
    summary: {},
    themes: [],
    alternateTitles: undefined,
    carrier: { name: " ", alternateNames: ["", ""], identifiers: [{ scheme: "", value: "" }] },
    coverage: { territories: [""] },
    period: { start: "" },
    evaluation: { indicators: [{ key: "", breakdown: [{}, { territory: "", group: "" }] }] },
  };
  expect(issuesOf(ActionDraft, started).map(({ pointer, code }) => [pointer, code])).toEqual([
    ["/alternateTitles", "unknown-field"],
  ]);
  const wrong = {
    titel: { fr: "A" },
    key: "É",
    themes: ["nutritoin", "nutrition", "nutrition"],
    carrier: { alternateNames: ["a", "", "a"] },
    period: turned,
    evaluation: { indicators: [{ breakdown: [{ territory: "departement:44", group: "filles" }] }] },
  };
  expect(issuesOf(ActionDraft, wrong).map(({ pointer }) => pointer)).toEqual([
    "/key",
    "/themes/0",
    "/carrier/alternateNames",
    "/titel",
    "/period/end",
    "/evaluation/indicators/0/breakdown/0",
  ]);
  expect(issuesOf(ActionDraft, { type: "Registry" }).map(({ pointer }) => pointer)).toEqual(["/type"]);
  expect(issuesOf(Organisation.draft(), {})).toEqual([]);
  expect(issuesOf(Observation.draft(), {})).toEqual([]);
  expect(issuesOf(Organisation.draft(), "").map(({ code }) => code)).toEqual(["wrong-type"]);
});

test("of many errors as many are told as validate() tells, and how many more there are", () => {
  const many = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`field${index}`, index]));
  const wrong = { ...action, ...many };
  for (const schema of [Action, HpaRecord, ActionDraft, Action.partial()]) {
    expect(
      issuesOf(schema, wrong)
        .map(({ code }) => code)
        .slice(99),
    ).toEqual(["unknown-field", "more-issues"]);
    expect(schema.safeParse(wrong).success).toBe(false);
  }
  const silent = Action.withOptions({ maxIssues: 0 });
  expect(issuesOf(silent, wrong).map(({ code }) => code)).toEqual(["more-issues"]);
  expect(silent.safeParse(wrong).success).toBe(false);
  expect(issuesOf(silent, action)).toEqual([]);
});
