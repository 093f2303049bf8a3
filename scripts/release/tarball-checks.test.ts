import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readProject } from "../manifests/project.js";
import { withProjectFacts } from "../manifests/published-manifest.js";
import { inOrderOfDependencies, type PublishedManifest, readTarball, type Tarball } from "./tarball.js";
import { type Expected, tarballFaults } from "./tarball-checks.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const project = readProject(root);
const licence = readFileSync(join(root, "LICENSE"), "utf8");
const expected: Expected = {
  project,
  licence,
  version: "1.0.0",
  names: new Set(["@openhpa/a", "@openhpa/b"]),
  isInRepository: (path) => path === "docs/design.md",
};
const readme = '# @openhpa/a\n\n```sh\nnpm i @openhpa/a\n```\n\n```js\nimport "@openhpa/a";\n```\n';
const link = (to: string) => ({ "README.md": `${readme}\n[x](${to})\n` });
const page = project.repository.url.replace(/^git\+|\.git$/g, "");

/** A tarball that is right but for these files and fields. */
function tarball(files: Readonly<Record<string, string | undefined>> = {}, fields: object = {}): Tarball {
  const said = {
    name: "@openhpa/a",
    version: "1.0.0",
    license: "MIT",
    dependencies: { "@openhpa/b": "1.0.0", zod: "4.6.7" },
  };
  const manifest = {
    ...withProjectFacts(said, "packages/a", project),
    ...fields,
  } as unknown as PublishedManifest;
  const all = {
    "package.json": JSON.stringify(manifest),
    "README.md": readme,
    LICENSE: licence,
    "dist/index.js": "",
    ...files,
  };
  const present = Object.entries(all).flatMap(([path, text]) =>
    text === undefined ? [] : [[path, text] as const],
  );
  return { manifest, files: new Map(present) };
}

test("a tarball that is right has no fault", () => {
  expect(tarballFaults(tarball(), expected)).toEqual([]);
  expect(tarballFaults(tarball(link(`${page}/blob/main/docs/design.md`)), expected)).toEqual([]);
});

const zod = "zod 4\nSPDX-License-Identifier: BSD-3-Clause\n";
const wrong: readonly (readonly [string, Tarball, RegExp])[] = [
  ["a test", tarball({ "dist/a.test.js": "" }), /dist\/a\.test\.js does not belong/],
  ["a fixture's types", tarball({ "dist/a.fixture.d.ts": "" }), /does not belong/],
  ["types of what tests share", tarball({ "dist/changes/testing/replay.d.ts": "" }), /does not belong/],
  ["sources", tarball({ "src/a.ts": "" }), /src\/a\.ts does not belong/],
  ["settings", tarball({ ".npmrc": "" }), /\.npmrc does not belong/],
  ["another licence text", tarball({ LICENSE: "all rights" }), /LICENSE is not the text/],
  ["no licence text", tarball({ LICENSE: undefined }), /LICENSE is not the text/],
  [
    "a bundled library of another licence",
    tarball({ "dist/licences/zod.txt": zod }),
    /license does not say BSD-3-Clause/,
  ],
  ["data with a notice", tarball({ "NOTICE.md": "x" }), /license does not say etalab-2\.0/],
  ["a licence of nothing", tarball({}, { license: "MIT AND ISC" }), /license says ISC/],
  ["no README", tarball({ "README.md": undefined }), /there is no README/],
  ["a README without installing", tarball({ "README.md": "# @openhpa/a\n" }), /does not say how to install/],
  ["a relative link", tarball(link("../core/README.md")), /leads nowhere/],
  ["a link to a file that is not there", tarball(link(`${page}/blob/main/docs/none.md`)), /leads nowhere/],
  [
    "another repository",
    tarball({}, { repository: { url: "git+https://example.org/x.git" } }),
    /another repository/,
  ],
  ["no provenance", tarball({}, { publishConfig: { access: "public" } }), /publishConfig is not/],
  [
    "an internal range",
    tarball({}, { dependencies: { "@openhpa/b": "^1.0.0" } }),
    /@openhpa\/b in \^1\.0\.0/,
  ],
  ["a file as dependency", tarball({}, { dependencies: { zod: "file:../zod" } }), /zod in file:/],
  ["another version", tarball({}, { version: "0.9.0" }), /version 0\.9\.0, not 1\.0\.0/],
  ["a private package", tarball({}, { private: true }), /is private/],
  [
    "a place on a machine",
    tarball({ "dist/index.js": 'const at = "/home/someone/openhpa";' }),
    /is a place on a machine/,
  ],
  [
    "a file address",
    tarball({ "dist/index.js": 'import("file:///Users/someone/x.js")' }),
    /is a place on a machine/,
  ],
  [
    "a mailbox of a person",
    tarball({ "dist/a.json": '"jeanne.martin@exemple.fr"' }),
    /dist\/a\.json: .*personal-mail/,
  ],
];
test.each(wrong)("%s is noticed", (_, content, fault) => {
  expect(tarballFaults(content, expected).join("\n")).toMatch(fault);
});

test("a path of an address is no place on a machine", () => {
  expect(
    tarballFaults(tarball({ "dist/index.js": '"https://example.org/home/strategy"' }), expected),
  ).toEqual([]);
});

test("a tarball of npm is read file by file", () => {
  const folder = mkdtempSync(join(tmpdir(), "openhpa-pack-"));
  mkdirSync(join(folder, "dist"));
  writeFileSync(join(folder, "package.json"), '{"name":"x","version":"1.2.3","files":["dist"]}');
  writeFileSync(join(folder, "dist/index.js"), "é\n");
  execFileSync("npm", ["pack", "--loglevel=error"], { cwd: folder });
  const { manifest, files } = readTarball(join(folder, "x-1.2.3.tgz"));
  expect(manifest.version).toBe("1.2.3");
  expect(files.get("dist/index.js")).toBe("é\n");
});

test("packages come after those that they depend on; a circle is an error", () => {
  const of = (name: string, ...on: string[]) => ({
    manifest: { name, version: "1.0.0", dependencies: Object.fromEntries(on.map((each) => [each, "1.0.0"])) },
  });
  const ordered = inOrderOfDependencies([of("c", "b", "zod"), of("b", "a"), of("a")]);
  expect(ordered.map(({ manifest }) => manifest.name)).toEqual(["a", "b", "c"]);
  expect(() => inOrderOfDependencies([of("a", "b"), of("b", "a")])).toThrow(/circle/);
});
