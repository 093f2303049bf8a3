import type { Action } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ImportSourceName, importSources } from "../sources.js";

const territories = await loadTerritories();

/** Names of organisations, with what a reader may call each of them. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  "Direction de la jeunesse, des sports et de la cohésion sociale": [],
  "Mutualité sociale agricole (MSA)": ["Mutualité sociale agricole"],
  "Centre social et culturel du Bourg": [],
  "Les Semis (Laval)": ["Les Semis"],
  "Le Relais - Antenne Nord": [],
  "Conseil départemental de la Mayenne": [],
  "Association Essais et Jardins": [],
  "Fondation des Essais": [],
  "Ville de Laval": [],
  "CPAM de la Sarthe": [],
  "Mission locale": [],
  "Maison 3D": [],
  "CODES 72": [],
  "100 % Nature": [],
  ARS: [],
  CAF: [],
};
const name = fc.constantFrom(...Object.keys(NAMES));
const isNameOf = (read: string, written: string) =>
  read === written || NAMES[written]?.includes(read) === true;

/** What stands where an organisation is asked for and names none. */
const nobody = fc.constantFrom(
  ...["NC", "Néant", "Aucun", "aucun financement", "Total : 5 000 €", "TOTAL", "Fonds propres", "€ €"],
  ...["Pas de partenaire", "à préciser", "En cours", "Autofinancement : 300 €", "Partenaires :", "gratuit"],
  ...[
    "L'ARS finance l'action.",
    "Nous n'avons pas de financement.",
    "12 rue des Lilas",
    "53000 Laval",
    "1 ETP",
  ],
  ...[
    "Budget total : 12 000 €",
    "Coût : 900 €",
    "Demande en cours auprès de la CAF",
    "voir ci-dessus",
    "2019",
  ],
  ...["Mise à disposition de locaux", "FIPD", "Participation des familles : 80 €", "septembre 2015", "-"],
);

interface Sum {
  readonly printed: string;
  readonly amount?: number;
  readonly currency?: string;
  readonly year?: string;
}

const grouped = (amount: number, sign: string) => String(amount).replace(/\B(?=(?:\d{3})+$)/g, sign);
/** Sums in the ways in which people write them; one that can be read in two ways has no amount. */
const sum = fc
  .tuple(fc.integer({ min: 100, max: 90_000 }), fc.nat({ max: 16 }), fc.constantFrom("2013", "2018", "2022"))
  .map(([amount, form, year]): Sum => {
    const [euros, francs] = [
      { amount, currency: "EUR" },
      { amount, currency: "CHF" },
    ];
    const forms: readonly Sum[] = [
      { printed: `${grouped(amount, " ")} €`, ...euros },
      { printed: `${amount}€`, ...euros },
      { printed: `${grouped(amount, "\u202F")}\u00A0€`, ...euros },
      { printed: `${grouped(amount, " ")} € €`, ...euros },
      { printed: `${amount} euros`, ...euros },
      { printed: `${grouped(amount, " ")},00 €`, ...euros },
      { printed: `EUR ${amount}`, ...euros },
      { printed: `${grouped(amount, " ")}€ en ${year}`, ...euros, year },
      { printed: `${grouped(amount, " ")} € (${year})`, ...euros, year },
      { printed: `CHF ${grouped(amount, "'")}.-`, ...francs },
      { printed: `CHF ${grouped(amount, "'")}`, ...francs },
      { printed: `${amount % 90} k€`, amount: (amount % 90) * 1000, currency: "EUR" },
      { printed: `entre ${amount} et ${amount + 1000} €` },
      { printed: `${grouped(amount, " ")} - ${grouped(amount + 1000, " ")} €` },
      { printed: `de ${amount} à ${amount + 1000} €` },
      { printed: `${grouped(amount, " ")} francs` },
      { printed: "NC" },
    ];
    return forms[form] as Sum;
  });

interface Said extends Sum {
  readonly names: readonly string[];
}

/** One funding as it is written, and what is true of it. */
const funding = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(name, sum, fc.constantFrom(" : ", ": ", " - ", " ")).map(
      ([who, { printed, ...money }, sign]): Said => ({
        ...money,
        names: [who],
        printed: `${who}${printed === "NC" || /^\d/.test(printed) ? (sign.trim() === "" ? " : " : sign) : " : "}${printed}`,
      }),
    ),
  },
  { weight: 1, arbitrary: name.map((who): Said => ({ names: [who], printed: who })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(name, name, sum)
      .map(([a, b, { printed }]): Said => ({ names: [a, b], printed: `${a} et ${b} : ${printed}` })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(name, name, sum)
      .map(([a, b, { printed }]): Said => ({ names: [a, b], printed: `${a}, ${b} : ${printed}` })),
  },
  { weight: 2, arbitrary: nobody.map((printed): Said => ({ names: [], printed })) },
);

const fiche = (funders: string, partners: string, carrier: string) =>
  `Ateliers d'essai\n\nPrincipaux partenaires de l'action :\n\n${partners}\n\nFinancement (autre que ONDAM) :\n\n${funders}\n\nQui porte l'action ?\n\n${carrier}\n\nType d'établissement :\n\nCSAPA\n`;
const page = (funders: string, partners: string, carrier: string) =>
  `Ateliers d'essai\n2019\nPorteur de l'action : ${carrier}\nThème\nPrécarité\nPartenaire de l'action\n${partners}\nFinanceur\n${funders.replace(/^/gm, "  • ")}\n`;
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const table = (funders: string, partners: string, carrier: string) =>
  `Titre;Thème;Financeurs;Partenaires;Porteur\nEssai;Nutrition;${[funders, partners, carrier].map(cell).join(";")}\n`;
const leaflet = (_: string, partners: string, carrier: string) =>
  `# Programme d'essai\n\nL'association ${carrier} est née à Laval en 1985.\n\n## Partenaires\n\n${partners}\n`;
const article = (_: string, partners: string, carrier: string) =>
  `Un programme d'essai\n\nArticle rédigé par ${carrier} le 7 juillet 2021\n\nCe projet porté par ${carrier} réunit ${partners.replaceAll("\n", ", ")}.\n`;
const documents = {
  cjc: fiche,
  oscars: page,
  table,
  leaflet,
  article,
} as const satisfies Partial<Record<ImportSourceName, typeof fiche>>;

/** The least sure passage of a path, or of what it is part of. */
function isCertain({ evidence = [] }: Action, path: string): boolean {
  const passages = evidence.filter((item) => path === item.path || path.startsWith(`${item.path}/`));
  return passages.length > 0 && passages.every(({ certainty }) => certainty === "certain");
}

const read = async (source: ImportSourceName, text: string) => {
  const bytes = new TextEncoder().encode(text);
  const { records } = await importSources[source].read(bytes, { file: "essai.txt", territories });
  return records as readonly Action[];
};

function expectFunders(record: Action, said: readonly Said[], text: string): void {
  for (const { key, funder, amount, currency, year } of record.funders ?? []) {
    const at = `/funders/${key}`;
    const named = said.filter(({ names }) => names.some((one) => isNameOf(funder?.name ?? "", one)));
    if (funder && isCertain(record, `${at}/funder/name`))
      expect(named, `${funder.name}\n${text}`).not.toEqual([]);
    if (amount === undefined || !isCertain(record, `${at}/amount`)) continue;
    const paying = named.filter((one) => one.amount === amount && one.names.length === 1);
    expect(funder ? paying : said.filter((one) => one.amount === amount), `${amount}\n${text}`).not.toEqual(
      [],
    );
    if (funder) expect(paying.map((one) => one.currency)).toContain(currency);
    if (funder && year !== undefined && isCertain(record, `${at}/year`))
      expect(
        paying.map((one) => one.year),
        text,
      ).toContain(year);
  }
}

function expectPartners(record: Action, written: readonly string[], text: string): void {
  for (const { key, name: partner } of record.partners ?? [])
    if (isCertain(record, `/partners/${key}/name`))
      expect(
        written.some((one) => isNameOf(partner ?? "", one)),
        `${partner}\n${text}`,
      ).toBe(true);
}

const some = fc.record({
  fundings: fc.array(funding, { minLength: 1, maxLength: 4 }),
  fundingSign: fc.constantFrom("\n", " ; ", "; "),
  partners: fc.array(fc.oneof({ weight: 3, arbitrary: name }, { weight: 1, arbitrary: nobody }), {
    minLength: 1,
    maxLength: 5,
  }),
  partnerSign: fc.constantFrom("\n", " ; ", ", ", " / ", " et ", "\n- ", " • "),
  carrier: fc.oneof(
    name.map((one) => ({ one, isName: true })),
    nobody.map((one) => ({ one, isName: false })),
  ),
});

describe("organisations and money in any words", () => {
  test.each(Object.entries(documents))("nothing is certain and wrong: %s", async (source, write) => {
    let certain = 0;
    await fc.assert(
      fc.asyncProperty(some, async ({ fundings, fundingSign, partners, partnerSign, carrier }) => {
        const printed = fundings.map((one) => one.printed).join(fundingSign);
        const text = write(printed, partners.join(partnerSign), carrier.one);
        const [record] = await read(source as ImportSourceName, text);
        if (!record) return;
        expectFunders(record, fundings, text);
        expectPartners(record, partners, text);
        const called = record.carrier?.name;
        if (called !== undefined)
          expect(carrier.isName && isNameOf(called, carrier.one), `${called}\n${text}`).toBe(true);
        certain +=
          record.evidence?.filter(
            (item) => /^\/(?:funders|partners|carrier)/.test(item.path) && item.certainty === "certain",
          ).length ?? 0;
      }),
      { numRuns: 300 },
    );
    expect(certain).toBeGreaterThan(100);
  });
});
