import { type Project, repositoryPage } from "./project.js";

/** A value as YAML reads it, whatever is in it: JSON is YAML. */
const quoted = (value: string) => JSON.stringify(value);

/** How the software is cited, in the Citation File Format 1.2.0. */
export function citationText(project: Project, version: string): string {
  const [, name = project.author] = /^(.*?)\s*\(/.exec(project.author) ?? [];
  return `# Written from package.json by \`npm run generate\`.
cff-version: 1.2.0
message: ${quoted("If you use OpenHPA, please cite it. A feed or a dump made with it has a citation of its own.")}
type: software
title: OpenHPA
abstract: ${quoted("One open data model for health-promotion and prevention actions in France and Switzerland, and the linked open data made from it.")}
authors:
  - name: ${quoted(name)}
    website: ${quoted(project.homepage)}
version: ${quoted(version)}
license: MIT
url: ${quoted(project.homepage)}
repository-code: ${quoted(repositoryPage(project))}
keywords:
${project.keywords.map((each) => `  - ${each}\n`).join("")}`;
}
