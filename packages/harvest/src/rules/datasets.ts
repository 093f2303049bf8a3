import { type CheckedFeed, type DatasetPlace, datasetPlaces } from "../checked-feed.js";
import { frequencies, udataLicences } from "../known-codes.js";
import { named } from "../rdf-names.js";
import type { Breach, HarvestRule } from "../rule.js";

const IDENTIFIER = named("dct:identifier");
const LICENCE = named("dct:license");
const DISTRIBUTION = named("dcat:distribution");

/** A breach for each dataset in which something is found. */
export function* atDatasets(
  feed: CheckedFeed,
  faultIn: (place: DatasetPlace) => string | undefined,
): Generator<Breach> {
  for (const place of datasetPlaces(feed)) {
    const value = faultIn(place);
    if (value !== undefined) yield { where: place.label, dataset: place.label, found: value };
  }
}

function duplicates(feed: CheckedFeed, keysOf: (place: DatasetPlace) => readonly string[]): Breach[] {
  const seen = new Set<string>();
  return datasetPlaces(feed).flatMap((place) =>
    keysOf(place).flatMap((key) => {
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      return [{ where: `${place.page.url} › ${place.label}`, dataset: place.label, found: key }];
    }),
  );
}

/** Licences of a dataset in the order in which udata looks: its own, its rights, those of its files. */
function licencesOf({ dataset }: DatasetPlace): readonly string[] {
  const ofDataset = [...dataset.texts(LICENCE), ...dataset.texts(named("dct:rights"))];
  return ofDataset.length > 0
    ? ofDataset
    : dataset.nodes(DISTRIBUTION).flatMap((item) => item.texts(LICENCE));
}

/** The length that a keyword has as a slug. */
function slugLength(keyword: string): number {
  return keyword
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-").length;
}

/** Names, licences and words of datasets. */
export const datasetRules: readonly HarvestRule[] = [
  {
    id: "identifier-missing",
    portals: ["udata"],
    severity: "error",
    loss: "dataset",
    sources: ["docs/sources/harvesters.md#2.1-identifier"],
    message: {
      fr: "Pas de dct:identifier : le jeu de données est sauté. Donnez-lui un identifiant, et un seul.",
      en: "No dct:identifier: the dataset is skipped. Give it one identifier and only one.",
    },
    breaches: (feed) =>
      atDatasets(feed, ({ dataset }) => (dataset.texts(IDENTIFIER).length === 0 ? "" : undefined)),
  },
  {
    id: "identifier-several",
    portals: ["udata", "ckan"],
    severity: "error",
    loss: "dataset",
    sources: ["docs/sources/harvesters.md#2.1-identifier"],
    message: {
      fr: "Plusieurs dct:identifier ({found}) : le portail en prend un au hasard, et crée un doublon quand il en change. Gardez-en un.",
      en: "Several dct:identifier ({found}): the portal takes any of them, and creates a double when it takes another. Keep one.",
    },
    breaches: (feed) =>
      atDatasets(feed, ({ dataset }) => {
        const all = dataset.texts(IDENTIFIER);
        return all.length > 1 ? all.join(", ") : undefined;
      }),
  },
  {
    id: "identifier-duplicate",
    portals: ["udata"],
    severity: "error",
    loss: "dataset",
    sources: ["docs/sources/harvesters.md#2.1-identifier"],
    message: {
      fr: "L'identifiant {found} sert deux fois : le second jeu de données est refusé (« already exists »).",
      en: 'The identifier {found} is used twice: the second dataset is refused ("already exists").',
    },
    breaches: (feed) => duplicates(feed, ({ dataset }) => dataset.texts(IDENTIFIER)),
  },
  {
    id: "dataset-on-two-pages",
    portals: ["ckan"],
    severity: "warning",
    loss: "dataset",
    sources: ["docs/sources/harvesters.md#2.2"],
    message: {
      fr: "Le jeu de données {found} est sur deux pages : CKAN garde la dernière lue.",
      en: "The dataset {found} is on two pages: CKAN keeps the one read last.",
    },
    breaches: (feed) => duplicates(feed, ({ dataset }) => (dataset.iri === undefined ? [] : [dataset.iri])),
  },
  {
    id: "dataset-unnamed",
    portals: ["europa"],
    severity: "error",
    loss: "dataset",
    sources: ["docs/sources/harvesters.md#2.1-dataset-discovery"],
    message: {
      fr: "Un nœud dcat:Dataset sans adresse : c'est un jeu de données de trop, ou un jeu sans nom. Donnez-lui une adresse ou un autre type.",
      en: "A dcat:Dataset node without an address: a dataset too many, or one without a name. Give it an address or another type.",
    },
    breaches: (feed) => atDatasets(feed, ({ dataset }) => (dataset.iri === undefined ? "" : undefined)),
  },
  {
    id: "dataset-unnamed-ckan",
    portals: ["ckan"],
    severity: "error",
    loss: "dataset",
    sources: ["docs/sources/harvesters.md#2.2"],
    message: {
      fr: "Le jeu de données n'a ni adresse ni identifiant : CKAN ne peut pas le reconnaître.",
      en: "The dataset has neither an address nor an identifier: CKAN cannot recognise it.",
    },
    breaches: (feed) =>
      atDatasets(feed, ({ dataset }) =>
        dataset.iri === undefined && dataset.texts(IDENTIFIER).length === 0 ? "" : undefined,
      ),
  },
  {
    id: "title-missing",
    portals: ["udata", "europa", "swiss"],
    severity: "error",
    loss: "dataset",
    sources: ["docs/sources/harvesters.md#2.1-title", "docs/sources/harvesters.md#2.3"],
    message: {
      fr: "Pas de dct:title : le jeu de données est refusé.",
      en: "No dct:title: the dataset is refused.",
    },
    breaches: (feed) =>
      atDatasets(feed, ({ dataset }) =>
        dataset.texts(named("dct:title")).some((title) => title.trim() !== "") ? undefined : "",
      ),
  },
  {
    id: "title-missing-ckan",
    portals: ["ckan"],
    severity: "error",
    loss: "catalogue",
    sources: ["docs/sources/harvesters.md#2.2"],
    message: {
      fr: "Un jeu de données sans dct:title arrête toute la collecte de CKAN, y compris pour les autres.",
      en: "A dataset without dct:title stops the whole gathering of CKAN, for the others too.",
    },
    breaches: (feed) =>
      atDatasets(feed, ({ dataset }) => (dataset.texts(named("dct:title")).length === 0 ? "" : undefined)),
  },
  {
    id: "title-not-french",
    portals: ["udata"],
    severity: "warning",
    loss: "value",
    sources: ["docs/sources/harvesters.md#2.1-title"],
    message: {
      fr: "Pas de titre en français (langues : {found}) : data.gouv.fr prend un autre titre.",
      en: "No title in French (languages: {found}): data.gouv.fr takes another title.",
    },
    breaches: (feed) =>
      atDatasets(feed, ({ dataset }) => {
        const languages = dataset
          .values(named("dct:title"))
          .map((title) => (title.termType === "Literal" ? title.language : ""));
        const french = languages.some((language) => language === "" || /^fr\b/i.test(language));
        return french || languages.length === 0 ? undefined : languages.join(", ");
      }),
  },
  {
    id: "description-missing",
    portals: ["udata", "ckan"],
    severity: "warning",
    loss: "value",
    sources: ["docs/sources/harvesters.md#2.1-description"],
    message: {
      fr: "Ni dct:description ni dct:abstract : la fiche du portail reste vide.",
      en: "Neither dct:description nor dct:abstract: the portal's page stays empty.",
    },
    breaches: (feed) =>
      atDatasets(feed, ({ dataset }) =>
        [named("dct:description"), named("dct:abstract")].some((name) => dataset.texts(name).length > 0)
          ? undefined
          : "",
      ),
  },
  {
    id: "frequency-unknown",
    portals: ["udata", "swiss"],
    severity: "warning",
    loss: "value",
    sources: ["docs/sources/harvesters.md#2.1-frequency"],
    message: {
      fr: "Fréquence non reconnue : {found}. Prenez un code de la table européenne « frequency ».",
      en: 'Unknown frequency: {found}. Take a code of the EU table "frequency".',
    },
    breaches: (feed) =>
      atDatasets(feed, ({ dataset }) =>
        dataset.texts(named("dct:accrualPeriodicity")).find((code) => !frequencies.has(code)),
      ),
  },
  {
    id: "licence-unresolved",
    portals: ["udata"],
    severity: "error",
    loss: "value",
    sources: ["docs/sources/harvesters.md#2.1-licence"],
    message: {
      fr: "Licence non reconnue : {found}. data.gouv.fr affiche « non spécifiée ». Prenez https://www.etalab.gouv.fr/licence-ouverte-open-licence.",
      en: 'Licence not recognised: {found}. data.gouv.fr shows "not specified". Take https://www.etalab.gouv.fr/licence-ouverte-open-licence.',
    },
    breaches: (feed) =>
      atDatasets(feed, (place) => {
        const licences = licencesOf(place);
        return licences.some((licence) => udataLicences.has(licence))
          ? undefined
          : licences.join(", ") || "—";
      }),
  },
  {
    id: "keyword-refused",
    portals: ["udata"],
    severity: "warning",
    loss: "value",
    sources: ["docs/sources/harvesters.md#2.1-keywords"],
    message: {
      fr: "Mot-clé ignoré : « {found} ». Il faut un texte de 3 à 96 caractères.",
      en: 'Keyword left out: "{found}". It has to be a text of 3 to 96 characters.',
    },
    *breaches(feed) {
      for (const { dataset, label } of datasetPlaces(feed))
        for (const keyword of dataset.values(named("dcat:keyword"))) {
          const length = slugLength(keyword.value);
          if (keyword.termType !== "Literal" || length < 3 || length > 96)
            yield { where: label, dataset: label, found: keyword.value };
        }
    },
  },
  {
    id: "contact-empty",
    portals: ["udata", "swiss"],
    severity: "warning",
    loss: "value",
    sources: ["docs/sources/harvesters.md#2.1-contacts"],
    message: {
      fr: "Le contact n'a ni nom ni adresse lisibles : donnez vcard:fn et vcard:hasEmail ou vcard:hasURL.",
      en: "The contact has no readable name or address: give vcard:fn and vcard:hasEmail or vcard:hasURL.",
    },
    breaches: (feed) =>
      atDatasets(feed, ({ dataset }) => {
        const contacts = dataset.nodes(named("dcat:contactPoint"));
        const names = [named("vcard:fn"), named("vcard:organization-name")];
        const ways = [named("vcard:hasEmail"), named("vcard:email"), named("vcard:hasURL")];
        const good = (properties: readonly string[], contact: (typeof contacts)[number]) =>
          properties.some((property) => contact.values(property).length > 0);
        return contacts.every((contact) => good(names, contact) && good(ways, contact)) ? undefined : "";
      }),
  },
  {
    id: "hvd-claimed",
    portals: ["udata", "europa"],
    severity: "error",
    loss: "value",
    sources: ["docs/sources/harvesters.md#2.1-hvd", "docs/sources/harvesters.md#2.3"],
    message: {
      fr: "Le jeu de données se dit « de forte valeur » ({found}) : la promotion de la santé n'est pas une des six catégories. Retirez-le.",
      en: 'The dataset calls itself "high-value" ({found}): health promotion is not one of the six categories. Remove it.',
    },
    breaches: (feed) =>
      atDatasets(
        feed,
        ({ dataset }) =>
          dataset.texts(named("dcatap:hvdCategory"))[0] ??
          dataset.texts(named("dcat:theme")).find((theme) => theme.startsWith("http://data.europa.eu/bna/")),
      ),
  },
];
