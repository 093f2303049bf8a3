import { linkBlock } from "./link.js";

/** Where the texts of licences stand, by our code: what catalogues write for a licence. */
export const licenceTexts = {
  lov2: "www.etalab.gouv.fr/licence-ouverte-open-licence",
  "cc0-1.0": "creativecommons.org/publicdomain/zero/1.0/",
  "cc-by-4.0": "creativecommons.org/licenses/by/4.0/",
  "cc-by-sa-4.0": "creativecommons.org/licenses/by-sa/4.0/",
} as const;

/** The texts themselves, and the entry of the list of licences that software names them by. */
export const licenceLinks = linkBlock(
  {
    target: "licence-texts",
    source: "the text of the licence at that address",
    checked: "2026-11-30",
    verified: true,
  },
  [
    ["licence/lov2", "foaf:focus", licenceTexts.lov2, "Licence Ouverte / Open Licence"],
    ["licence/cc0-1.0", "foaf:focus", licenceTexts["cc0-1.0"], "CC0 1.0 Universal"],
    ["licence/cc-by-4.0", "foaf:focus", licenceTexts["cc-by-4.0"], "Attribution 4.0 International"],
    [
      "licence/cc-by-sa-4.0",
      "foaf:focus",
      licenceTexts["cc-by-sa-4.0"],
      "Attribution-ShareAlike 4.0 International",
    ],
    ["licence/lov2", "rdfs:seeAlso", "spdx.org/licenses/etalab-2.0.html", "Etalab Open License 2.0"],
  ],
);
