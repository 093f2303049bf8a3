import { hostname } from "node:os";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { type AccessOptions, isOwnHost, ownAccess } from "./access.js";

const here = { host: "127.0.0.1" };
const everywhere = { host: "0.0.0.0" };

test.each([
  ["127.0.0.1", here, true],
  ["127.0.0.2", here, true],
  ["localhost", here, true],
  ["LOCALHOST.", here, true],
  ["[::1]", here, true],
  ["evil.example", here, false],
  ["localhost.evil.example", here, false],
  ["127.0.0.1.evil.example", here, false],
  ["192.168.1.5", here, false],
  [hostname(), here, false],
  ["192.168.1.5", { host: "192.168.1.5" }, true],
  ["192.168.1.6", { host: "192.168.1.5" }, false],
  ["[fd00::5]", { host: "fd00::5" }, true],
  ["Export.exemple.fr", { host: "export.exemple.fr" }, true],
  // On every interface: addresses in figures cannot be made to point elsewhere, names can.
  ["192.168.1.5", everywhere, true],
  ["[2001:db8::1]", { host: "::" }, true],
  [hostname(), everywhere, true],
  ["evil.example", everywhere, false],
  ["export.exemple.fr", { ...here, allowHosts: ["export.exemple.fr"] }, true],
  ["autre.exemple.fr", { ...here, allowHosts: ["export.exemple.fr"] }, false],
])("the host %s, for a service with %j, is its own: %j", (name, options, own) => {
  expect(isOwnHost(name, options)).toBe(own);
});

const app = (options: Partial<AccessOptions> = {}) =>
  new Hono()
    .use(ownAccess({ ...here, ...options, exposeHeaders: ["X-Cut"] }))
    .all("/", (context) => context.text("data"));
const ask = (headers: Record<string, string>, options?: Partial<AccessOptions>, method = "GET") =>
  app(options).request("http://127.0.0.1:7878/", { headers, method });
const corsHeaders = (response: Response) =>
  [...response.headers.keys()].filter((name) => name.startsWith("access-control-"));

test("a name that was made to point here is refused with 421, whatever it says of its origin", async () => {
  for (const origin of ["http://evil.example", "http://127.0.0.1:7878"]) {
    const response = await app({ allowOrigins: ["*"] }).request("http://evil.example/", {
      headers: { Origin: origin, "Sec-Fetch-Site": "same-origin" },
    });
    expect([response.status, await response.text()]).toEqual([
      421,
      expect.stringContaining("--allow-host evil.example"),
    ]);
  }
});

test.each<[string, Record<string, string>]>([
  ["a program", {}],
  ["its own page", { Origin: "http://127.0.0.1:7878" }],
  ["its own page by GET", { "Sec-Fetch-Site": "same-origin", "Sec-Fetch-Mode": "cors" }],
  ["its own page behind a proxy", { Origin: "https://export.exemple.fr", "Sec-Fetch-Site": "same-origin" }],
  ["an address that is typed", { "Sec-Fetch-Site": "none", "Sec-Fetch-Mode": "navigate" }],
  [
    "a link of another page",
    { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document" },
  ],
])("%s is answered, without a header of CORS", async (_who, headers) => {
  const response = await ask(headers);
  expect([response.status, await response.text(), corsHeaders(response)]).toEqual([200, "data", []]);
});

test.each<[string, Record<string, string>]>([
  ["a page of another site", { Origin: "http://evil.example" }],
  ["a page of another port", { Origin: "http://127.0.0.1:8080" }],
  ["a file", { Origin: "null" }],
  ["rubbish", { Origin: "127.0.0.1:7878" }],
  ["an image of another site", { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors" }],
  [
    "a frame of another site",
    { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe" },
  ],
  ["a script of another port", { "Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "no-cors" }],
])("%s is refused with 403, without a header of CORS", async (_who, headers) => {
  for (const method of ["GET", "POST", "OPTIONS"]) {
    const response = await ask(headers, { allowOrigins: ["https://exemple.fr"] }, method);
    expect([response.status, corsHeaders(response)]).toEqual([403, []]);
    expect(await response.text()).toContain("--allow-origin");
    expect(response.headers.get("Vary")).toContain("Origin");
  }
});

test("a page that was allowed is answered and may read the answer, another not", async () => {
  const options = { allowOrigins: ["https://exemple.fr"] };
  const response = await ask({ Origin: "https://exemple.fr" }, options);
  expect([response.status, response.headers.get("Access-Control-Allow-Origin")]).toEqual([
    200,
    "https://exemple.fr",
  ]);
  expect(response.headers.get("Access-Control-Expose-Headers")).toBe("X-Cut");
  const preflight = await ask(
    { Origin: "https://exemple.fr", "Access-Control-Request-Method": "POST" },
    options,
    "OPTIONS",
  );
  expect([preflight.status, preflight.headers.get("Access-Control-Allow-Methods")]).toEqual([
    204,
    "GET,HEAD,POST",
  ]);
  expect((await ask({ Origin: "http://exemple.fr" }, options)).status).toBe(403);
});

test("* opens it to every page", async () => {
  const response = await ask({ Origin: "http://evil.example" }, { allowOrigins: ["*"] });
  expect([response.status, response.headers.get("Access-Control-Allow-Origin")]).toEqual([200, "*"]);
});
