import { distributionPlaces } from "../checked-feed.js";
import { swissLicences } from "../known-codes.js";
import { named } from "../rdf-names.js";
import type { HarvestRule } from "../rule.js";
import { atDatasets } from "./datasets.js";

const plainAddress = (iri: string) => iri.replace(/^https?:\/\//, "").replace(/\/$/, "");

/** opendata.swiss, an optional profile: a French publisher is normally not harvested there, so these are notes (docs/sources/harvesters.md §2.4). */
export const swissRules: readonly HarvestRule[] = [
  {
    id: "swiss-identifier",
    portals: ["swiss"],
    severity: "note",
    loss: "dataset",
    sources: ["docs/sources/harvesters.md#2.4"],
    message: {
      fr: "opendata.swiss attend un identifiant « id@organisation », où l'organisation est celle du moissonneur.",
      en: 'opendata.swiss expects an identifier "id@organisation", with the organisation of the harvester.',
    },
    breaches: (feed) =>
      atDatasets(feed, ({ dataset }) =>
        dataset
          .texts(named("dct:identifier"))
          .find((identifier) => !/^[^@\s]+@[a-z0-9_-]+$/.test(identifier)),
      ),
  },
  {
    id: "swiss-licence",
    portals: ["swiss"],
    severity: "note",
    loss: "value",
    sources: ["docs/sources/harvesters.md#2.4"],
    message: {
      fr: "opendata.swiss ne garde pas la licence {found}.",
      en: "opendata.swiss does not keep the licence {found}.",
    },
    *breaches(feed) {
      const told = new Set<string>();
      for (const { distribution, datasetLabel: dataset } of distributionPlaces(feed)) {
        for (const licence of distribution.texts(named("dct:license"))) {
          if (swissLicences.has(plainAddress(licence)) || told.has(`${dataset} ${licence}`)) continue;
          told.add(`${dataset} ${licence}`);
          yield { where: dataset, dataset, found: licence };
        }
      }
    },
  },
  {
    id: "swiss-keyword-language",
    portals: ["swiss"],
    severity: "note",
    loss: "value",
    sources: ["docs/sources/harvesters.md#2.4"],
    message: {
      fr: "Mot-clé sans langue (de, fr, en, it) : « {found} ».",
      en: 'Keyword without a language (de, fr, en, it): "{found}".',
    },
    breaches: (feed) =>
      atDatasets(feed, ({ dataset }) => {
        const keyword = dataset
          .values(named("dcat:keyword"))
          .find((value) => value.termType === "Literal" && !/^(?:de|fr|en|it)$/.test(value.language));
        return keyword?.value;
      }),
  },
  {
    id: "swiss-publisher",
    portals: ["swiss"],
    severity: "note",
    loss: "dataset",
    sources: ["docs/sources/harvesters.md#2.4"],
    message: {
      fr: "opendata.swiss demande dct:publisher avec foaf:name, et un contact avec vcard:fn et vcard:hasEmail.",
      en: "opendata.swiss asks for dct:publisher with foaf:name, and a contact with vcard:fn and vcard:hasEmail.",
    },
    breaches: (feed) =>
      atDatasets(feed, ({ dataset }) => {
        const publishers = dataset.nodes(named("dct:publisher"));
        const contacts = dataset.nodes(named("dcat:contactPoint"));
        const good =
          publishers.some((agent) => agent.texts(named("foaf:name")).length > 0) &&
          contacts.some((card) =>
            [named("vcard:fn"), named("vcard:hasEmail")].every((name) => card.texts(name).length > 0),
          );
        return good ? undefined : "";
      }),
  },
];
