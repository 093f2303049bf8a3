import { issueCodes } from "@openhpa/core";
import { invalidSeeds } from "@openhpa/testkit";
import type { Log } from "sarif";
import { describe, expect, test } from "vitest";
import { create } from "xmlbuilder2";
import { openhpa } from "../test/openhpa.js";

const seeds = new URL("../../../../seeds/", import.meta.url).pathname;
const bad = `${seeds}invalid/unknown-concept`;

test("sarif: every rule is described and every result names a file, a line and a rule", async () => {
  const { code, stdout } = await openhpa(["validate", bad, "--format", "sarif"]);
  expect(code).toBe(1);
  const log = JSON.parse(stdout) as Log;
  const [run] = log.runs;
  expect(log.version).toBe("2.1.0");
  expect(run?.tool.driver.rules?.map((rule) => rule.id)).toEqual(Object.keys(issueCodes));
  expect(run?.results?.length).toBeGreaterThan(0);
  for (const result of run?.results ?? []) {
    expect(run?.tool.driver.rules?.[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
    const place = result.locations?.[0]?.physicalLocation;
    expect(place?.artifactLocation?.uri).toMatch(/unknown-concept\/.*\.json$/);
    expect(place?.region?.startLine).toBeGreaterThan(1);
  }
});

test("github: an annotation a finding, with its line, and no raw line break", async () => {
  const expected = invalidSeeds().filter((seed) => seed.code === "unknown-concept");
  expect(expected.length).toBeGreaterThan(0);
  for (const { name, pointer } of expected) {
    const { stdout } = await openhpa(["validate", `${seeds}invalid/${name}`, "--format", "github"]);
    expect(stdout).toMatch(/^::error file=.*,line=\d+,col=\d+,title=unknown-concept::\/[^\n]+\n$/);
    expect(stdout).toContain(`::${pointer} `);
  }
});

test("junit: a test case a record; invalid ones and levels not reached are failures", async () => {
  const { stdout } = await openhpa([
    "validate",
    `${seeds}valid`,
    "--format",
    "junit",
    "--level",
    "evaluated",
  ]);
  const { testsuites } = create(stdout).end({ format: "object" }) as unknown as {
    testsuites: { testsuite: { "@tests": string; "@failures": string; testcase: { failure?: unknown }[] } };
  };
  const { testsuite } = testsuites;
  expect(testsuite["@tests"]).toBe("5");
  expect(testsuite.testcase.filter((item) => item.failure !== undefined)).toHaveLength(
    Number(testsuite["@failures"]),
  );
  expect(testsuite["@failures"]).toBe("4");
});

test("junit: hostile text stays inside its element", async () => {
  const record = JSON.stringify({ type: "Action", key: "</testcase>\u0001]]>", title: { fr: "<b>&" } });
  const { stdout } = await openhpa(["validate", "-", "--format", "junit"], record);
  expect(() => create(stdout)).not.toThrow();
  expect(stdout).not.toContain("\u0001");
});

test("text: the place of each issue, and the coverage when it is asked for", async () => {
  const { stdout } = await openhpa(["validate", bad]);
  expect(stdout).toMatch(/✗ \d+:\d+ {2}\/\S+ \([^)]+\) {2}.*\[unknown-concept\]/);
  const covered = await openhpa(["validate", `${seeds}valid`, "--coverage"]);
  expect(covered.stdout.match(/TIDieR-PHP : \d\/9/g)).toHaveLength(4);
  expect(covered.stdout).toContain("12 citées");
});

const action = (key: string, fields: object) =>
  JSON.stringify({ type: "Action", key, title: { fr: "A" }, ...fields });
const reach = (key: string, value: number, fields: object = {}) => ({
  key,
  name: { fr: key },
  kind: "reach",
  value,
  ...fields,
});
const with2 = (second: object) => ({ evaluation: { indicators: [reach("eleves", 100), second] } });

describe("the people of a run", () => {
  const counted = async (...lines: string[]) => {
    const input = lines.join("\n");
    const text = await openhpa(["validate", "-"], input);
    const english = await openhpa(["validate", "-", "--lang", "en"], input);
    const { stdout } = await openhpa(["validate", "-", "--json"], input);
    const last = (output: string) => output.trimEnd().split("\n").at(-1);
    return [last(text.stdout), last(english.stdout), JSON.parse(stdout).summary.reach];
  };

  test("count once, and a part by its name or its relation counts nothing", async () => {
    const named = with2(reach("f", 55, { name: { fr: "dont filles" } }));
    const related = with2(reach("f", 55, { subsetOf: "eleves" }));
    expect(
      await counted(action("a", named), action("b", related), action("c", { peopleReached: 0 })),
    ).toEqual([
      "Personnes touchées : 200, nombre connu pour 3 actions sur 3",
      "People reached: 200, number known for 3 of 3 actions",
      { actions: 3, known: 3, people: 200 },
    ]);
  });

  test("are known for some actions only, and unknown is not nobody", async () => {
    const unrelated = with2(reach("parents", 20));
    expect(await counted(action("a", { peopleReached: 7 }), action("b", unrelated), action("c", {}))).toEqual(
      [
        "Personnes touchées : 7, nombre connu pour 1 action sur 3",
        "People reached: 7, number known for 1 of 3 actions",
        { actions: 3, known: 1, people: 7 },
      ],
    );
    expect(await counted(action("a", unrelated))).toEqual([
      "Personnes touchées : nombre inconnu pour 1 action",
      "People reached: number not known for 1 action",
      { actions: 1, known: 0 },
    ]);
  });

  test("of records that are invalid or withdrawn are not counted, of one that names its successor and is in force they are", async () => {
    const lines = [
      action("a", { peopleReached: 7 }),
      action("b", { peopleReached: 5, withdrawn: "2026-11-01" }),
      action("c", { peopleReached: 4, replacedBy: "a" }),
      action("d", { peopleReached: 3, themes: [] }),
    ];
    expect((await counted(...lines))[2]).toEqual({ actions: 2, known: 2, people: 11 });
  });

  test("are not spoken of where no action is", async () => {
    const { stdout } = await openhpa(["validate", `${seeds}valid/base-cjc.json`]);
    expect(stdout).not.toContain("Personnes touchées");
  });
});

test("explain says why and what to do in both languages, and lists all codes", async () => {
  const fr = await openhpa(["explain", "breakdown-sum"]);
  expect(fr.stdout).toMatch(/Pourquoi : .+\nQue faire : .+/);
  const en = await openhpa(["explain", "breakdown-sum", "--lang", "en"]);
  expect(en.stdout).toMatch(/Why: .+\nWhat to do: .+/);
  const all = await openhpa(["explain"]);
  for (const code of Object.keys(issueCodes)) expect(all.stdout).toContain(code);
  expect((await openhpa(["explain", "no-such-code"])).code).toBe(2);
});
