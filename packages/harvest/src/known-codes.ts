const LICENCE_OUVERTE_2 = [
  "https://www.etalab.gouv.fr/licence-ouverte-open-licence",
  "https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf",
  "https://github.com/etalab/Licence-Ouverte/blob/master/LO.md",
  "etalab-2.0",
  "lov2",
  "Licence Ouverte version 2.0",
  "Licence Ouverte / Open Licence version 2.0",
];

const OTHER_LICENCES = [
  "https://www.etalab.gouv.fr/wp-content/uploads/2014/05/Licence_Ouverte.pdf",
  "https://www.etalab.gouv.fr/wp-content/uploads/2014/05/Open_Licence.pdf",
  "http://www.opendefinition.org/licenses/cc-by",
  "http://www.opendefinition.org/licenses/cc-by-sa",
  "http://www.opendefinition.org/licenses/cc-zero",
  "http://opendatacommons.org/licenses/by/summary/",
  "http://opendatacommons.org/licenses/odbl/summary/",
  "https://opendefinition.org/licenses/odc-odbl",
];

/** Licences that data.gouv.fr resolves, by address, slug or title (docs/sources/harvesters.md §2.1, licence). */
export const udataLicences: ReadonlySet<string> = new Set([...LICENCE_OUVERTE_2, ...OTHER_LICENCES]);

/** Licences that opendata.swiss keeps (docs/sources/harvesters.md §2.4); matched without the scheme of the address and a final slash. */
export const swissLicences: ReadonlySet<string> = new Set([
  ...["terms_open", "terms_by", "terms_ask", "terms_by_ask"].map(
    (term) => `dcat-ap.ch/vocabulary/licenses/${term}`,
  ),
  "creativecommons.org/publicdomain/zero/1.0",
  "creativecommons.org/licenses/by/4.0",
  "creativecommons.org/licenses/by-sa/4.0",
]);

const EU_FREQUENCIES =
  "ANNUAL ANNUAL_2 ANNUAL_3 AS_NEEDED BIDECENNIAL BIENNIAL BIHOURLY BIMONTHLY BIWEEKLY CONT DAILY DAILY_2 DECENNIAL HOURLY IRREG MONTHLY MONTHLY_2 MONTHLY_3 NEVER NOT_PLANNED OTHER QUADRENNIAL QUARTERLY QUINQUENNIAL TRIDECENNIAL TRIENNIAL TRIHOURLY UNKNOWN UPDATE_CONT WEEKLY WEEKLY_2 WEEKLY_3 1MIN 5MIN 10MIN 15MIN 30MIN 12HRS";
const CLD_FREQUENCIES =
  "annual biennial bimonthly biweekly continuous daily irregular monthly quarterly semiannual semimonthly semiweekly threeTimesAMonth threeTimesAWeek threeTimesAYear triennial weekly";

/** Frequencies that the portals know: the EU table and the Dublin Core collection vocabulary. */
export const frequencies: ReadonlySet<string> = new Set([
  ...EU_FREQUENCIES.split(" ").map(
    (code) => `http://publications.europa.eu/resource/authority/frequency/${code}`,
  ),
  ...CLD_FREQUENCIES.split(" ").map((code) => `http://purl.org/cld/freq/${code}`),
]);
