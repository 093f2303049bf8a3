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
const martin = ["Claire Martin", "Claire MARTIN", "claire.martin", "Claire-Martin", "claire-martin"];

const overseas: Case = {
  source: "oscars",
  withheld: ["06 92 00 00 00"],
  is: {
    "/0/carrier/address/territory": "commune:97411",
    "/0/carrier/email": "contact@association.example",
    "/0/funders/…/funder/name": ["ARS Océan Indien", "CGET"],
    "/0/funders/…/amount": [12500, 3000.5],
  },
};

const suivi = [
  ...["Ateliers nutrition au collège", "Bien vieillir en Vendée", "Stand prévention festival"],
  "Sophrologie pour aidants",
];

/** What each form of the same questionnaire says. */
const questionnaire = (address: string) => ({
  "/0/title/fr": "Écoute jeunes au lycée",
  "/0/objectives/…/text/fr": ["Faciliter l'orientation"],
  "/0/activities/…/description/fr": ["Permanence mensuelle"],
  "/0/steps/…/description/fr": ["Rencontre"],
  "/0/agreement/exists": true,
  "/0/partners/…/name": ["Lycée Exemple"],
  "/0/funders/…/funder/name": ["ARS"],
  "/0/carrier/name": "CSAPA Exemple",
  "/0/carrier/structureType": "csapa",
  "/0/carrier/address/asPrinted": address,
  "/0/coverage/territories/…": ["region:52"],
});

/** Documents that lie beside the repository, by file; a file may be read in several ways. */
export const sharedCases: Readonly<Record<string, Case>> = {
  "01-leaflet-names-in-title.txt": {
    source: "leaflet",
    withheld: [...martin, "02 61 91 12 34"],
    kept: ["IREPS Bretagne", "35000 Rennes"],
    isRefused: true,
  },
  "02-leaflet.pdf": {
    source: "leaflet",
    is: {
      "/0/title/fr": "Programme « Bien vieillir en Vendée »",
      "/0/carrier/name": "IREPS Pays de la Loire",
      "/0/partners/…/name": ["CARSAT", "MSA"],
    },
  },
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
  "09-oscars-heading-objectif-s-operationnel-s.txt": {
    source: "oscars",
    is: { "/0/objectives/…/kind": ["general", "operational"] },
  },
  "10-oscars-html-after-main.html": {
    source: "oscars",
    is: {
      "/0/key": "oscars-14117",
      "/0/coverage/territories/…": ["region:93"],
      "/0/objectives/…/text/fr": [
        "Former les professionnels relais (éducateurs, infirmiers, animateurs)",
        "Objectif général : Organiser 12 séances collectives de 2 heures auprès de 4 groupes",
        "Objectif spécifique 2 : Mobiliser les partenaires loc",
      ],
    },
  },
  "08-oscars-partners-list.txt": {
    source: "oscars",
    is: {
      "/0/partners/…/name": [
        ...["Mutualité Sociale Agricole", "Caisse d'Assurance Retraite et de la Santé au Travail"],
        ...["Régime Social des Indépendants", "Mutualité Française", "FDCAR", "Familles Rurales", "SDAE"],
        ...["FDGDARF", "Associations opératrices", "Collectivités locales"],
        ...["Caisses de retraite complémentaires", "CNRACL", "CAMIEG"],
      ],
      "/0/partners/…/alternateNames": ["MSA", "CARSAT", "RSI"],
    },
  },
  "07-oscars-names-and-mail-in-keys.txt": {
    source: "oscars",
    withheld: ["Martin", "MARTIN", "martin", "Durand", "durand", "39 98 12 34"],
    is: { "/0/partners/…/name": ["CCAS", "Mission locale"] },
  },
  "11-oscars-funder-without-amount.txt": {
    source: "oscars",
    is: { "/0/funders/…/funder/name": ["ARS PACA", "Conseil départemental du Var", "Ville de Nantes"] },
    none: ["/0/funders/…/amount"],
  },
  "16-labelled-fiche.txt": {
    source: "leaflet",
    withheld: [...martin, "04 65 71 12 34"],
    kept: ["Ville de Carros, Atelier Santé Ville", "350 collégiens"],
    isRefused: true,
  },
  "17-labelled-fiche-bullets.txt": {
    source: "leaflet",
    withheld: ["DURAND", "Léa", "04 65 71 52 74", "39 98 33 78", "mead@"],
    kept: ["06370 Mouans-Sartoux", "Collectivité territoriale"],
    isRefused: true,
  },
  "18-cjc-inline-semicolons.docx": {
    source: "cjc",
    is: {
      "/0/partners/…/name": [
        "Lycée Jean Moulin",
        "PJJ du Var",
        "Mission locale du Golfe",
        "Maison des adolescents",
      ],
      "/0/funders/…/funder/name": ["ARS PACA", "MILDECA"],
      "/0/funders/…/amount": [6000, 3500],
    },
    withheld: [...martin, "39 98 12 34"],
  },
  "19-oscars-publics.txt": {
    source: "oscars",
    is: {
      "/0/funders/…/funder/name": [
        "ARS Pays de la Loire",
        "Ville de Nantes",
        "Conseil départemental de Loire-Atlantique",
        "CAF 44",
      ],
      "/0/funders/…/amount": [12871, 1500.5, 2000],
    },
  },
  "article-s1-swiss-fund.txt": { source: "article", withheld: ["Camille", "camille"] },
  "cjc-c1-web-page.txt": cjc({
    is: {
      "/0/carrier/structureType": "csapa",
      "/0/funders/…/funder/name": ["ARS", "Conseil régional"],
      "/0/funders/…/amount": [15000, 8500],
    },
    none: ["/0/partners/…/name"],
    kept: ["Ces lycées accueillent des internes"],
  }),
  "cjc-c2-00.txt": cjc({ is: { "/0/funders/…/funder/name": ["MILDT"], "/0/funders/…/amount": [5000] } }),
  "cjc-c2-02.txt": cjc({
    is: { "/0/funders/…/funder/name": ["ARS", "CAF"], "/0/funders/…/amount": [15000, 3000] },
  }),
  "cjc-c2-04.txt": noFunder("Aucun"),
  "cjc-c2-05.txt": noFunder("Non"),
  "cjc-c2-06.txt": noFunder("Pas de financement spécifique"),
  "cjc-c2-07.txt": cjc({
    none: ["/0/funders/…/funder"],
    kept: ["10 000€"],
    is: { "/0/funders/…/amount": [10000] },
  }),
  "cjc-c2-08.txt": cjc({
    is: { "/0/funders/…/funder/name": ["ARS", "Conseil départemental"] },
    kept: ["FIR"],
  }),
  "cjc-c2-09.txt": cjc({
    is: { "/0/funders/…/amount": [4500], "/0/funders/…/programme": ["FIPD"], "/0/funders/…/year": ["2013"] },
    none: ["/0/funders/…/funder"],
    kept: ["FIPD 2013"],
  }),
  "cjc-c2-10.txt": noFunder("Fonds propres"),
  "cjc-c2-11.txt": cjc({
    is: { "/0/funders/…/funder/name": ["Agence Régionale de Santé Île-de-France"] },
    kept: ["AAP 2014"],
  }),
  "cjc-d1-table.docx": { source: "cjc", is: questionnaire("1 rue Haute\n53000 LAVAL") },
  // Its address has no town: nothing says which one it is.
  "cjc-d2-sdt.docx": {
    source: "cjc",
    is: questionnaire("1 rue Haute"),
    none: ["/0/carrier/address/city", "/0/carrier/address/territory"],
  },
  "cjc-d3-legacy.docx": { source: "cjc", is: { "/0/carrier/name": "CSAPA Exemple" } },
  "cjc-d4-tracked.docx": { source: "cjc", is: questionnaire("1 rue Haute\n53000 LAVAL") },
  "cjc-d5-sameline.docx": { source: "cjc", is: questionnaire("1 rue Haute\n53000 LAVAL") },
  // A German text: nothing is read, because nothing of it is understood in French.
  "article-s2-german.txt": { source: "article", isRefused: true },
  "oscars-o1-crlf.txt": overseas,
  "oscars-o1-overseas.txt": overseas,
  "oscars-o1-utf16.txt": overseas,
  "12-table-total-row.xlsx": {
    source: "table",
    is: { "/…/title/fr": ["Ateliers nutrition"] },
    kept: ["TOTAL"],
  },
  "13-table-suivi.xlsx": { source: "table", is: { "/…/title/fr": suivi }, kept: ["TOTAL"] },
  "14-leaflet-a-telecharger-as-means.txt": {
    source: "leaflet",
    is: {
      "/0/objectives/…/kind": ["general", "specific", "specific"],
      "/0/objectives/…/text/fr": ["⟦…⟧", "⟦…⟧", "⟦…⟧"],
      "/0/partners/…/name": Array(9).fill("⟦structure⟧"),
    },
    none: ["/0/objectives/…/means", "/0/title"],
    kept: ["⟦texte libre⟧"],
  },
  "15-leaflet-sheet-date-as-period.txt": {
    source: "leaflet",
    is: { "/0/carrier/name": "association Les Apsyades" },
    none: ["/0/period"],
    withheld: ["Lefèvre", "smoreau", "Sacha Moreau"],
  },
  "table-t1-merged-carrier.xlsx": {
    source: "table",
    is: { "/…/carrier/name": Array(3).fill("Association Les Semis") },
  },
  "table-t2-title-superheader-total.xlsx": {
    source: "table",
    is: { "/…/title/fr": ["Ateliers équilibre"] },
    kept: ["TOTAL", "Source : service"],
  },
  "table-t4-empty-rows.xlsx": { source: "table", is: { "/…/title/fr": ["Forum"] } },
  "table-t5-duplicate-headers.csv": { source: "table", is: { "/…/title/fr": ["Forum santé"] } },
  "table-t6-newlines.csv": { source: "table", is: { "/…/title/fr": ["Forum\nsanté"] } },
  "table-t7-dates.csv": {
    source: "table",
    is: {
      "/0/period": { start: "2024-02-01", end: "2024-12-31" },
      "/6/period": { start: "2024-02", end: "2024-12" },
      "/1/period": { start: "2024-02-01", end: "2024-12-31" },
      "/8/period": { start: "2023", end: "2024" },
      "/9/period": { start: "2023", end: "2024" },
      "/10/period": { start: "2024-02-01", end: "2024-12-31" },
      "/12/period": { start: "2024-02-01", end: "2024-12-31" },
      "/13/period": { start: "2024", end: "2024" },
      "/18/period": { start: "2023", end: "2024" },
    },
    none: ["/14/period", "/15/period", "/16/period/end"],
    kept: ["13/14/2024", "29/02/2023", "en cours"],
  },
  "table-t8-numbers.csv": {
    source: "table",
    is: { "/0/peopleReached": 1234 },
    kept: ["1.234", "environ 100", "100 à 150", "une centaine", "½"],
  },
  "table-t18-german.csv": {
    source: "table",
    is: { "/0/title/de": "Alkoholprävention im Verein", "/0/coverage/territories/…": ["canton:BE"] },
  },
  "table-t3-siret-float.xlsx": {
    source: "table",
    is: {
      "/0/carrier/address/postcode": "01000",
      "/1/carrier/phone/e164": "+33474000000",
      "/1/coverage/territories/…": ["commune:01053"],
    },
  },
  "table-t10-swiss.csv": {
    source: "table",
    is: {
      "/0/carrier/phone/e164": "+41324200000",
      "/1/carrier/phone/e164": "+41324200000",
      "/2/carrier/phone/e164": "+41263000000",
      "/3/carrier/phone/e164": "+41263000000",
      "/4/carrier/phone/e164": "+41210000000",
      "/5/carrier/phone/e164": "+41213160000",
      "/6/carrier/phone/e164": "+41225460000",
      "/0/funders/…/amount": [70000],
      "/1/funders/…/amount": [70000],
      "/0/funders/…/currency": ["CHF"],
      "/1/funders/…/currency": ["CHF"],
      "/0/peopleReached": 1200,
      "/1/peopleReached": 1200,
      "/0/coverage/territories/…": ["canton:JU", "commune-ch:6711"],
      "/1/coverage/territories/…": ["canton:JU", "commune-ch:6800"],
      "/2/coverage/territories/…": ["canton:FR", "commune-ch:2196"],
      "/3/coverage/territories/…": ["canton:FR", "commune-ch:2125"],
      "/4/coverage/territories/…": ["canton:VD", "commune-ch:5892"],
      "/5/coverage/territories/…": ["canton:VD", "commune-ch:5586"],
      "/6/coverage/territories/…": ["canton:GE", "commune-ch:6621"],
      "/7/coverage/territories/…": ["canton:BE", "commune-ch:371"],
      "/8/coverage/territories/…": ["canton:VS", "commune-ch:6266"],
      "/9/coverage/territories/…": ["canton:TI", "commune-ch:5192"],
      "/10/coverage/territories/…": ["canton:NE", "commune-ch:6421"],
      "/11/coverage/territories/…": ["canton:ZH", "commune-ch:261"],
      "/14/coverage/territories/…": ["canton:VD", "canton:GE"],
      "/5/carrier/address/territory": "commune-ch:5586",
    },
    none: ["/13/coverage/territories", "/15/coverage/territories"],
  },
};
