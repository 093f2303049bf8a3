import { issueCodes } from "@openhpa/core";
import { invalidSeeds } from "@openhpa/testkit";
import type { Log } from "sarif";
import { expect, test } from "vitest";
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
  expect(stdout).toMatch(/✗ \d+:\d+ {2}\/\S+ {2}.*\[unknown-concept\]/);
  const covered = await openhpa(["validate", `${seeds}valid`, "--coverage"]);
  expect(covered.stdout.match(/TIDieR-PHP : \d\/9/g)).toHaveLength(4);
  expect(covered.stdout).toContain("12 citées");
});

test("explain says why and what to do in both languages, and lists all codes", async () => {
  const fr = await openhpa(["explain", "breakdown-sum"]);
  expect(fr.stdout).toMatch(/Pourquoi : .+\nQue faire : .+/);
  const en = await openhpa(["explain", "breakdown-sum", "--lang", "en"]);
  expect(en.stdout).toMatch(/Why : .+\nWhat to do : .+/);
  const all = await openhpa(["explain"]);
  for (const code of Object.keys(issueCodes)) expect(all.stdout).toContain(code);
  expect((await openhpa(["explain", "no-such-code"])).code).toBe(2);
});
