import type { Cell, Column, ColumnType } from "./columns.js";
import type { Datatype } from "./field.js";
import type { Action } from "./generated/types.js";
import { type Geography, geographyOf } from "./geography.js";
import { expandCurie } from "./namespaces.js";

/** A column that says where territories lie, for a row that has one or several of them. */
export interface GeographyColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly datatype: Datatype;
  readonly term: string;
  readonly label: Column["label"];
  /** Of the territories of an action. */
  readonly definition: Column["definition"];
  /** Of one territory. */
  readonly ofOne: Column["definition"];
  readonly bounds?: NonNullable<Column["bounds"]>;
  readonly cell: (geography: Geography) => Cell;
}

const code = (pattern: string): Datatype => ({ kind: "string", pattern });
const placeName: Datatype = { kind: "string" };
const degrees: Datatype = { kind: "decimal" };

const onlyWhereOne = {
  fr: "Rempli seulement si tous les territoires de l'action y sont avec certitude ; vide pour une intercommunalité, qui peut s'étendre sur plusieurs. Déduit de coverage_territories.",
  en: "Filled only where all territories of the action certainly lie in it; empty for an intermunicipality, which may lie in several. It follows from coverage_territories.",
};
const withRule = (fr: string, en: string) => ({
  fr: `${fr} ${onlyWhereOne.fr}`,
  en: `${en} ${onlyWhereOne.en}`,
});

/**
 * The columns that other programs recognise by their names (csv-detective of data.gouv.fr): codes of INSEE and of the Swiss cantons, and a
 * position with what it is the chief town of. None of them guesses: several territories leave them empty unless one holds them all.
 */
export const geographyCells: readonly GeographyColumn[] = [
  {
    name: "code_commune",
    type: "string",
    datatype: code("^([0-9]{2}|2[AB])[0-9]{3}$"),
    term: "dcterms:spatial",
    label: { fr: "Code commune (INSEE)", en: "Code of the commune (INSEE)" },
    definition: withRule(
      "Code INSEE de la seule commune concernée.",
      "INSEE code of the only commune concerned.",
    ),
    ofOne: {
      fr: "Code INSEE de la commune, si le territoire en est une.",
      en: "INSEE code of the commune, where the territory is one.",
    },
    cell: ({ codes }) => codes.commune ?? null,
  },
  {
    name: "code_departement",
    type: "string",
    datatype: code("^([0-9]{2}|2[AB]|9[78][0-9])$"),
    term: "dcterms:spatial",
    label: { fr: "Code département", en: "Code of the département" },
    definition: withRule(
      "Code du seul département, ou de la seule collectivité d'outre-mer, où se passe l'action.",
      "Code of the only département or overseas collectivity of the action.",
    ),
    ofOne: {
      fr: "Code du département ou de la collectivité d'outre-mer où le territoire est avec certitude ; vide pour une intercommunalité qui s'étend sur plusieurs.",
      en: "Code of the département or overseas collectivity in which the territory certainly lies; empty for an intermunicipality that lies in several.",
    },
    cell: ({ codes }) => codes.departement ?? null,
  },
  {
    name: "code_region",
    type: "string",
    datatype: code("^[0-9]{2}$"),
    term: "dcterms:spatial",
    label: { fr: "Code région", en: "Code of the region" },
    definition: withRule(
      "Code INSEE de la seule région de l'action.",
      "INSEE code of the only region of the action.",
    ),
    ofOne: {
      fr: "Code INSEE de la région où le territoire est avec certitude ; vide pour une intercommunalité qui s'étend sur plusieurs.",
      en: "INSEE code of the region in which the territory certainly lies; empty for an intermunicipality that lies in several.",
    },
    cell: ({ codes }) => codes.region ?? null,
  },
  {
    name: "code_canton",
    type: "string",
    datatype: code("^[A-Z]{2}$"),
    term: "dcterms:spatial",
    label: { fr: "Canton suisse", en: "Swiss canton" },
    definition: withRule(
      "Abréviation officielle du seul canton suisse de l'action (VD).",
      "Official abbreviation of the only Swiss canton of the action (VD).",
    ),
    ofOne: {
      fr: "Abréviation officielle du canton suisse où est le territoire.",
      en: "Official abbreviation of the Swiss canton in which the territory lies.",
    },
    cell: ({ codes }) => codes.canton ?? null,
  },
  {
    name: "latitude",
    type: "number",
    datatype: degrees,
    term: "schema:latitude",
    bounds: [-90, 90],
    label: { fr: "Latitude", en: "Latitude" },
    definition: {
      fr: "Latitude en degrés (WGS 84, 2 décimales) du chef-lieu du plus petit département, région ou canton qui contient tous les territoires de l'action : un repère sur une carte, non le lieu de l'action.",
      en: "Latitude in degrees (WGS 84, 2 decimals) of the chief town of the smallest département, region or canton that holds all territories of the action: a mark on a map, not the place of the action.",
    },
    ofOne: {
      fr: "Latitude en degrés (WGS 84, 2 décimales) du chef-lieu du plus petit département, région ou canton qui contient le territoire.",
      en: "Latitude in degrees (WGS 84, 2 decimals) of the chief town of the smallest département, region or canton that holds the territory.",
    },
    cell: ({ point }) => point?.position[1] ?? null,
  },
  {
    name: "longitude",
    type: "number",
    datatype: degrees,
    term: "schema:longitude",
    bounds: [-180, 180],
    label: { fr: "Longitude", en: "Longitude" },
    definition: {
      fr: "Longitude en degrés (WGS 84, 2 décimales) du même chef-lieu.",
      en: "Longitude in degrees (WGS 84, 2 decimals) of the same chief town.",
    },
    ofOne: {
      fr: "Longitude en degrés (WGS 84, 2 décimales) du même chef-lieu.",
      en: "Longitude in degrees (WGS 84, 2 decimals) of the same chief town.",
    },
    cell: ({ point }) => point?.position[0] ?? null,
  },
  {
    name: "position_level",
    type: "string",
    datatype: code("^(departement|region|canton)$"),
    term: "dcterms:spatial",
    label: { fr: "Précision de la position", en: "How exact the position is" },
    definition: {
      fr: "Ce dont la position est le chef-lieu : departement, region ou canton. L'action peut être n'importe où dans ce territoire.",
      en: "What the position is the chief town of: departement, region or canton. The action may be anywhere in it.",
    },
    ofOne: {
      fr: "Ce dont la position est le chef-lieu : departement, region ou canton. Le territoire lui-même peut être plus petit.",
      en: "What the position is the chief town of: departement, region or canton. The territory itself may be smaller.",
    },
    cell: ({ point }) => point?.level ?? null,
  },
  {
    name: "position_place",
    type: "string",
    datatype: placeName,
    term: "dcterms:spatial",
    label: { fr: "Chef-lieu de la position", en: "Chief town of the position" },
    definition: {
      fr: "Nom du chef-lieu dont latitude et longitude sont données.",
      en: "Name of the chief town whose latitude and longitude are given.",
    },
    ofOne: {
      fr: "Nom du chef-lieu dont latitude et longitude sont données.",
      en: "Name of the chief town whose latitude and longitude are given.",
    },
    cell: ({ point }) => point?.seat ?? null,
  },
];

/** The columns of the flat table of actions that say where all territories of the action lie, after the column of territories. */
export function geographyColumns(territories: Column): readonly Column[] {
  return geographyCells.map((geographic): Column => {
    const { name, type, datatype, term, label, definition, bounds, cell } = geographic;
    return {
      name,
      path: [name],
      type,
      required: false,
      label,
      definition,
      term: expandCurie(term),
      field: { ...territories.field, name, datatype, many: false },
      derived: (action: Action) => cell(geographyOf(action)),
      follows: territories.name,
      ...(bounds ? { bounds } : {}),
    };
  });
}
