import { personalPassages } from "@openhpa/core";
import type { Project } from "../manifests/project.js";
import { repositoryPage } from "../manifests/project.js";
import type { Tarball } from "./tarball.js";

/** What a tarball is judged by. */
export interface Expected {
  readonly project: Project;
  /** The text of the licence of our code. */
  readonly licence: string;
  readonly version: string;
  /** Names of all packages that are published together. */
  readonly names: ReadonlySet<string>;
  /** Whether a file of the repository exists, by its path from the root. */
  readonly isInRepository: (path: string) => boolean;
}

type Check = (tarball: Tarball, expected: Expected) => readonly string[];

const MANIFEST_FILES = new Set(["package.json", "README.md", "LICENSE", "NOTICE.md", "CHANGELOG.md"]);
const FOLDERS = new Set(["dist", "bin", "v1"]);
const SHARED = ["homepage", "bugs", "author", "engines", "publishConfig"] as const;

/** What tests are made of, by its path: a test, a fixture, the folders `test` and `testing` of a room. */
export const OF_TESTS = /\.(?:test|test-d|fixture)\.|(?:^|\/)test(?:ing)?\//;

/** Only what is published on purpose: builds, commands, generated files, and the pages beside them. */
const onlyWhatBelongs: Check = ({ files }) =>
  [...files.keys()]
    .filter((path) => {
      const [first = ""] = path.split("/");
      const belongs = path.includes("/") ? FOLDERS.has(first) : MANIFEST_FILES.has(path);
      return !belongs || OF_TESTS.test(path) || /metafile|\.tsbuildinfo$|(?:^|\/)\./.test(path);
    })
    .map((path) => `${path} does not belong into a package`);

const manifestIsComplete: Check = ({ manifest }, { project, version, names }) => {
  const said = manifest as unknown as Readonly<Record<string, unknown>>;
  const wrong = SHARED.filter((name) => JSON.stringify(said[name]) !== JSON.stringify(project[name]));
  const ranges = Object.entries(manifest.dependencies ?? {}).filter(([name, range]) =>
    names.has(name) ? range !== version : !/^\d+\.\d+\.\d+$/.test(range),
  );
  return [
    ...wrong.map((name) => `package.json: ${name} is not what the project says`),
    ...(manifest.repository?.url === project.repository.url ? [] : ["package.json: another repository"]),
    ...(manifest.version === version ? [] : [`package.json: version ${manifest.version}, not ${version}`]),
    ...(manifest.private === true ? ["package.json: is private"] : []),
    ...ranges.map(([name, range]) => `package.json: ${name} in ${range}`),
  ];
};

/** The licences of what is in the tarball, as SPDX writes them: ours, and those that the bundles wrote down. */
function licencesIn({ files }: Tarball): ReadonlySet<string> {
  const named = [...files]
    .filter(([path]) => path.startsWith("dist/licences/"))
    .flatMap(([, text]) => /^SPDX-License-Identifier: (.+)$/m.exec(text)?.[1]?.split(" AND ") ?? []);
  // A choice that has MIT in it is taken as MIT.
  const chosen = named.map((each) => (/\bMIT OR\b|\bOR MIT\b/.test(each) ? "MIT" : each));
  return new Set(["MIT", ...chosen, ...(files.has("NOTICE.md") ? ["etalab-2.0"] : [])]);
}

const licenceIsTrue: Check = (tarball, { licence }) => {
  const said = new Set(tarball.manifest.license?.split(" AND ") ?? []);
  const found = licencesIn(tarball);
  return [
    ...(tarball.files.get("LICENSE") === licence ? [] : ["LICENSE is not the text of the licence"]),
    ...[...found]
      .filter((each) => !said.has(each))
      .map((each) => `license does not say ${each}, which is in it`),
    ...[...said].filter((each) => !found.has(each)).map((each) => `license says ${each}, which is not in it`),
  ];
};

/** A README stands alone on a registry: it says what the package is and how to install it, and every link of it can be followed from there. */
const readmeStandsAlone: Check = ({ files, manifest }, { project, isInRepository }) => {
  const text = files.get("README.md");
  if (text === undefined) return ["there is no README.md"];
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  const page = `${repositoryPage(project)}/`;
  const lost = links.filter((link) => {
    if (!link.startsWith(page)) return !/^https:\/\/|^#/.test(link);
    const [, path = ""] = /^(?:blob|tree)\/main\/([^#]+)/.exec(link.slice(page.length)) ?? [];
    return !isInRepository(path);
  });
  return [
    ...(text.startsWith(`# ${manifest.name}\n`) ? [] : ["README.md does not begin with the name"]),
    ...(/^(?:npm i(?:nstall)?|npx) /m.test(text) ? [] : ["README.md does not say how to install it"]),
    ...(/^```(?:js|ts|sh)$/m.test(text) ? [] : ["README.md has no example"]),
    ...lost.map((link) => `README.md: ${link} leads nowhere from a registry`),
  ];
};

/** Places on somebody's machine, in any file: not paths of an address. */
const machine =
  /(?<![\w.-])(?:file:\/\/)?(?:\/home|\/Users|\/root|\/tmp|\/work)\/[\w.-]+|\b[A-Z]:\\{1,2}Users\\/;

/** The first place on a machine that a text names, undefined where it names none. */
export const machinePlace = (text: string): string | undefined => machine.exec(text)?.[0];

const noMachine: Check = ({ files }) =>
  [...files].flatMap(([path, text]) => {
    const found = machinePlace(text);
    return found === undefined ? [] : [`${path}: ${found} is a place on a machine`];
  });

/** Where something stands on purpose: authors in their licences, invented mailboxes in the records that show the rule, codes of communes. */
const NAMED_ON_PURPOSE =
  /^dist\/licences\/|^v1\/invalid\/|\/data-rows-[\w-]+\.js$|^dist\/territories\/[\w-]+\.data\.js$/;

const noPersonalData: Check = ({ files }) =>
  [...files]
    .filter(([path]) => !NAMED_ON_PURPOSE.test(path))
    .flatMap(([path, text]) =>
      personalPassages(text).map((passage) => `${path}: ${JSON.stringify(passage)}`),
    );

/** Everything that a tarball is asked before it is published; a new question is a row. */
export const tarballChecks: Readonly<Record<string, Check>> = {
  "only what belongs": onlyWhatBelongs,
  manifest: manifestIsComplete,
  licence: licenceIsTrue,
  README: readmeStandsAlone,
  "no place of a machine": noMachine,
  "no personal data": noPersonalData,
};

/** What is wrong with a tarball, each fault with the name of its package. */
export function tarballFaults(tarball: Tarball, expected: Expected): readonly string[] {
  return Object.values(tarballChecks).flatMap((check) =>
    check(tarball, expected).map((fault) => `${tarball.manifest.name}: ${fault}`),
  );
}
