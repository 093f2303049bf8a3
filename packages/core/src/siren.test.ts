import { describe, expect, it } from "vitest";
import { hasLuhnCheck, sirenOf } from "./siren.js";

const of = (...identifiers: Parameters<typeof sirenOf>[0]["identifiers"] & object) =>
  sirenOf({ identifiers });
const siren = (value: string) => ({ scheme: "siren", value }) as const;
const siret = (value: string) => ({ scheme: "siret", value }) as const;

describe("the SIREN of an organisation", () => {
  it.each([
    ["its own number", of(siren("732829320"))],
    ["blanks and points between the digits", of(siren("732 829.320"))],
    ["the first nine digits of a SIRET", of(siret("73282932000074"))],
    ["a SIRET in blocks", of(siret("732 829 320 00074"))],
    ["both, which agree", of(siret("73282932000074"), siren("732829320"))],
    ["another register beside it", of({ scheme: "finess", value: "440000016" }, siren("732829320"))],
  ])("is told by %s", (_, found) => expect(found).toBe("732829320"));

  it("is told by any SIRET of the postal service", () =>
    expect(of(siret("35600000012345"))).toBe("356000000"));

  it.each([
    ["no number", of()],
    ["a number of another register", of({ scheme: "finess", value: "732829320" })],
    ["a wrong check digit", of(siren("732829321"))],
    ["a SIRET with a wrong check digit", of(siret("73282932000075"))],
    ["eight digits", of(siren("73282932"))],
    ["ten digits", of(siren("7328293200"))],
    ["a SIRET of thirteen digits", of(siret("7328293200007"))],
    ["letters", of(siren("73282932A"))],
    ["two units", of(siren("732829320"), siren("552100554"))],
    ["a SIRET of another unit", of(siren("552100554"), siret("73282932000074"))],
  ])("is not told by %s", (_, found) => expect(found).toBeUndefined());

  it("has a check digit by the formula of Luhn", () => {
    expect(["732829320", "552100554", "73282932000074"].map(hasLuhnCheck)).toEqual([true, true, true]);
    expect(["732829302", "552100545", ""].map(hasLuhnCheck)).toEqual([false, false, true]);
  });
});
