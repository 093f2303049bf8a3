import { linkBlock } from "./link.js";
import { COUNTRY_OF_CATALOGUES, COUNTRY_TABLE, DATA_THEME_TABLE } from "./link-sources.js";

/** The data theme that holds our themes; themes that are not of health alone (environment, road safety, precarity) are left out. */
export const dataThemeLinks = linkBlock(
  { target: "eu-data-theme", source: DATA_THEME_TABLE, checked: "2026-11-30", verified: true },
  [
    ["theme/addictive-behaviours", "skos:broadMatch", "HEAL", "Health"],
    ["theme/nutrition", "skos:broadMatch", "HEAL", "Health"],
    ["theme/hiv-sti", "skos:broadMatch", "HEAL", "Health"],
    ["theme/hepatitis", "skos:broadMatch", "HEAL", "Health"],
    ["theme/chronic-diseases-other", "skos:broadMatch", "HEAL", "Health"],
    ["theme/diabetes", "skos:broadMatch", "HEAL", "Health"],
    ["theme/cardiovascular-diseases", "skos:broadMatch", "HEAL", "Health"],
    ["theme/mental-health", "skos:broadMatch", "HEAL", "Health"],
    ["theme/suicide-prevention", "skos:broadMatch", "HEAL", "Health"],
    ["theme/school-health", "skos:broadMatch", "HEAL", "Health"],
    ["theme/medicines", "skos:broadMatch", "HEAL", "Health"],
    ["theme/cancers", "skos:broadMatch", "HEAL", "Health"],
    ["theme/vaccination", "skos:broadMatch", "HEAL", "Health"],
    ["theme/health-policy", "skos:broadMatch", "HEAL", "Health"],
    ["theme/infectious-diseases-other", "skos:broadMatch", "HEAL", "Health"],
    ["theme/oral-health", "skos:broadMatch", "HEAL", "Health"],
    ["theme/occupational-health", "skos:broadMatch", "HEAL", "Health"],
    ["theme/sleep", "skos:broadMatch", "HEAL", "Health"],
  ],
);

/** Countries of our codes, which are those of ISO 3166-1, in the European table. */
export const countryLinks = [
  ...linkBlock({ target: "eu-country", source: COUNTRY_TABLE, checked: "2026-11-30", verified: true }, [
    ["country/FR", "skos:exactMatch", "FRA", "France"],
    ["country/BE", "skos:exactMatch", "BEL", "Belgium"],
    ["country/NL", "skos:exactMatch", "NLD", "Netherlands"],
    ["country/DE", "skos:exactMatch", "DEU", "Germany"],
    ["country/LU", "skos:exactMatch", "LUX", "Luxembourg"],
    ["country/GB", "skos:exactMatch", "GBR", "United Kingdom"],
    ["country/ES", "skos:exactMatch", "ESP", "Spain"],
    ["country/IT", "skos:exactMatch", "ITA", "Italy"],
    ["country/AT", "skos:exactMatch", "AUT", "Austria"],
    ["country/PT", "skos:exactMatch", "PRT", "Portugal"],
  ]),
  ...linkBlock(
    { target: "eu-country", source: COUNTRY_OF_CATALOGUES, checked: "2026-11-30", verified: true },
    [["country/CH", "skos:exactMatch", "CHE", "Switzerland"]],
  ),
];
