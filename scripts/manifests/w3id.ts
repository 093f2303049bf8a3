import { type Project, repositoryPage } from "./project.js";

/** Where published packages can be read file by file, each version for ever: a version, or the newest of a major one. */
const FILES = "https://cdn.jsdelivr.net/npm/@openhpa/schemas@";

/**
 * Rules of the redirection, first match first: what the address is after `https://w3id.org/openhpa/`, and where it leads. `$1` is the version of an
 * immutable address (`v1.0.0/…`) or of a moving one (`v1`).
 */
export const redirections: readonly (readonly [path: string, target: string])[] = [
  ["^v([0-9]+\\.[0-9]+\\.[0-9]+)/(.+)$", `${FILES}$1/v1/$2`],
  ["^schema/v([0-9]+)/(.+)$", `${FILES}$1/v$1/$2`],
  ["^context/v([0-9]+)\\.jsonld$", `${FILES}$1/v$1/context.jsonld`],
  ["^shapes/v([0-9]+)\\.ttl$", `${FILES}$1/v$1/shapes.ttl`],
  ["^shapes/v([0-9]+)-sparql\\.ttl$", `${FILES}$1/v$1/shapes-sparql.ttl`],
  ["^ns$", `${FILES}1/v1/ontology.ttl`],
  ["^vocab/([a-z0-9-]+)(?:/.*)?$", `${FILES}1/v1/vocabularies/$1.ttl`],
];

/** For people, who ask for HTML: the pages of the reference. */
const forPeople: readonly (readonly [path: string, page: string])[] = [
  ["^ns$", "docs/reference/fields.md"],
  ["^vocab/", "docs/reference/vocabularies.md"],
];

/** The `.htaccess` of the folder `openhpa` in the repository of w3id.org. */
export function redirectionText(project: Project): string {
  const page = repositoryPage(project);
  const asked = [
    "RewriteCond %{HTTP_ACCEPT} text/html",
    "RewriteCond %{HTTP_ACCEPT} !(?:turtle|rdf\\+xml|ld\\+json|n-triples)",
  ];
  return [
    "# https://w3id.org/openhpa",
    `# Contact: the maintainers of ${page}`,
    "# Written by `npm run generate` in that repository.",
    "Options -MultiViews",
    "RewriteEngine on",
    "",
    "# People are shown the reference; a program that reads HTML too names RDF.",
    ...forPeople.flatMap(([path, file]) => [
      ...asked,
      `RewriteRule ${path} ${page}/blob/main/${file} [R=303,L]`,
    ]),
    "",
    "# Programs are given the files.",
    ...redirections.map(([path, target]) => `RewriteRule ${path} ${target} [R=302,L]`),
    "",
    "# The project itself.",
    `RewriteRule ^$ ${page} [R=302,L]`,
    "",
  ].join("\n");
}

/** The page that w3id.org asks to lie beside it. */
export function redirectionPage(project: Project): string {
  return `# OpenHPA

Open Health-Promotion Actions: an open data model for health-promotion and prevention actions in France and Switzerland.

- Home page and contact: <${repositoryPage(project)}>, by its issues
- Maintainers: those who are listed in ${repositoryPage(project)}/blob/main/GOVERNANCE.md
- Addresses: <https://w3id.org/openhpa/ns> (ontology), <https://w3id.org/openhpa/context/v1.jsonld>,
  <https://w3id.org/openhpa/schema/v1/action.schema.json>, <https://w3id.org/openhpa/shapes/v1.ttl>,
  <https://w3id.org/openhpa/vocab/smoc> (and each concept scheme)
`;
}
