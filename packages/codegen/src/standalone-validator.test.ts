import { describeBrowser, invalidSeeds, type Page, servePages, validSeeds } from "@openhpa/testkit";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { jsonSchema } from "./json-schema.js";
import { generateStandaloneValidator } from "./standalone-validator.js";

const code = generateStandaloneValidator();

/** Every seed that is JSON, valid or not, and what Ajv itself says of it. */
const cases = [...validSeeds(), ...invalidSeeds()].flatMap(({ name, text }) => {
  try {
    return [{ name, value: JSON.parse(text) as unknown }];
  } catch {
    return [];
  }
});
const ajv = new Ajv2020({ strict: true, allErrors: true }).compile(jsonSchema());
const verdicts = cases.map(({ value }) => ajv(value));

test("the seeds hold both verdicts, and the module neither evaluates text nor imports anything", () => {
  expect(new Set(verdicts)).toEqual(new Set([true, false]));
  expect(code.replace(/'require\([^']*'/g, "")).not.toMatch(/\beval\(|new Function|\bimport\b|[^_]require\(/);
});

const script: Page = { type: "text/javascript", body: code };
const page: Page = {
  type: "text/html",
  body: '<!doctype html><script type="module" src="/page.js"></script>',
  headers: {
    "content-security-policy": "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'",
  },
};
const pageScript = `
import { validate } from "/validate.js";
const cases = await (await fetch("/cases.json")).json();
const worker = new Worker("/worker.js", { type: "module" });
worker.onmessage = ({ data }) => { document.body.dataset.worker = JSON.stringify(data); };
worker.postMessage(cases);
let evalRefused = false;
try { new Function("return 1")(); } catch { evalRefused = true; }
document.body.dataset.page = JSON.stringify({ verdicts: cases.map((value) => validate(value)), evalRefused });
`;
const workerScript = `
import { validate } from "/validate.js";
onmessage = ({ data }) => postMessage(data.map((value) => validate(value)));
`;

describeBrowser("the precompiled validator in a browser", (launch) => {
  test("gives Ajv's verdicts under a strict content security policy, in the page and in a worker", async () => {
    const server = await servePages({
      "/": page,
      "/validate.js": script,
      "/page.js": { type: "text/javascript", body: pageScript },
      "/worker.js": { type: "text/javascript", body: workerScript },
      "/cases.json": { type: "application/json", body: JSON.stringify(cases.map(({ value }) => value)) },
    });
    const browser = await launch();
    try {
      const tab = await browser.newPage();
      await tab.goto(server.url);
      const body = tab.locator("body[data-page][data-worker]");
      expect(JSON.parse((await body.getAttribute("data-page")) ?? "")).toEqual({
        verdicts,
        evalRefused: true,
      });
      expect(JSON.parse((await body.getAttribute("data-worker")) ?? "")).toEqual(verdicts);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
