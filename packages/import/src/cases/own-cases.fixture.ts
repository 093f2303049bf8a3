import type { Case } from "./case.fixture.js";

interface OwnCase extends Case {
  readonly text: string;
}

const fiche = (funding: string, partners = "Lycée des Essais") => `Ateliers d'essai

Principaux partenaires de l'action :

${partners}

Financement (autre que ONDAM) :

${funding}

Qui contacter pour en savoir plus ?

Mme Zoé Quirinal, psychologue, 05 55 00 00 00, zoe.quirinal@exemple.example

Qui porte l'action ?

Association des Essais

Type d'établissement :

CSAPA

Adresse :

1 rue Haute
53000 Laval

Région :

Pays de la Loire
`;
const page = (lines: string) => `Ateliers d'essai
2019
Porteur de l'action : Les Essais, Association
${lines}
`;
const quirinal = ["Quirinal", "quirinal"];
const cjc = (funding: string, rest: Omit<Case, "source">): OwnCase => ({
  source: "cjc",
  text: fiche(funding),
  ...rest,
  withheld: quirinal,
});

/** Small documents of our own, each of a kind that was read wrongly. */
export const ownCases: Readonly<Record<string, OwnCase>> = {
  "funders that are amounts": cjc("12 000€", {
    is: { "/0/funders/…/amount": [12000] },
    none: ["/0/funders/…/funder"],
  }),
  "funders that are negations": cjc("Pas de financement", {
    none: ["/0/funders/…/funder"],
    kept: ["Pas de financement"],
  }),
  "own funds": cjc("Fonds propres", { none: ["/0/funders/…/funder"], kept: ["Fonds propres"] }),
  "two funders on a line": cjc("ARS : 12 000 € ; CAF : 2 500 €", {
    is: { "/0/funders/…/funder/name": ["ARS", "CAF"], "/0/funders/…/amount": [12000, 2500] },
  }),
  "a list with semicolons": {
    source: "cjc",
    text: fiche("ARS", "Lycée des Essais ; Foyer Exemple ; Mission locale d'Essai"),
    is: { "/0/partners/…/name": ["Lycée des Essais", "Foyer Exemple", "Mission locale d'Essai"] },
    withheld: quirinal,
  },
  "a funder without an amount": {
    source: "oscars",
    text: page("Thème\nPrécarité\nFinanceur\n  • ARS : ARS Bretagne\n  • Commune : Ville de Laval : NC"),
    is: { "/0/funders/…/funder/name": ["ARS Bretagne", "Ville de Laval"] },
    none: ["/0/funders/…/amount"],
  },
  "names and mailboxes in keys": {
    source: "oscars",
    text: page(
      "Thème\nPrécarité\nDescription\n* Atelier animé par Mme Zoé Quirinal (zoe.quirinal@exemple.example)\nEvaluation de l'action\n* Résultats\n- 12 personnes suivies par Mme Zoé Quirinal",
    ),
    withheld: quirinal,
  },
  "contacts of a document that is refused": {
    source: "leaflet",
    text: `Titre de l'action : Ateliers d'essai
Référente : Zoé Quirinal - 02 61 91 12 34, +41 32 420 00 00 (zoe.quirinal@exemple.example)
Bureau : brindille53@exemple.example, (0)261911235 ; 02.61.91.12.36.
Accueil : accueil@exemple.example, 0 800 12 34 56, SIRET 123 456 789 00012, le 01/02/2019, 01 à 05, 12 000 €
`,
    isRefused: true,
    withheld: [...quirinal, "61 91 12 34", "420 00 00", "brindille53", "261911235", "91.12.36"],
    kept: ["accueil@exemple.example", "0 800 12 34 56", "123 456 789 00012", "01/02/2019", "12 000 €"],
  },
  "downloads and headings in a leaflet": {
    source: "leaflet",
    text: `# Bouger ensemble

Contexte
Peu de jeunes marchent.
Objectifs
- Objectif général : Faire bouger
- Objectif(s) spécifique(s) :
- Marcher chaque jour
  au moins une heure
- Nager
Public : tous
À télécharger
- Affiche (PDF, 200 ko)
- Guide du marcheur
Partenaires
- Mairie d'Essai
Partager sur Facebook
- Imprimer
- Facebook
`,
    is: {
      "/0/objectives/…/text/fr": ["Faire bouger", "Marcher chaque jour", "Nager"],
      "/0/objectives/…/kind": ["general", "specific", "specific"],
      "/0/objectives/…/means/fr": ["au moins une heure"],
      "/0/partners/…/name": ["Mairie d'Essai"],
    },
    kept: ["Peu de jeunes marchent.", "Guide du marcheur", "Public : tous"],
  },
  "a share bar and other actions below a page": {
    source: "oscars",
    text: page(
      "Thème\nPrécarité\nContexte\nPeu marchent.\nPartager\nObjectif de l'action\n* Objectif spécifique 1\n- Marcher\nImprimer la page\nPlan national\nVoir aussi\nPlan d'essai",
    ),
    is: {
      "/0/context/fr": "Peu marchent.",
      "/0/objectives/…/text/fr": ["Marcher"],
      "/0/objectives/…/kind": ["specific"],
    },
    none: ["/0/plans"],
  },
  "downloads below a partnership": {
    source: "cjc",
    text: `${fiche("ARS", "Lycée des Essais\nPartager sur LinkedIn")}\nDocuments à télécharger\nConvention d'essai`,
    is: {
      "/0/partners/…/name": ["Lycée des Essais"],
      "/0/coverage/territories/…": ["region:52"],
    },
    withheld: quirinal,
  },
  "other articles around an article": {
    source: "article",
    text: `Partager cette page

Bouger en Bretagne

Publié le 7 juillet 2021

Un projet mené en 2020. Vingt ateliers.

À lire aussi

- Dormir en Occitanie

Un projet mené en Corse depuis mai 2019.
`,
    is: { "/0/title/fr": "Bouger en Bretagne" },
    kept: ["Dormir en Occitanie"],
    none: ["/0/steps"],
  },
  "telephones of a Swiss table": {
    source: "table",
    text: `Titre;Porteur;Canton;carrier_address_postcode;carrier_address_city;carrier_phone_as_printed
A;Centre;Jura;2800;Delémont;032 420 00 00
B;Centre;;39000;Lons-le-Saunier;03 84 00 00 00
C;Centre;Jura;39000;Lons-le-Saunier;03 84 00 00 00
D;Centre;VD;CH-1003;Lausanne;079 123 45 67
`,
    is: { "/0/carrier/phone/e164": "+41324200000", "/1/carrier/phone/e164": "+33384000000" },
    none: ["/2/carrier/phone/e164", "/3/carrier/phone"],
    withheld: ["079 123 45 67"],
  },
};
