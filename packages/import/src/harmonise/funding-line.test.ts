import { describe, expect, it, test } from "vitest";
import { parseAmount } from "./amount.js";
import { cutFundings } from "./funding-cut.js";
import { fundingsIn, parseFunding } from "./funding-line.js";

describe("amounts of money", () => {
  it.each([
    ["1 500€ en 2018", { amount: 1500, currency: "EUR", year: "2018" }],
    ["2.500,50 €", { amount: 2500.5, currency: "EUR" }],
    ["CHF 5'000.-", { amount: 5000, currency: "CHF" }],
    ["5’000 francs", { amount: 5000, currency: "CHF" }],
    ["Fr. 5000.--", { amount: 5000, currency: "CHF" }],
    ["2 k€", { amount: 2000, currency: "EUR" }],
    ["1,5 M€", { amount: 1500000, currency: "EUR" }],
    ["70'000 francs", { amount: 70000, currency: "CHF" }],
    ["12\u202F500\u00A0€", { amount: 12500, currency: "EUR" }],
    ["1,5 million d'euros", { amount: 1500000, currency: "EUR" }],
    ["CHF 70'000", { amount: 70000, currency: "CHF" }],
    ["3 000,50 €", { amount: 3000.5, currency: "EUR" }],
  ])("%s", (printed, value) => expect(parseAmount(printed)?.value).toEqual(value));

  it("an estimate and a yearly amount say so", () => {
    expect(parseAmount("15 000 euros/an")?.value).toMatchObject({ amount: 15000, note: expect.any(String) });
    expect(parseAmount("environ 3 000 €")).toMatchObject({ value: { amount: 3000 }, certainty: "probable" });
  });

  it("what can be read in two ways is not certain", () => {
    expect(parseAmount("1.500 €")?.certainty).toBe("probable");
    expect(parseAmount("1.500")).toBeUndefined();
    expect(parseAmount("1 500 €")?.certainty).toBe("certain");
  });
});

/** The values of a funding, without where they stand. */
function told(text: string) {
  const { name, programme, amount, year } = parseFunding(text);
  return [name?.value, amount?.value.amount, year?.value, programme?.value];
}

describe("fundings", () => {
  it.each([
    ["ARS : 10 000 €", ["ARS", 10000, undefined, undefined]],
    ["ARS (10 000€)", ["ARS", 10000, undefined, undefined]],
    ["MILDT 5000 €", ["MILDT", 5000, undefined, undefined]],
    ["FIPD 2013: 4500€", [undefined, 4500, "2013", "FIPD"]],
    ["1500€ en 2018", [undefined, 1500, "2018", undefined]],
    ["10 000€", [undefined, 10000, undefined, undefined]],
    ["Fonds propres", [undefined, undefined, undefined, undefined]],
    ["Fonds propres : 500 €", [undefined, undefined, undefined, undefined]],
    [
      "Conseil Départemental : Conseil départemental du Var : € €",
      ["Conseil départemental du Var", undefined, undefined, undefined],
    ],
    ["Commune : Ville de Nantes : NC", ["Ville de Nantes", undefined, undefined, undefined]],
    [
      "Agence régionale de santé Île-de-France (AAP 2014)",
      ["Agence régionale de santé Île-de-France", undefined, "2014", "AAP 2014"],
    ],
    ["CGET (Contrat de ville) : 3 000,50 €", ["CGET", 3000.5, undefined, "Contrat de ville"]],
    ["Fonds de prévention: CHF 70'000", ["Fonds de prévention", 70000, undefined, undefined]],
    ["5 000 € de la CPAM", ["CPAM", 5000, undefined, undefined]],
    ["ARS : 1 000 € et CAF 300 €", ["ARS", undefined, undefined, undefined]],
  ])("%s", (text, values) => expect(told(text)).toEqual(values));

  it.each([
    ["ARS : 10 000 € ; CPAM : 2 000 €", ["ARS : 10 000 €", "CPAM : 2 000 €"]],
    [
      "ARS : 15 000 €, Conseil régional 8 500€ (sur trois ans)",
      ["ARS : 15 000 €", "Conseil régional 8 500€ (sur trois ans)"],
    ],
    ["ARS (10 000 €), CAF (500 €)", ["ARS (10 000 €)", "CAF (500 €)"]],
    ["ARS", ["ARS"]],
  ])("%s are cut", (line, pieces) => expect(cutFundings(line).map(({ value }) => value)).toEqual(pieces));

  it.each([
    ["ARS : -3 000 €", ["ARS", undefined]],
    ["ARS − 500 €", ["ARS", undefined]],
    ["ARS : 0 €", ["ARS", undefined]],
    ["ARS : 5 € par élève", ["ARS", undefined]],
    ["CAF : 12 €/séance", ["CAF", undefined]],
    ["5€/enfant", [undefined, undefined]],
    ["2 000 € obtenus", [undefined, undefined]],
    ["ARS : 3 000 € (refusé)", [undefined, undefined]],
    ["CPAM : subvention non accordée", [undefined, undefined]],
    ["ARS - 500 €", ["ARS", 500]],
    ["Subvention ARS de 3 000 €", ["ARS", 3000]],
    ["Financé par l'ARS à hauteur de 3 000 €", ["ARS", 3000]],
    ["CAF, pour un montant de 1 200 €", ["CAF", 1200]],
    ["dont CPAM 5 000 €", ["CPAM", 5000]],
  ])("what is no amount of a funder is not read as one: %s", (text, values) => {
    const { name, amount } = parseFunding(text);
    expect([name?.value, amount?.value.amount]).toEqual(values);
  });

  it.each([
    "ARS DT 53 12 500",
    "ARS 10000 CPAM 5000",
    "cofinancement ARS/Ville",
    "quelqu'un : 300 €",
  ])("a name that may hold a sum, a second name or no name is not certain: %s", (text) =>
    expect(["uncertain", undefined]).toContain(parseFunding(text).name?.certainty));
});

it.each([
  [
    "Ville de Laval (mise à disposition des locaux)",
    "Ville de Laval",
    "certain",
    "mise à disposition des locaux",
  ],
  ["Ville de Laval (prêt de salle)", "Ville de Laval", "certain", "prêt de salle"],
  ["ARS (en attente)", "ARS", "uncertain", "en attente"],
  ["ARS (demande en cours) : 2 000 €", "ARS", "uncertain", "demande en cours"],
  ["CPAM (NC)", "CPAM", "uncertain", "NC"],
  ["Ligue (comité 53) : 300 €", "Ligue (comité 53)", "certain", undefined],
])("what is said of a funder in parentheses is no part of its name: %s", (line, name, certainty, note) => {
  const [funding] = fundingsIn(line, { country: "FR" });
  expect([funding?.name?.value, funding?.name?.certainty, funding?.note?.value]).toEqual([
    name,
    certainty,
    note,
  ]);
});

it("a part of a sum is no funder", () => {
  const fundings = fundingsIn("ARS (FIR) : 5 000 €, dont 2 000 € en 2021", { country: "FR" });
  expect(fundings.map(({ name, refused }) => name?.value ?? refused)).toEqual(["ARS", "not-said"]);
});

describe("what can be read in two ways", () => {
  test.each(["ARS 2 x 5000 €", "ARS : 2 × 5 000 €", "ARS 3*1500 €"])("a product is no amount: %s", (text) => {
    const { name, amount, unread } = parseFunding(text);
    expect([name?.value, amount]).toEqual(["ARS", undefined]);
    expect(unread?.value).toMatch(/^\d ?[x×*]/);
  });

  test.each([
    "ARS (en attente), 2 x 5 000 € MILDECA, Fondation Roche",
    "FIR, MILDECA (45 000 euros sur trois ans), Conseil départemental de la Sarthe",
  ])("an amount before further funders makes nothing certain: %s", (text) => {
    for (const funding of fundingsIn(text))
      for (const part of [funding.name, funding.programme, funding.amount])
        expect(part?.certainty ?? "uncertain").not.toBe("certain");
  });
});
