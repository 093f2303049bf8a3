import type { CheckedFeed, LandingPage } from "../checked-feed.js";
import type { Breach, HarvestRule } from "../rule.js";

type Description = Readonly<Record<string, unknown>>;

/** What Google recommends beside name and description (docs/sources/harvesters.md §2.5). */
const recommended = [
  "creator",
  "identifier",
  "isAccessibleForFree",
  "keywords",
  "license",
  "url",
  "version",
  "includedInDataCatalog",
  "distribution",
] as const;

const isDataset = (description: Description | undefined): description is Description =>
  [description?.["@type"]].flat().includes("Dataset");

const present = (value: unknown) =>
  value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);

function* atPages(
  { landingPages }: CheckedFeed,
  faultIn: (page: LandingPage, description: Description | undefined) => string | undefined,
): Generator<Breach> {
  for (const [dataset, page] of landingPages) {
    const value = faultIn(page, page.descriptions.find(isDataset));
    if (value !== undefined) yield { where: page.url, dataset, found: value };
  }
}

const lengthOf = (description: Description) => [...String(description.description ?? "")].length;

/** Pages of datasets, as Google Dataset Search reads them. */
export const googleRules: readonly HarvestRule[] = [
  {
    id: "google-page-missing",
    portals: ["google"],
    severity: "error",
    loss: "dataset",
    sources: ["docs/sources/harvesters.md#2.5"],
    message: {
      fr: "La page du jeu de données ne répond pas (HTTP {found}) : Google ne peut rien lire.",
      en: "The page of the dataset does not answer (HTTP {found}): Google has nothing to read.",
    },
    breaches: (feed) =>
      atPages(feed, ({ answer: { status } }) => (status === 200 ? undefined : String(status))),
  },
  {
    id: "google-description-missing",
    portals: ["google"],
    severity: "error",
    loss: "dataset",
    sources: ["docs/sources/harvesters.md#2.5"],
    message: {
      fr: "La page n'a pas de description schema.org « Dataset » lisible (application/ld+json).",
      en: 'The page has no readable schema.org "Dataset" description (application/ld+json).',
    },
    breaches: (feed) =>
      atPages(feed, ({ answer }, description) =>
        answer.status === 200 && description === undefined ? "" : undefined,
      ),
  },
  {
    id: "google-required",
    portals: ["google"],
    severity: "error",
    loss: "dataset",
    sources: ["docs/sources/harvesters.md#2.5"],
    message: {
      fr: "Google demande un nom et une description de 50 à 5000 caractères : {found}.",
      en: "Google asks for a name and a description of 50 to 5000 characters: {found}.",
    },
    breaches: (feed) =>
      atPages(feed, (_page, description) => {
        if (!description) return undefined;
        if (!present(description.name)) return "name";
        const length = lengthOf(description);
        return length < 50 || length > 5000 ? `description (${length})` : undefined;
      }),
  },
  {
    id: "google-recommended",
    portals: ["google"],
    severity: "warning",
    loss: "value",
    sources: ["docs/sources/harvesters.md#2.5"],
    message: {
      fr: "Propriétés recommandées absentes : {found}.",
      en: "Recommended properties missing: {found}.",
    },
    breaches: (feed) =>
      atPages(feed, (_page, description) => {
        const absent = description ? recommended.filter((name) => !present(description[name])) : [];
        return absent.length > 0 ? absent.join(", ") : undefined;
      }),
  },
  {
    id: "google-sitemap",
    portals: ["google"],
    severity: "warning",
    loss: "dataset",
    sources: ["docs/sources/harvesters.md#2.5"],
    message: {
      fr: "La page n'est pas dans sitemap.xml : Google peut ne pas la trouver.",
      en: "The page is not in sitemap.xml: Google may not find it.",
    },
    breaches: (feed) =>
      atPages(feed, ({ url, answer }) => (answer.status === 200 && !feed.siteMap?.has(url) ? "" : undefined)),
  },
];
