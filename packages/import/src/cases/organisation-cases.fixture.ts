import type { ImportSourceName } from "../sources.js";
import type { Case } from "./case.fixture.js";

interface OwnCase extends Case {
  readonly text: string;
}

const fiche = (funding: string, partners = "Lycée des Essais", carrier = "Association des Essais") =>
  `Ateliers d'essai

Principaux partenaires de l'action :

${partners}

Financement (autre que ONDAM) :

${funding}

Qui porte l'action ?

${carrier}

Type d'établissement :

CSAPA

Adresse :

1 rue Haute
53000 Laval

Région :

Pays de la Loire
`;
const page = (lines: string, carrier = "Les Essais, Association") =>
  `Ateliers d'essai\n2019\nPorteur de l'action : ${carrier}\n${lines}\n`;
const row = (column: string, cell: string) =>
  `Titre;Thème;${column}\nEssai;Nutrition;"${cell.replaceAll('"', '""')}"\n`;

/** The same answer about funding in a fiche, a page and a table. */
const funding: Readonly<Partial<Record<ImportSourceName, (said: string) => string>>> = {
  cjc: (said) => fiche(said),
  oscars: (said) => page(`Thème\nPrécarité\nFinanceur\n${said.replace(/^/gm, "  • ")}`),
  table: (said) => row("Financeurs", said),
};
/** The same answer about partners in the four sources that ask for them. */
const partners: typeof funding = {
  cjc: (said) => fiche("ARS", said),
  oscars: (said) => page(`Thème\nPrécarité\nPartenaire de l'action\n${said}`),
  table: (said) => row("Partenaires", said),
  leaflet: (said) => `# Programme d'essai\n\nCe programme dure deux ans.\n\n## Partenaires\n\n- ${said}\n`,
};

type Expected = Omit<Case, "source">;

const everywhere = (
  wrap: typeof funding,
  cases: Readonly<Record<string, Expected>>,
): Record<string, OwnCase> =>
  Object.fromEntries(
    Object.entries(cases).flatMap(([said, expected]) =>
      Object.entries(wrap).map(([source, text]) => [
        `${source}: ${said.replaceAll("\n", " / ")}`,
        { source: source as ImportSourceName, text: text(said), ...expected },
      ]),
    ),
  );

const noFunding = (said: string): Expected => ({ none: ["/0/funders"], kept: [said] });
const funder = (
  name: string | undefined,
  amount?: number,
  more: Readonly<Record<string, unknown>> = {},
): Expected => ({
  is: {
    ...(name === undefined ? {} : { "/0/funders/…/funder/name": [name] }),
    ...(amount === undefined ? {} : { "/0/funders/…/amount": [amount] }),
    ...Object.fromEntries(Object.entries(more).map(([field, value]) => [`/0/funders/…/${field}`, [value]])),
  },
  none: [
    ...(name === undefined ? ["/0/funders/…/funder"] : []),
    ...(amount === undefined ? ["/0/funders/…/amount"] : []),
    ...(more.programme === undefined ? ["/0/funders/…/programme"] : []),
  ],
});
const funders = (names: readonly string[], amounts: readonly number[] = []): Expected => ({
  is: { "/0/funders/…/funder/name": names, "/0/funders/…/amount": amounts },
});

const fundings: Readonly<Record<string, Expected>> = {
  "Total : 5 000 €": noFunding("Total : 5 000 €"),
  "Budget total : 12 000 €": noFunding("12 000 €"),
  "Coût de l'action : 900 €": noFunding("900 €"),
  "aucun financement": { none: ["/0/funders"] },
  "Pas de financement spécifique": noFunding(""),
  "Fonds propres : 500 €": noFunding("500 €"),
  Autofinancement: noFunding("Autofinancement"),
  "€ €": noFunding("€"),
  "Financeurs :": noFunding("Financeurs"),
  "Cette action n'est pas financée.": noFunding("Cette action"),
  "L'ARS finance l'action à hauteur de 5 000 €": noFunding("5 000 €"),
  "Demande en cours auprès de l'ARS": noFunding("Demande en cours"),
  "Mise à disposition de locaux": noFunding("Mise à disposition"),
  "Participation des familles : 200 €": noFunding("200 €"),
  "ARS : aucun financement": noFunding("aucun"),
  "1 ETP": noFunding("1 ETP"),
  "FIPD 2013: 4500€": funder(undefined, 4500, { programme: "FIPD", year: "2013" }),
  FNPEIS: funder(undefined, undefined, { programme: "FNPEIS" }),
  "ARS (FIR) : 10 000 €": funder("ARS", 10000, { programme: "FIR" }),
  "FIR de l'ARS : 10 000 €": funder("ARS", 10000, { programme: "FIR" }),
  "ARS - FIR : 5 000 €": funder("ARS", 5000, { programme: "FIR" }),
  "CPAM, FNPEIS : 2 000 €": funder("CPAM", 2000, { programme: "FNPEIS" }),
  "CAF (44) : 500 €": funder("CAF (44)", 500),
  "Ville de Laval : 1 500€ en 2018": funder("Ville de Laval", 1500, { year: "2018" }),
  "2018 : ARS 1 500 €": funder("ARS", 1500, { year: "2018" }),
  "ARS : 2.500,50 €": funder("ARS", 2500.5, { currency: "EUR" }),
  "Canton de Vaud : CHF 5'000.-": funder("Canton de Vaud", 5000, { currency: "CHF" }),
  "ARS : 2 k€": funder("ARS", 2000),
  "ARS : 1,2 M€": funder("ARS", 1_200_000),
  "ARS : 12 € environ": funder("ARS", 12),
  "ARS : 5000 euros": funder("ARS", 5000, { currency: "EUR" }),
  "ARS : entre 5 000 et 10 000 €": { ...funder("ARS"), kept: ["5 000 et 10 000 €"] },
  "ARS : 5 000 - 10 000 €": { ...funder("ARS"), kept: ["10 000 €"] },
  "ARS : 50 000 francs": { ...funder("ARS"), kept: ["50 000 francs"] },
  "ARS : 2019": funder("ARS", undefined, { year: "2019" }),
  "Subvention de la CAF : 800 €": funder("CAF", 800),
  "5 000 € (ARS)": funder("ARS", 5000),
  "ARS : NC": funder("ARS"),
  "Direction de la jeunesse, des sports et de la cohésion sociale : 500 €": funder(
    "Direction de la jeunesse, des sports et de la cohésion sociale",
    500,
  ),
  "ARS, ville : 5 000 €": { ...funders(["ARS", "ville"]), kept: ["5 000 €"] },
  "ARS / CAF : 5 000 €": { ...funders(["ARS", "CAF"]), kept: ["5 000 €"] },
  "ARS et CAF": funders(["ARS", "CAF"]),
  "ARS 5 000 € CAF 3 000 €": funders(["ARS", "CAF"], [5000, 3000]),
  "5 000 € de l'ARS, 3 000 € de la CAF": funders(["ARS", "CAF"], [5000, 3000]),
  "Ville de Tours : 1 000 € (2018), 2 000 € (2019)": funders(
    ["Ville de Tours", "Ville de Tours"],
    [1000, 2000],
  ),
  "ARS\nCAF : 300 €": funders(["ARS", "CAF"], [300]),
};

const names = (...all: readonly string[]): Expected => ({ is: { "/0/partners/…/name": all } });
const noPartner = (said: string): Expected => ({ none: ["/0/partners"], kept: [said] });

const partnerLists: Readonly<Record<string, Expected>> = {
  "CAF ; MSA ; et l'ARS": names("CAF", "MSA", "ARS"),
  "CAF et MSA": names("CAF", "MSA"),
  "Ville de Laval / CAF": names("Ville de Laval", "CAF"),
  "Mission locale, PJJ et CSAPA": names("Mission locale", "PJJ", "CSAPA"),
  "1) CAF 2) MSA": names("CAF", "MSA"),
  "Partenaires : CAF, MSA": names("CAF", "MSA"),
  "Ministère de la jeunesse, des sports et de la vie associative": names(
    "Ministère de la jeunesse, des sports et de la vie associative",
  ),
  "Centre social et culturel du Bourg": names("Centre social et culturel du Bourg"),
  "5 000 €": noPartner("5 000 €"),
  "12 rue des Lilas": noPartner("12 rue des Lilas"),
  "Nous travaillons avec la mairie du bourg.": noPartner("Nous travaillons"),
  "CCAS, Dr Zoé Quirinal, Mission locale": {
    ...names("CCAS", "Mission locale"),
    withheld: ["Quirinal", "quirinal"],
  },
};

const carriers: Readonly<Record<string, readonly [said: string, kept?: string]>> = {
  "what is not said": ["NC"],
  "an amount": ["5 000 €"],
  "a total": ["Total"],
  "an address": ["1 rue Haute"],
  "an address below what is not said": ["NC\n12 rue des Lilas\n53000 Laval"],
  "a name below what is not said": ["Non renseigné\nPlace du Marché"],
  "a negation": ["aucun"],
};
const carrierCases = Object.entries(carriers).flatMap(([what, [said]]) =>
  (
    [
      ["cjc", fiche("ARS", "CAF", said)],
      ["oscars", page("Thème\nPrécarité", said)],
      ["table", row("Porteur", said)],
    ] as const
  ).map(
    ([source, text]) =>
      [`${source}: a carrier that is ${what}`, { source, text, none: ["/0/carrier/name"] }] as const,
  ),
);

/** Answers about organisations and money, each of a kind that was read wrongly, in every source that asks for them. */
export const organisationCases: Readonly<Record<string, OwnCase>> = {
  ...everywhere(funding, fundings),
  ...everywhere(partners, partnerLists),
  ...Object.fromEntries(carrierCases),
  "table: a carrier with its acronym": {
    source: "table",
    text: row("Porteur", "Les Semis d'Essai (LSE)"),
    is: { "/0/carrier/name": "Les Semis d'Essai", "/0/carrier/alternateNames": "LSE" },
  },
  "table: a carrier with its town": {
    source: "table",
    text: row("Porteur", "Le Nid (Laval)"),
    is: { "/0/carrier/name": "Le Nid (Laval)" },
    none: ["/0/carrier/alternateNames"],
  },
  "table: two carriers": {
    source: "table",
    text: row("Porteur", "Ville de Laval ; CCAS de Laval"),
    none: ["/0/carrier/name"],
    kept: ["Ville de Laval ; CCAS de Laval"],
  },
  "oscars: partners with their acronyms": {
    source: "oscars",
    text: page(
      "Thème\nPrécarité\nPartenaire de l'action\nMutualité sociale agricole (MSA), Comité d'éducation pour la santé (CODES), FDX, Familles rurales, Collectivités locales…",
    ),
    is: {
      "/0/partners/…/name": [
        "Mutualité sociale agricole",
        "Comité d'éducation pour la santé",
        "FDX",
        "Familles rurales",
        "Collectivités locales",
      ],
      "/0/partners/…/alternateNames": ["MSA", "CODES"],
    },
  },
  "oscars: old francs": {
    source: "oscars",
    text: `Ateliers d'essai\n1998\nPorteur de l'action : Les Essais, Association\nThème\nPrécarité\nFinanceur\n  • ARS : ARS Bretagne : 50 000 francs\n`,
    is: { "/0/funders/…/currency": ["FRF"], "/0/funders/…/amount": [50000] },
  },
};
