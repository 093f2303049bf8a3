import { describe, expect, test } from "vitest";
import { schemes, splitPrintedList } from "./index.js";

const notations = (printed: string): (string | undefined)[] =>
  splitPrintedList(schemes.theme, printed).segments.map(({ match }) => match?.concept.notation);

describe("splitPrintedList", () => {
  test("keeps labels with commas whole", () => {
    expect(
      notations(
        "Nutrition (alimentation et activité physique), Sexualité (contraception, IVG), VIH-Sida IST",
      ),
    ).toEqual(["nutrition", "sexuality", "hiv-sti"]);
    const [only, ...others] = splitPrintedList(
      schemes["action-type"],
      "Communication, information, sensibilisation",
    ).segments;
    expect(only?.match?.concept.notation).toBe("communication-information-awareness");
    expect(others).toEqual([]);
  });

  test("reads a list with spaces only", () => {
    expect(notations("VIH-Sida IST Sexualité (contraception, IVG) Hépatites (VHB - VHC)")).toEqual([
      "hiv-sti",
      "sexuality",
      "hepatitis",
    ]);
  });

  test("prefers the pair of wide and narrow condition to its halves", () => {
    const { segments } = splitPrintedList(
      schemes["chronic-condition"],
      "Maladie de la nutrition, Obésité, Asthme",
    );
    expect(segments.map(({ match }) => match?.concept.notation)).toEqual(["obesity", "asthma"]);
  });

  test("gives unknown text back whole, between known labels", () => {
    const { segments } = splitPrintedList(schemes.theme, "Précarité, Habitat, logement; Cancers ,");
    expect(segments.map(({ text, match }) => [text, match?.concept.notation])).toEqual([
      ["Précarité", "precarity"],
      ["Habitat, logement", undefined],
      ["Cancers", "cancers"],
    ]);
  });

  test("does not cut a known label out of a longer unknown one", () => {
    const { segments } = splitPrintedList(schemes.theme, "Santé mentale des jeunes");
    expect(segments).toEqual([{ text: "Santé mentale des jeunes", start: 0, end: 24 }]);
  });

  test("has nothing to say of an empty list", () => {
    expect(splitPrintedList(schemes.theme, " ,\u00a0; ").segments).toEqual([]);
  });
});
