import type { CatalogueNode } from "../catalogue-graph.js";
import { named } from "../rdf-names.js";
import type { HarvestRule } from "../rule.js";
import { atDatasets } from "./datasets.js";

const DATE_TYPES = new Set([named("xsd:date"), named("xsd:dateTime")]);
const DATES = [named("dct:issued"), named("dct:modified"), named("dct:created")];
const STARTS = [named("dcat:startDate"), named("schema:startDate")];
const ENDS = [named("dcat:endDate"), named("schema:endDate")];
const INTERVAL = /^\d{4}(?:-\d{2}){0,2}\/\d{4}(?:-\d{2}){0,2}$/;
const POLYGON = /^(?:<[^>]+>\s*)?(?:MULTI)?POLYGON\s*\(/i;
const GEO_JSON_POLYGON = /"type"\s*:\s*"(?:Multi)?Polygon"/;
const BOX = /^\s*-?[\d.]+\s*(?:,\s*-?[\d.]+\s*){3}$/;

const has = (node: CatalogueNode, properties: readonly string[]) =>
  properties.some((property) => node.values(property).length > 0);

/** Whether udata finds a polygon: a literal of the dataset, or one on a node of the place. */
function hasPolygon(dataset: CatalogueNode): boolean {
  const SPATIAL = named("dct:spatial");
  const geometry = [
    named("dcat:bbox"),
    named("locn:geometry"),
    named("geosparql:asWKT"),
    named("geosparql:asGeoJSON"),
  ];
  const onPlaces = dataset.nodes(SPATIAL).flatMap((place) => geometry.flatMap((name) => place.texts(name)));
  const literals = dataset.values(SPATIAL).filter(({ termType }) => termType === "Literal");
  return (
    onPlaces.some((text) => POLYGON.test(text) || GEO_JSON_POLYGON.test(text)) ||
    literals.some(({ value }) => BOX.test(value) || POLYGON.test(value) || GEO_JSON_POLYGON.test(value))
  );
}

/** Dates, periods and places. */
export const coverageRules: readonly HarvestRule[] = [
  {
    id: "modified-in-future",
    portals: ["udata"],
    severity: "error",
    loss: "value",
    sources: ["docs/sources/harvesters.md#2.1-dates"],
    message: {
      fr: "dct:modified est dans le futur ({found}) : la date est refusée.",
      en: "dct:modified lies in the future ({found}): the date is refused.",
    },
    breaches: (feed) =>
      atDatasets(feed, ({ dataset }) =>
        dataset.texts(named("dct:modified")).find((day) => day.slice(0, 10) > feed.today),
      ),
  },
  {
    id: "date-untyped",
    portals: ["udata"],
    severity: "warning",
    loss: "value",
    sources: ["docs/sources/harvesters.md#2.1-dates"],
    message: {
      fr: "La date {found} n'est ni xsd:date ni xsd:dateTime : elle n'est pas lue comme une date.",
      en: "The date {found} is neither xsd:date nor xsd:dateTime: it is not read as a date.",
    },
    breaches: (feed) =>
      atDatasets(
        feed,
        ({ dataset }) =>
          DATES.flatMap((name) => dataset.values(name)).find(
            (date) => date.termType !== "Literal" || !DATE_TYPES.has(date.datatype.value),
          )?.value,
      ),
  },
  {
    id: "temporal-iri",
    portals: ["udata"],
    severity: "error",
    loss: "value",
    sources: ["docs/sources/harvesters.md#2.1-temporal"],
    message: {
      fr: "La période est une adresse ({found}) que data.gouv.fr va chercher sur le web : en cas d'échec elle est perdue. Écrivez-la en nœud anonyme.",
      en: "The period is an address ({found}) that data.gouv.fr looks up on the web: when that fails it is lost. Write it as a blank node.",
    },
    breaches: (feed) =>
      atDatasets(feed, ({ dataset }) =>
        dataset
          .nodes(named("dct:temporal"))
          .map(({ iri }) => iri)
          .find((iri) => iri !== undefined),
      ),
  },
  {
    id: "temporal-incomplete",
    portals: ["udata", "swiss"],
    severity: "warning",
    loss: "value",
    sources: ["docs/sources/harvesters.md#2.1-temporal", "docs/sources/harvesters.md#2.4"],
    message: {
      fr: "La période n'a pas ses deux dates ({found}) : elle est perdue.",
      en: "The period lacks one of its two dates ({found}): it is lost.",
    },
    breaches: (feed) =>
      atDatasets(feed, ({ dataset }) => {
        const broken = dataset
          .nodes(named("dct:temporal"))
          .find((period) => period.iri === undefined && !(has(period, STARTS) && has(period, ENDS)));
        const literal = dataset
          .values(named("dct:temporal"))
          .find((value) => value.termType === "Literal" && !INTERVAL.test(value.value));
        return literal?.value ?? (broken && "dct:PeriodOfTime");
      }),
  },
  {
    id: "spatial-without-polygon",
    portals: ["udata"],
    severity: "warning",
    loss: "value",
    sources: ["docs/sources/harvesters.md#2.1-spatial"],
    message: {
      fr: "Le territoire ({found}) n'a pas de polygone WKT ou GeoJSON : data.gouv.fr ne le prend pas.",
      en: "The place ({found}) has no WKT or GeoJSON polygon: data.gouv.fr does not take it.",
    },
    breaches: (feed) =>
      atDatasets(feed, ({ dataset }) => {
        const places = dataset.values(named("dct:spatial"));
        return places.length > 0 && !hasPolygon(dataset)
          ? places
              .map(({ termType, value }) => (termType === "BlankNode" ? "dct:Location" : value))
              .join(", ")
          : undefined;
      }),
  },
  {
    id: "spatial-untyped",
    portals: ["ckan"],
    severity: "warning",
    loss: "value",
    sources: ["docs/sources/harvesters.md#2.2"],
    message: {
      fr: "Le territoire ({found}) n'est pas de type dct:Location : CKAN ne le lit pas.",
      en: "The place ({found}) is not typed dct:Location: CKAN does not read it.",
    },
    breaches: (feed) =>
      atDatasets(feed, ({ dataset }) => {
        const place = dataset.nodes(named("dct:spatial")).find((node) => !node.is(named("dct:Location")));
        return place && (place.iri ?? "dct:spatial");
      }),
  },
];
