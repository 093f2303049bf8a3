import { describe, expect, test } from "vitest";
import { withoutAcronym } from "./acronym.js";
import { moneyIn } from "./amount.js";
import { fundingsIn } from "./funding-line.js";
import { cutOrganisations } from "./organisation-list.js";
import { noNameReason } from "./organisation-name.js";

const LENGTH = 200_000;
const PATTERNS = [
  ...["1 ", "000 ", "5 000 € ", "5'000.-", "5.000", "500 francs ", "5 - ", "entre 5 et ", "2018 : "],
  ...[
    "ARS, ",
    "CAF et ",
    "CAF ; ",
    "CAF\n",
    "CAF+",
    "CAF - ",
    "1) CAF 2) ",
    "Mutualité (MSA), ",
    "ARS) Ville ",
  ],
  ...["(", "(MSA) ", "ARS : ", " / ", "ARS", "  "],
];

describe("a line of 200,000 characters", () => {
  test.each(
    PATTERNS,
  )("of « %s » is read to its end, and never as an organisation or a funding", (pattern) => {
    const line = pattern.repeat(LENGTH / pattern.length);
    expect(noNameReason(line)).toBe("too-long");
    expect(withoutAcronym(line)).toEqual({ name: line });
    expect(cutOrganisations(line).filter(({ certainty }) => certainty !== "uncertain")).toEqual([]);
    expect(fundingsIn(line)).toEqual([]);
  });

  test("has twice the money of one half as long", () => {
    const [half, all] = [LENGTH / 2, LENGTH].map(
      (length) => moneyIn("ARS 5 000 € ; ".repeat(length / 14)).length,
    );
    expect(all).toBe(Math.floor(LENGTH / 14));
    expect(half).toBe(Math.floor(LENGTH / 28));
  });
});
