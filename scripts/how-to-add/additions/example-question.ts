import type { Addition } from "../addition.js";

/** A question that is asked, and its answer from the JSON of the records. */
export const exampleQuestion: Addition = {
  what: "an example question",
  files: 2,
  edit(copy) {
    copy.replace(
      "apps/dump/src/examples/calendar.ts",
      `ExampleQuery[] = [
`,
      `ExampleQuery[] = [
  {
    id: "actions-by-creation",
    question: {
      fr: "Combien de fiches ont été créées chaque jour ?",
      en: "How many records were created on each day?",
    },
    keywords: ["created", "count"],
    limits: {
      fr: "Une fiche sans date de création n'y est pas.",
      en: "A record without a date of creation is not here.",
    },
    view: { kind: "chart", label: "jour", number: "fiches" },
    select: \`
SELECT ?jour (COUNT(DISTINCT ?fiche) AS ?fiches) WHERE {
  ?fiche a hpa:Action ;
    dcterms:created ?jour .
}
GROUP BY ?jour
ORDER BY ?jour\`,
  },
`,
    );
    copy.replace(
      "apps/dump/src/test/answers/records.ts",
      `Answer>> = {
`,
      `Answer>> = {
  "actions-by-creation": {
    columns: ["jour", "fiches"],
    rows: ({ actions }) =>
      counted(actions.flatMap(({ key, created }) => (created ? [[[created], key] as const] : []))),
  },
`,
    );
  },
  tests: ["apps/dump/src/examples/example-query.test.ts", "apps/dump/src/readme.test.ts"],
};
