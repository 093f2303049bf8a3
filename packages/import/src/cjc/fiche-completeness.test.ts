import { loadTerritories } from "@openhpa/vocabularies/territories";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importCjc } from "./import-cjc.js";
import { questionLabels } from "./question-labels.js";

const territories = await loadTerritories();

/** Why the field of a question has no value in a fiche in which only this question is answered. */
function reasonOf(path: string, label: string, answer: string) {
  const text = questionLabels
    .map((row) => (row.label === label ? `${row.label}\n${answer}` : row.label))
    .join("\n");
  const { records } = importCjc(`Un café\n${text}`, { file: "essai.txt", territories });
  const [action] = records.filter(({ type }) => type === "Action");
  return action?.missing?.find((missing) => missing.path === path)?.reason;
}

describe("a question of a fiche", () => {
  it.each(
    questionLabels.map(({ label, path }) => [label, path]),
  )("%s with an answer is not blank", (label, path) => {
    const word = fc.string({ unit: fc.constantFrom(..."abcdefilmnorstu"), minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        expect(reasonOf(path, label, words.join(" "))).not.toBe("asked-but-blank");
      }),
      { numRuns: 4 },
    );
  });

  it("without one is", () => {
    expect(reasonOf("/coverage/territories", "Région :", "")).toBe("asked-but-blank");
    expect(reasonOf("/carrier/address/territory", "Région :", "")).toBeUndefined();
    expect(reasonOf("/coverage/asPrinted", "Région :", "")).toBeUndefined();
    expect(reasonOf("/agreement", "Région :", "")).toBe("asked-but-blank");
  });
});
