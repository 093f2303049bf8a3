import { personalNearMisses } from "../../packages/core/src/personal-forms.fixture.js";
import { personalForms } from "../../packages/core/src/personal-forms.js";
import { keptTexts, withheldTexts } from "../../packages/testkit/src/personal-texts.js";
import type { Report } from "./report.js";
import { patternEngines, type SchemaTools } from "./schema-judges.js";

/** A pattern of the table of personal data by what it finds. */
interface NamedPattern {
  readonly name: string;
  readonly pattern: RegExp;
}

const patterns: readonly NamedPattern[] = personalForms.flatMap(({ kind, pattern, unless }) => [
  { name: kind, pattern },
  ...(unless ? [{ name: `${kind}, unless`, pattern: unless.text }] : []),
]);

/** What is withheld and what is kept, and both sides of every bound. */
const texts: readonly string[] = [
  ...withheldTexts,
  ...keptTexts,
  ...Object.values(personalNearMisses).flatMap((misses) =>
    misses.flatMap(({ finds, passes }) => [...finds, ...passes]),
  ),
];

/** Where the signs of an engine are not what JavaScript says. */
function differences({ name, pattern }: NamedPattern, signs: string | undefined): readonly string[] {
  if (signs?.length !== texts.length) return [`${name}: ${signs?.length ?? 0} answers`];
  return texts.flatMap((text, index) => {
    const expected = pattern.test(text) ? "1" : "0";
    return signs[index] === expected
      ? []
      : [`${name}: ${JSON.stringify(text)}: ${signs[index]}, not ${expected}`];
  });
}

/** Every pattern of the table of personal data means in the engine of each language what it means in JavaScript, text by text: ten seconds. */
export async function checkPersonalPatterns(tools: SchemaTools, report: Report): Promise<void> {
  for (const { name, tool, anyCase, answer } of patternEngines(tools)) {
    const check = `${name}: ${patterns.length} patterns of personal data on ${texts.length} texts as in JavaScript`;
    if (!tool.ok) {
      report.skip(`${name}, personal data`, tool.reason);
      continue;
    }
    try {
      const lines = patterns.map(({ pattern }) =>
        JSON.stringify({ pattern: `${anyCase}${pattern.source}`, texts }),
      );
      const answers = (await answer("patterns", lines)).trimEnd().split("\n");
      const differing = patterns.flatMap((pattern, index) => differences(pattern, answers[index]));
      report.same(check, differing.slice(0, 20), []);
    } catch (error) {
      report.fail(check, error instanceof Error ? error.message : String(error));
    }
  }
}
