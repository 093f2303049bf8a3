import { expect, test } from "vitest";
import { normaliseLabel } from "./label-form.js";

test.each([
  ["case and accents", "ÉTÉ À Ç", "ete a c"],
  ["ligatures", "Œuvre cæcum", "oeuvre caecum"],
  ["apostrophes", "l'a l’a l‘a lʼa l′a l`a l´a", "l'a l'a l'a l'a l'a l'a l'a"],
  ["quotes", '«a» “b” „c„ "d"', "a b c d"],
  ["invisible signs", "a\u00adb\u200bc\u2060d\ufeffe", "abcde"],
  ["dashes", "a-b–c—d‐e‑f\u2212g", "a b c d e f g"],
  ["spaces", "a\u00a0b\u202fc\td\n e", "a b c d e"],
  ["spaces before punctuation", "a , b ; c : d . e ) f ] g", "a, b; c: d. e) f] g"],
  ["spaces after an opening sign", "a ( b [ c", "a (b [c"],
  ["punctuation at the end", "a.", "a"],
  ["any of it, and several", "a , b ; : ! ? …", "a, b"],
  ["parentheses at the end stay", "a (b)", "a (b)"],
  ["a comma inside stays", "a, b", "a, b"],
])("%s", (_what, printed, form) => {
  expect(normaliseLabel(printed)).toBe(form);
});

test.each([".", ",", ";", ":", "!", "?", "…", " "])("%j at the end makes no difference", (sign) => {
  expect(normaliseLabel(`a${sign}`)).toBe("a");
  expect(normaliseLabel(`a${sign}b`)).not.toBe("ab");
});

// Work that grows with the square of the length outlasts the time limit of a test.
test("a long run of signs inside a label is passed over once", () => {
  expect(normaliseLabel(`a${";".repeat(1_000_000)}b;. `)).toBe(`a${";".repeat(1_000_000)}b`);
});
