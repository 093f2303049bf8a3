import type { Addition } from "../addition.js";

/** A number by which a person is known. */
export const personalForm: Addition = {
  what: "a form of personal data",
  files: 6,
  edit(copy) {
    const forms = "packages/core/src/personal-forms.ts";
    copy.replace(
      "packages/core/src/personal-passages.ts",
      '"spelled-phone";',
      '"spelled-phone" | "insured-number";',
    );
    copy.replace(
      forms,
      `PersonalForm[] = [
`,
      `PersonalForm[] = [
  {
    kind: "insured-number",
    what: { fr: "numéro de sécurité sociale", en: "social security number" },
    pattern: /(^|[^0-9])([12] [0-9]{2} [0-9]{2} [0-9]{2} [0-9]{3} [0-9]{3} [0-9]{2})($|[^0-9])/,
    mark: /[0-9]{3} [0-9]{3}/,
  },
`,
    );
    copy.replace(
      "packages/core/src/personal-forms.fixture.ts",
      '  "mobile-phone": [',
      `  "insured-number": [
    {
      bound: "a first digit of 1 or 2",
      finds: ["1 80 01 44 109 001 12", "2 80 01 44 109 001 12"],
      passes: ["3 80 01 44 109 001 12", "1 80 01 44 109 001 1"],
    },
  ],
  "mobile-phone": [`,
    );
    const words = "apps/site/src/words/contribute";
    copy.replace(
      `${words}-fr.ts`,
      '        "mobile-phone":',
      '        "insured-number": "numéro d\'assuré",\n        "mobile-phone":',
    );
    copy.replace(
      `${words}-en.ts`,
      '        "mobile-phone":',
      '        "insured-number": "insured number",\n        "mobile-phone":',
    );
    copy.replace(
      "packages/import/src/report/wording.ts",
      '  "mobile-phone":',
      '  "insured-number": "un numéro d\'assuré",\n  "mobile-phone":',
    );
  },
  tests: ["packages/core/src/personal-forms.test.ts"],
};
