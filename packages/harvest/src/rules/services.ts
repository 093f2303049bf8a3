import type { CatalogueNode } from "../catalogue-graph.js";
import type { CheckedFeed } from "../checked-feed.js";
import { named } from "../rdf-names.js";
import type { Breach, HarvestRule } from "../rule.js";

const SERVICE = named("dcat:DataService");
const IDENTIFIER = named("dct:identifier");

function* atServices(
  { walk }: CheckedFeed,
  faultIn: (service: CatalogueNode) => string | undefined,
): Generator<Breach> {
  for (const { graph } of walk.pages)
    for (const service of graph.typed(SERVICE)) {
      const value = faultIn(service);
      if (value !== undefined)
        yield { where: service.iri ?? service.texts(named("dct:title"))[0] ?? "?", found: value };
    }
}

const missing = (service: CatalogueNode, names: readonly Parameters<typeof named>[0][]) => {
  const absent = names.filter((name) => service.values(named(name)).length === 0);
  return absent.length > 0 ? absent.join(", ") : undefined;
};

/** Data services: the change logs. */
export const serviceRules: readonly HarvestRule[] = [
  {
    id: "service-incomplete",
    portals: ["udata", "europa"],
    severity: "error",
    loss: "resource",
    sources: ["docs/sources/harvesters.md#2.1-data-services", "docs/sources/harvesters.md#2.3"],
    message: {
      fr: "Le service de données n'a pas {found} : il n'est pas créé.",
      en: "The data service lacks {found}: it is not created.",
    },
    breaches: (feed) =>
      atServices(feed, (service) => missing(service, ["dct:identifier", "dct:title", "dcat:endpointURL"])),
  },
  {
    id: "service-thin",
    portals: ["udata"],
    severity: "warning",
    loss: "value",
    sources: ["docs/sources/harvesters.md#2.1-data-services"],
    message: {
      fr: "Le service de données n'a pas {found} : sa page n'explique rien ou n'est reliée à aucun jeu.",
      en: "The data service lacks {found}: its page explains nothing or is tied to no dataset.",
    },
    breaches: (feed) =>
      atServices(feed, (service) => missing(service, ["dcat:endpointDescription", "dcat:servesDataset"])),
  },
  {
    id: "service-identifier-several",
    portals: ["udata"],
    severity: "error",
    loss: "resource",
    sources: ["docs/sources/harvesters.md#2.1-data-services"],
    message: {
      fr: "Plusieurs dct:identifier sur un service ({found}). Gardez-en un.",
      en: "Several dct:identifier on a service ({found}). Keep one.",
    },
    breaches: (feed) =>
      atServices(feed, (service) => {
        const all = service.texts(IDENTIFIER);
        return all.length > 1 ? all.join(", ") : undefined;
      }),
  },
  {
    id: "service-not-in-catalogue",
    portals: ["europa"],
    severity: "error",
    loss: "resource",
    sources: ["docs/sources/harvesters.md#2.3"],
    message: {
      fr: "Le service {found} n'est pas relié au catalogue par dcat:service : data.europa.eu ne le voit pas.",
      en: "The service {found} is not tied to the catalogue with dcat:service: data.europa.eu does not see it.",
    },
    breaches(feed) {
      const listed = new Set(
        feed.walk.pages.flatMap(({ graph }) =>
          graph.typed(named("dcat:Catalog")).flatMap((catalogue) => catalogue.texts(named("dcat:service"))),
        ),
      );
      return atServices(feed, ({ term: { value } }) => (listed.has(value) ? undefined : value));
    },
  },
  {
    id: "service-unreachable",
    portals: ["udata", "europa"],
    severity: "error",
    loss: "resource",
    sources: ["docs/sources/harvesters.md#2.1-data-services"],
    message: {
      fr: "L'adresse du service ne répond pas ({found}).",
      en: "The address of the service does not answer ({found}).",
    },
    breaches: (feed) =>
      atServices(
        feed,
        (service) =>
          service.texts(named("dcat:endpointURL")).flatMap((url) => {
            const status = feed.files.get(url)?.status;
            return status !== undefined && (status === 0 || status >= 400) ? [`${url} : HTTP ${status}`] : [];
          })[0],
      ),
  },
];
