import { array, assert, constantFrom, property, record } from "fast-check";
import robotsParser from "robots-parser";
import { expect, test } from "vitest";
import { isAllowed, parseRobots } from "./robots.js";

const HOST = "https://a.example";
const peer = robotsParser as unknown as (
  url: string,
  text: string,
) => { isAllowed(url: string, agent: string): boolean | undefined; getSitemaps(): string[] };

test("what robots may read is what another reader of robots.txt says, whatever the rules", () => {
  const line = record({
    name: constantFrom("Allow", "Disallow", "allow", "DISALLOW"),
    path: constantFrom("/", "/a", "/a/", "/a/b", "/*.html$", "/a*c", "/$", "/a/b$", ""),
  });
  const paths = ["/", "/a", "/a/", "/a/b", "/a/bc", "/a/b.html", "/x.html", "/x.html5"];
  assert(
    property(array(line, { maxLength: 6 }), (lines) => {
      const text = ["User-agent: *", ...lines.map(({ name, path }) => `${name}: ${path}`)].join("\n");
      const own = parseRobots(text);
      const other = peer(`${HOST}/robots.txt`, text);
      for (const path of paths)
        expect(isAllowed(own, path), `${text}\n${path}`).toBe(other.isAllowed(`${HOST}${path}`, "*") ?? true);
    }),
  );
});

test("site maps are named apart from groups; other lines are told", () => {
  const text =
    "Sitemap: https://a.example/s.xml\n# note\nUser-agent: x\nDisallow: /\n<html>\nsitemap: /t.xml";
  const robots = parseRobots(text);
  expect(robots).toEqual({ rules: [], siteMaps: ["https://a.example/s.xml", "/t.xml"], unread: ["<html>"] });
  expect(peer(`${HOST}/robots.txt`, text).getSitemaps()).toContain("https://a.example/s.xml");
});

test.each([
  ["User-agent: Googlebot\nDisallow: /", false],
  ["User-agent: Bingbot\nDisallow: /", true],
  ["User-agent: Bingbot\nUser-agent: *\nDisallow: /", false],
  ["User-agent: *\nDisallow: /\nAllow: /a", true],
  ["User-agent: *\r\nDisallow: /a # closed", false],
  ["\uFEFFUser-agent: *\nDisallow: /", false],
])("%j lets a page be read: %s", (text, allowed) => expect(isAllowed(parseRobots(text), "/a")).toBe(allowed));
