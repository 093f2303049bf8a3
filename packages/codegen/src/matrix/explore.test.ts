import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { matrixCases } from "./cases.js";
import { findingsOfErrors } from "./json-schema-findings.js";
import { graphJudge } from "./judgement.js";

const root = new URL("../../../../", import.meta.url);
const read = (p: string) => readFileSync(new URL(p, root), "utf8");
const cases = matrixCases();
const text = (f: readonly { code: string; pointer: string }[]) => f.map((x) => `${x.code} ${x.pointer}`).join(" ; ");
test("explore", async () => {
  const a = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(read("schemas/v1/action.schema.json")));
  const b = new Ajv({ strict: true, allErrors: true }).compile(JSON.parse(read("schemas/v1/action.draft-07.schema.json")));
  const { validate: c } = (await import(new URL("schemas/v1/validate.js", root).href)) as { validate: typeof a };
  const groups = new Map<string, string[]>();
  const add = (k: string, v: string) => groups.set(k, [...(groups.get(k) ?? []), v]);
  const t0 = performance.now();
  for (const { name, record, issue, fault } of cases) {
    const want = issue ? `${issue.code} ${issue.pointer}` : "";
    const all = [a, b, c].map((check) => (check(record), text(findingsOfErrors((check.errors ?? []) as never, record))));
    if (new Set(all).size > 1) add("DISAGREE", `${name} ${all.join(" | ")}`);
    const got = all[0];
    const outcome = got === want ? "same" : got === "" ? "accepted" : "other";
    if (outcome !== "same") add(`json ${issue?.code} ${outcome} ${fault}`, `${name}: ${got}`);
  }
  const t1 = performance.now();
  const vocabularies = readdirSync(new URL("schemas/v1/vocabularies/", root)).map((n) => read(`schemas/v1/vocabularies/${n}`));
  const judge = graphJudge({ core: read("schemas/v1/shapes.ttl"), sparql: read("schemas/v1/shapes-sparql.ttl"), vocabularies });
  const found = await judge(cases.map(({ record }) => record));
  console.log("ajv ms", t1 - t0, "graph ms", performance.now() - t1);
  for (const [i, { name, issue, fault }] of cases.entries()) {
    const want = issue ? `${issue.code} ${issue.pointer}` : "";
    const f = found[i];
    const got = f === undefined ? "no-graph" : text(f);
    const outcome = got === want ? "same" : got === "" ? "accepted" : got === "no-graph" ? got : "other";
    add(`shacl ${issue?.code} ${outcome} ${outcome === "same" ? "" : fault}`, `${name}: ${got} (${issue?.pointer})`);
  }
  for (const [k, v] of [...groups].sort()) console.log(k, v.length, k.includes("same") ? "" : v.slice(0, 3).join("\n        "));
  expect(1).toBe(1);
}, 300000);
