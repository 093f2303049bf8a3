import type { CatalogueNode } from "../catalogue-graph.js";
import { named } from "../rdf-names.js";
import type { HarvestRule } from "../rule.js";
import { isWktPolygon } from "../wkt-polygon.js";
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

const PERIOD = [...STARTS, ...ENDS];
const XSD_DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?$/;

/** Whether a text is a day of the calendar, as `xsd:date` or `xsd:dateTime` writes it. */
function isDay(text: string): boolean {
  const [day = ""] = XSD_DATE.exec(text) ?? [];
  if (day === "" || Number.isNaN(Date.parse(day))) return false;
  const start = day.slice(0, 10);
  return new Date(`${start}T00:00:00Z`).toISOString().startsWith(start);
}

/** A date of a dataset that is none; the pair where it was modified before it was issued. Undefined when all are good. */
function malformedDate(dataset: CatalogueNode): string | undefined {
  const typed = (node: CatalogueNode, names: readonly string[]) =>
    names
      .flatMap((name) => node.values(name))
      .flatMap((value) =>
        value.termType === "Literal" && DATE_TYPES.has(value.datatype.value) ? [value.value] : [],
      );
  const nodes = [
    dataset,
    ...dataset.nodes(named("dct:temporal")),
    ...dataset.nodes(named("dcat:distribution")),
  ];
  const broken = nodes.flatMap((node) => typed(node, [...DATES, ...PERIOD])).find((text) => !isDay(text));
  if (broken !== undefined) return broken;
  const [issued] = typed(dataset, [named("dct:issued")]);
  const [modified] = typed(dataset, [named("dct:modified")]);
  const isBefore =
    issued !== undefined && modified !== undefined && modified.slice(0, 10) < issued.slice(0, 10);
  return isBefore ? `${issued} > ${modified}` : undefined;
}

const WKT_LITERAL = named("geosparql:wktLiteral");

function wktLiterals(place: CatalogueNode): string[] {
  const names = [named("dcat:bbox"), named("locn:geometry"), named("geosparql:asWKT")];
  return names
    .flatMap((name) => place.values(name))
    .flatMap((value) =>
      value.termType === "Literal" && value.datatype.value === WKT_LITERAL ? [value.value] : [],
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
    id: "date-malformed",
    portals: ["udata", "ckan", "europa", "swiss"],
    severity: "error",
    loss: "value",
    sources: ["docs/sources/harvesters.md#2.1-dates", "https://www.w3.org/TR/xmlschema-2/#date"],
    message: {
      fr: "Ce n'est pas une date, ou le jeu a été modifié avant d'être publié : {found}.",
      en: "This is no date, or the dataset was modified before it was issued: {found}.",
    },
    breaches: (feed) => atDatasets(feed, ({ dataset }) => malformedDate(dataset)),
  },
  {
    id: "polygon-malformed",
    portals: ["udata", "ckan", "europa", "swiss"],
    severity: "error",
    loss: "value",
    sources: ["docs/sources/harvesters.md#2.1-spatial", "https://www.ogc.org/standards/sfa"],
    message: {
      fr: "Le polygone ne se lit pas, n'est pas fermé ou sort du globe : {found}.",
      en: "The polygon cannot be read, is not closed or leaves the globe: {found}.",
    },
    breaches: (feed) =>
      atDatasets(feed, ({ dataset }) =>
        [dataset, ...dataset.nodes(named("dct:spatial"))]
          .flatMap((place) => wktLiterals(place))
          .find((text) => !isWktPolygon(text))
          ?.slice(0, 120),
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
