import { parseTerritoryCode, type TerritoryIndex, territoryCodePattern } from "@openhpa/vocabularies/codes";
import type { Cell, ColumnType } from "./columns.js";
import { KEY_PATTERN } from "./datatypes.js";
import type { Action } from "./generated/types.js";
import { geographyOfTerritories } from "./geography.js";
import { geographyCells } from "./geography-columns.js";
import { expandCurie, territoryTypes } from "./namespaces.js";

/** A column of the table of actions and territories. */
export interface TerritoryColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly required: boolean;
  readonly label: { readonly fr: string; readonly en: string };
  readonly definition: { readonly fr: string; readonly en: string };
  /** IRI of a property. */
  readonly term: string;
  /** The form of a text. */
  readonly pattern?: string;
  readonly bounds?: readonly [least: number, greatest: number];
}

const ownColumns: readonly TerritoryColumn[] = [
  {
    name: "key",
    type: "string",
    required: true,
    label: { fr: "Clé de l'action", en: "Key of the action" },
    definition: {
      fr: "Clé de l'action : la colonne key de actions.csv.",
      en: "Key of the action: the column key of actions.csv.",
    },
    term: expandCurie("dcterms:isPartOf"),
    pattern: KEY_PATTERN,
  },
  {
    name: "territory",
    type: "string",
    required: true,
    label: { fr: "Territoire", en: "Territory" },
    definition: {
      fr: "Code typé du territoire : departement:44, car 44 est aussi une région.",
      en: "Typed code of the territory: departement:44, because 44 is a region too.",
    },
    term: expandCurie("dcterms:spatial"),
    pattern: territoryCodePattern,
  },
  {
    name: "territory_type",
    type: "string",
    required: true,
    label: { fr: "Type de territoire", en: "Type of territory" },
    definition: {
      fr: "Ce que le territoire est : pays, région, département ou collectivité d'outre-mer, commune, intercommunalité, canton suisse, commune suisse.",
      en: "What the territory is: country, region, département or overseas collectivity, commune, intermunicipality, Swiss canton, Swiss commune.",
    },
    term: expandCurie("dcterms:type"),
    pattern: `^(${territoryTypes.join("|")})$`,
  },
  {
    name: "territory_code",
    type: "string",
    required: true,
    label: { fr: "Code du territoire", en: "Code of the territory" },
    definition: {
      fr: "Code sans le type, celui des listes officielles : INSEE, SIREN d'une intercommunalité, abréviation d'un canton, numéro OFS.",
      en: "Code without its type, that of the official lists: INSEE, SIREN of an intermunicipality, abbreviation of a canton, FSO number.",
    },
    term: expandCurie("dcterms:identifier"),
    pattern: "^([0-9]{1,9}|2[AB][0-9]{0,3}|[A-Z]{2})$",
  },
  {
    name: "territory_name",
    type: "string",
    required: false,
    label: { fr: "Nom du territoire", en: "Name of the territory" },
    definition: {
      fr: "Nom officiel, vide si aucune liste d'ici ne le donne.",
      en: "Official name, empty where no list here has it.",
    },
    term: expandCurie("schema:name"),
  },
];

/** The columns of the table that has a row for each action and territory: which they are, then where the territory lies. */
export const territoryColumns: readonly TerritoryColumn[] = [
  ...ownColumns,
  ...geographyCells.map(
    ({ name, type, label, ofOne, term, datatype, bounds }): TerritoryColumn => ({
      name,
      type,
      required: false,
      label,
      definition: ofOne,
      term: expandCurie(term),
      ...(datatype.kind === "string" && datatype.pattern ? { pattern: datatype.pattern } : {}),
      ...(bounds ? { bounds } : {}),
    }),
  ),
];

/** The rows of a valid action, by column name, a territory each in the order of the record; none for an action without a territory. The list says their names and where they lie. */
export function toTerritoryRows(
  { key, coverage }: Action,
  territories: TerritoryIndex,
): readonly Readonly<Record<string, Cell>>[] {
  return (coverage?.territories ?? []).map((territory) => {
    const { type = "", code = "" } = parseTerritoryCode(territory) ?? {};
    const row: Record<string, Cell> = {
      key,
      territory,
      territory_type: type,
      territory_code: code,
      territory_name: territories.get(territory)?.name ?? null,
    };
    const geography = geographyOfTerritories([territory], territories);
    for (const { name, cell } of geographyCells) row[name] = cell(geography);
    return row;
  });
}
