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

/** Codes of the EU tables that are short (docs/sources/harvesters.md §2.3), by the name of the table. */
const shortTables: Readonly<Record<string, string>> = {
  "access-right": "CONFIDENTIAL NON_PUBLIC NORMAL OP_DATPRO PUBLIC RESTRICTED SENSITIVE",
  "data-theme": "AGRI ECON EDUC ENER ENVI GOVE HEAL INTR JUST OP_DATPRO REGI SOCI TECH TRAN",
  frequency: EU_FREQUENCIES,
  "planned-availability": "AVAILABLE EXPERIMENTAL OP_DATPRO STABLE TEMPORARY",
  "file-type":
    "7Z AAC AKN4EU AKN4EU_ZIP ARC ARC_GZ ARJ ATOM AVI AZW BIN BITS BMP BWF BZIP2 CSS CSV DBF DCR DGN DMP DOC DOCX DTD_SGML DTD_XML DWG DXF E00 ECW EPS EPUB FMX2 FMX3 FMX4 GDB GEOJSON GEOPACKAGE GEOTIFF GIF GML GMZ GPKG GPX GRID GRID_ASCII GRIB_1 GRIB_2 GZIP HDF HDT HTML HTML5 HTML_SIMPL ICS IMMC_XML INDD IPA JATS JPEG JPEG2000 JS JSON JSON_LD KML KMZ LAS LAZ LEG LHA LZH LZMA LZO MAP_PREVIEW MAP_SRVC MBOX MDB METS METS_ZIP MHTML MOBI MOP MOV MP3 MP4 MPEG2 MPEG4 MPEG4_AVC MRSID MSG_HTTP MXD NETCDF OCTET ODB ODC ODF ODG ODP ODS ODT OGG OP_DATPRO OVF OWL PARQUET PDF PDF1X PDFA1A PDFA1B PDFA2A PDFA2B PDFA3 PDFX PDFX1A PDFX2A PDFX4 PL PMB PNG PPS PPSX PPT PPTX PS PSD PWP QGS RAR RDF RDFA RDF_N_QUADS RDF_N_TRIPLES RDF_TRIG RDF_TURTLE RDF_XML REST RSS RTF SAV SB3 SCHEMA_XML SDMX SEG_Y SGML SHP SKOS_XML SPARQLQ SPARQLQRES SQL SWM TAB TAR TAR_GZ TAR_XZ TIFF TIFF_FX TMX TOPOJSON TSV TXT UDP VOC WARC WARC_GZ WAV WFS_SRVC WMA WMS_SRVC WMV WORLD XHTML XHTML5 XHTML_SIMPL XLIFF XLS XLSB XLSM XLSX XML XSLFO XSLT XYZ ZIP",
};

const codes = new Map(Object.entries(shortTables).map(([table, list]) => [table, new Set(list.split(" "))]));
const languageNames = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** Whether the EU has a code; undefined for a table that is not known here. A language is known by its code of three letters (ISO 639-3). */
export function isEuCode(table: string, code: string): boolean | undefined {
  if (table === "language")
    return /^[A-Z]{3}$/.test(code) && languageNames.of(code.toLowerCase()) !== undefined;
  return codes.get(table)?.has(code);
}
