import type { Addition } from "../addition.js";

const recordWith = (age: number) => `{
  "type": "Action",
  "key": "atelier-exemple",
  "title": { "fr": "Atelier d'exemple" },
  "audiences": [{ "key": "tous", "maximumAge": ${age} }],
  "sources": [{ "key": "fiche", "title": { "fr": "Fiche d'exemple" } }]
}
`;

/** A rule with one bound. */
export const rule: Addition = {
  what: "a rule",
  files: 13,
  edit(copy) {
    const core = "packages/core/src";
    copy.replace(
      `${core}/rules/time.ts`,
      '  orderRule("span-order",',
      `  objectRule("age-improbable", {
    of: "Audience",
    isFault: ({ maximumAge: age }) => typeof age === "number" && age > 119 && age < 1000,
    finding: ({ path }) => ({ path: [...path, "maximumAge"] }),
  }),
  orderRule("span-order",`,
    );
    copy.replace(
      `${core}/issue.ts`,
      '  "span-order": "error",',
      '  "age-improbable": "warning",\n  "span-order": "error",',
    );
    const message = '  "span-order": (d)';
    copy.replace(
      `${core}/messages/fr.ts`,
      message,
      `  "age-improbable": () => "Personne n'a cet âge : vérifiez la source.",\n${message}`,
    );
    copy.replace(
      `${core}/messages/en.ts`,
      message,
      `  "age-improbable": () => "Nobody is as old: check the source.",\n${message}`,
    );
    const plain = '  "span-order": () => INNER,';
    copy.replace(
      `${core}/plain/plain-fr.ts`,
      plain,
      `  "age-improbable": () => "Personne n'a cet âge : vérifiez-le.",\n${plain}`,
    );
    copy.replace(
      `${core}/plain/plain-en.ts`,
      plain,
      `  "age-improbable": () => "Nobody is as old: check it.",\n${plain}`,
    );
    copy.replace(
      `${core}/guidance/rule-guidance.ts`,
      '  "span-order": {',
      `  "age-improbable": {
    why: ["Personne n'a cet âge.", "Nobody is as old."],
    todo: ["Vérifiez l'âge dans la source.", "Check the age in the source."],
    example: {},
  },
  "span-order": {`,
    );
    copy.replace(
      `${core}/rules/near-misses.fixture.ts`,
      '  "span-order": [',
      `  "age-improbable": [
    {
      bound: "the greatest age that is plausible, and the least that is no age at all",
      finds: [
        [aged(18, 120), "/audiences/0/maximumAge"],
        [aged(18, 999), "/audiences/0/maximumAge"],
      ],
      passes: [aged(18, 119), aged(18, 1000)],
    },
  ],
  "span-order": [`,
    );
    copy.replace(
      `${core}/issue-cases.test.ts`,
      '  "span-order": [',
      `  "age-improbable": [
    [action({ audiences: [{ key: "p", maximumAge: 200 }] }), "/audiences/0/maximumAge"],
  ],
  "span-order": [`,
    );
    copy.add("seeds/invalid/age-improbable/cent-vingt-ans.json", recordWith(120));
    copy.replace(
      "seeds/invalid/expected.json",
      '  "age-order/ages-inverses.json": {',
      `  "age-improbable/cent-vingt-ans.json": {
    "code": "age-improbable",
    "severity": "warning",
    "pointer": "/audiences/0/maximumAge"
  },
  "age-order/ages-inverses.json": {`,
    );
    copy.replace(
      "packages/codegen/src/matrix/time-rule-cases.ts",
      "function* numberOrder(): Generator<MatrixCase> {\n",
      `function* numberOrder(): Generator<MatrixCase> {
  const old = (maximumAge: number) => recordWith(modelClass("Audience"), { maximumAge });
  const { record, path } = old(120);
  yield validCase("audience-age-improbable", "plausible", old(119).record);
  yield badCase("audience-age-improbable", "old", record, "age-improbable", toPointer([...path, "maximumAge"]));
`,
    );
    copy.replace(
      "packages/codegen/src/declared-differences.ts",
      '  ["invalid-text", accepted, controlCharacters],',
      `  ["age-improbable", accepted, ["les formes ne le disent pas", "the shapes do not say it"]],
  ["invalid-text", accepted, controlCharacters],`,
    );
  },
  tests: [
    "packages/core/src/plain/plain-message.test.ts",
    "packages/core/src/rules/near-misses.test.ts",
    "packages/core/src/issue-cases.test.ts",
    "packages/core/src/invalid-seeds.test.ts",
    "packages/core/src/messages/messages.test.ts",
    "packages/codegen/src/reference.test.ts",
    "packages/codegen/src/matrix/matrix.test.ts",
  ],
};
