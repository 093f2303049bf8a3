import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { citationText } from "./citation.js";
import { noticeText, schemasNoticeText } from "./notice.js";
import { type Project, readProject, repositoryPage } from "./project.js";
import { type ManifestFields, withProjectFacts } from "./published-manifest.js";
import { redirectionPage, redirectionText } from "./w3id.js";

/** Published packages of which the vocabularies themselves are a part; bundles bring the notice along as they are built. */
const notices: Readonly<Record<string, (root: string) => string>> = {
  "packages/vocabularies": noticeText,
  schemas: schemasNoticeText,
};

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const manifestIn = (root: string, directory: string) =>
  JSON.parse(readFileSync(join(root, directory, "package.json"), "utf8")) as ManifestFields;

/** Folders of the packages that are published, from the root. */
export function publishedFolders(root: string): readonly string[] {
  const folders = ["packages", "apps"].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => `${group}/${name}`),
  );
  return [...folders, "schemas"].filter((directory) => manifestIn(root, directory).private !== true);
}

/** Pages outside of the packages that name the address of the repository. */
const PAGES = ["README.md", "CODE_OF_CONDUCT.md", "GOVERNANCE.md", "RELEASING.md", "SECURITY.md"];

/** A page with the address of the repository as it is now in the place of the one that the manifests still have. */
function withAddress(root: string, page: string, project: Project): string {
  const before = manifestIn(root, "packages/core") as unknown as Partial<Project>;
  const text = readFileSync(join(root, page), "utf8");
  if (before.repository === undefined) return text;
  const old = repositoryPage({ repository: before.repository });
  return text.replaceAll(old, repositoryPage(project));
}

/** Every file that says what the root's `package.json` and the vocabularies say, with its text. */
export function writtenFiles(root: string): ReadonlyMap<string, string> {
  const project = readProject(root);
  const licence = readFileSync(join(root, "LICENSE"), "utf8");
  const folders = publishedFolders(root);
  const pages = [...PAGES, ...folders.map((directory) => `${directory}/README.md`)];
  return new Map([
    ...pages.map((page) => [page, withAddress(root, page, project)] as const),
    ["CITATION.cff", citationText(project, String(manifestIn(root, "packages/core").version))] as const,
    ["docs/publishing/w3id/.htaccess", redirectionText(project)] as const,
    ["docs/publishing/w3id/README.md", redirectionPage(project)] as const,
    ...folders.flatMap((directory) => [
      [
        `${directory}/package.json`,
        json(withProjectFacts(manifestIn(root, directory), directory, project)),
      ] as const,
      [`${directory}/LICENSE`, licence] as const,
      ...(notices[directory] ? [[`${directory}/NOTICE.md`, notices[directory](root)] as const] : []),
    ]),
  ]);
}
