import type { Case } from "./case.fixture.js";

const carrier = { "/0/carrier/name": "Association Relais 23" };
const person = ["Exemple Camille", "camille.exemple"];
const cjc = (rest: Omit<Case, "source">): Case => ({
  source: "cjc",
  ...rest,
  is: { ...carrier, ...rest.is },
  withheld: [...person, ...(rest.withheld ?? [])],
});
const noFunder = (asPrinted: string): Case => cjc({ none: ["/0/funders/…/funder"], kept: [asPrinted] });

/** Documents that lie beside the repository, by file; a file may be read in several ways. */
export const sharedCases: Readonly<Record<string, Case>> = {
  "02-leaflet.pdf": { source: "leaflet", isRefused: true },
  "04-mail.eml": { source: "leaflet", isRefused: true },
  "06-contact-forms-in-prose.txt": {
    source: "oscars",
    withheld: [
      ...[
        "smoreau",
        "39-98-12-34",
        "39 98 12 34",
        "079 123",
        "41 79",
        "39/98",
        "39  98",
        "39.98",
        "0639981234",
      ],
      ...["claire.martin", "c.martin", "claire-martin", "clairemartin", "hélène.durand"],
    ],
  },
  "cjc-c2-00.txt": cjc({ is: { "/0/funders/…/funder/name": ["MILDT"], "/0/funders/…/amount": [5000] } }),
  "cjc-c2-02.txt": cjc({
    is: { "/0/funders/…/funder/name": ["ARS", "CAF"], "/0/funders/…/amount": [15000, 3000] },
  }),
  "cjc-c2-04.txt": noFunder("Aucun"),
  "cjc-c2-05.txt": noFunder("Non"),
  "cjc-c2-08.txt": cjc({
    is: { "/0/funders/…/funder/name": ["ARS", "Conseil départemental"] },
    kept: ["FIR"],
  }),
  "cjc-c2-11.txt": cjc({
    is: { "/0/funders/…/funder/name": ["Agence Régionale de Santé Île-de-France"] },
    kept: ["AAP 2014"],
  }),
  "cjc-d3-legacy.docx": { source: "cjc", is: { "/0/carrier/name": "CSAPA Exemple" } },
  "table-t3-siret-float.xlsx": {
    source: "table",
    is: {
      "/0/carrier/address/postcode": "01000",
      "/1/carrier/phone/e164": "+33474000000",
      "/1/coverage/territories/…": ["commune:01053"],
    },
  },
};
