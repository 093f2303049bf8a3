import type { Addition } from "../addition.js";

/** A scheme of two concepts, and a field that takes them. */
export const conceptScheme: Addition = {
  what: "a concept scheme",
  files: 5,
  edit(copy) {
    copy.add(
      "packages/vocabularies/src/schemes/attendance.ts",
      `import { defineScheme } from "../concept.js";

/** How an audience takes part. */
export const attendance = defineScheme(
  {
    name: "attendance",
    title: { fr: "Participation", en: "Attendance" },
    definition: { fr: "Comment le public participe.", en: "How the audience takes part." },
    version: "1",
    rights: "ours",
  },
  {
    voluntary: {
      prefLabel: { fr: "Sur inscription libre", en: "By free registration" },
      definition: { fr: "Chacun vient s'il le souhaite.", en: "Everyone comes as they wish." },
      verified: false,
    },
    "whole-group": {
      prefLabel: { fr: "Groupe entier", en: "Whole group" },
      definition: { fr: "Tout le groupe vient ensemble.", en: "The whole group comes together." },
      verified: false,
    },
  },
);

/** Notation of a concept of the scheme \`attendance\`. */
export type AttendanceNotation = (typeof attendance.notations)[number];
`,
    );
    const schemes = "packages/vocabularies/src/schemes.ts";
    copy.replace(
      schemes,
      'import { audienceLevel } from "./schemes/audience-level.js";',
      `import { attendance } from "./schemes/attendance.js";
import { audienceLevel } from "./schemes/audience-level.js";`,
    );
    copy.replace(schemes, '  "tidier-php": tidierPhp,\n', '  "tidier-php": tidierPhp,\n  attendance,\n');
    copy.replace(
      "packages/vocabularies/src/index.ts",
      'export { type AudienceLevelNotation, audienceLevel } from "./schemes/audience-level.js";',
      `export { type AttendanceNotation, attendance } from "./schemes/attendance.js";
export { type AudienceLevelNotation, audienceLevel } from "./schemes/audience-level.js";`,
    );
    const activity = "packages/core/src/model/activity.ts";
    copy.replace(
      activity,
      "    audiences,\n    places,\n",
      `    audiences,
    attendance: optional(code("attendance"), {
      iri: "hpa:attendance",
      fr: ["Participation", "Comment le public prend part à l'activité."],
      en: ["Attendance", "How the audience takes part in the activity."],
    }),
    places,
`,
    );
    copy.replace(
      "apps/site/src/browser/contribute/questions/part-questions.ts",
      '      content: "text",',
      '      content: "text",\n      attendance: "choice",',
    );
  },
  tests: ["packages/vocabularies/src/schemes.test.ts", "packages/vocabularies/src/facts.test.ts"],
};
