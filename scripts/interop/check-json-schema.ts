import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { drafts } from "../../packages/codegen/src/matrix/published-files.js";
import type { Report } from "./report.js";
import {
  nearTexts,
  published,
  readSchema,
  recordCases,
  type StringForm,
  stringForms,
} from "./schema-cases.js";
import {
  expectedSign,
  type LineJudge,
  patternEngines,
  type SchemaTools,
  schemaJudges,
} from "./schema-judges.js";

type Draft = keyof typeof drafts;

/** A line of JSON with what is expected of it; lone surrogates are escaped in lines, and are themselves in the value. */
interface Question {
  readonly name: string;
  readonly line: string;
  readonly expected: (judge: LineJudge) => string;
}

function asked(name: string, line: string, check: (value: unknown) => boolean): Question {
  const verdict = (text: string) => check(JSON.parse(text));
  const held = line.replace(/\\u(d[89a-f][0-9a-f]{2})/gi, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return { name, line, expected: ({ surrogates }) => expectedSign(surrogates, held, verdict) };
}

/** The schema of objects that have a member for each form of strings. */
function formSchema(schema: Readonly<Record<string, unknown>>, forms: readonly StringForm[]) {
  const { $id, allOf, required, properties, type, ...rest } = schema;
  const members = forms.map(({ pointer }, index) => [`form-${index}`, { $ref: pointer }]);
  return { ...rest, type: "object", properties: Object.fromEntries(members) };
}

async function ask(
  judge: LineJudge,
  schema: string,
  questions: readonly Question[],
): Promise<readonly string[]> {
  const signs = await judge.answer(
    schema,
    questions.map(({ line }) => line),
  );
  if (signs.length !== questions.length) return [`${signs.length} answers to ${questions.length} lines`];
  return questions.flatMap((question, index) => {
    const expected = question.expected(judge);
    return signs[index] === expected ? [] : [`${question.name}: ${signs[index]}, not ${expected}`];
  });
}

/** The questions about records and about single strings in a draft, each with the schema that answers it. */
function questionsOf(draft: Draft, folder: string, report: Report) {
  const { file, compile } = drafts[draft];
  const schema = readSchema(file);
  const check = compile(schema);
  const cases = recordCases();
  const wrong = cases.filter(({ line, valid }) => valid !== undefined && check(JSON.parse(line)) !== valid);
  report.same(
    `Ajv: what is promised of the published records in ${draft}`,
    wrong.map(({ name }) => name),
    [],
  );
  const forms = stringForms(schema);
  const byForm = formSchema(schema, forms);
  const path = join(folder, `forms.${draft}.json`);
  writeFileSync(path, JSON.stringify(byForm));
  const checkForm = compile(byForm);
  const texts = nearTexts();
  return [
    {
      about: "records",
      schema: published(file),
      questions: cases.map(({ name, line }) => asked(name, line, check)),
    },
    {
      about: "strings",
      schema: path,
      questions: forms.flatMap((_, index) =>
        texts.map((text) => {
          const line = JSON.stringify({ [`form-${index}`]: text });
          return asked(line.slice(0, 120), line, checkForm);
        }),
      ),
    },
  ];
}

/** Validators of five languages give Ajv's verdicts in both drafts: on what is published, on the matrix, and on strings near every form. */
export async function checkJsonSchema(folder: string, tools: SchemaTools, report: Report): Promise<void> {
  for (const draft of Object.keys(drafts) as Draft[]) {
    const sets = questionsOf(draft, folder, report);
    for (const judge of schemaJudges(tools)) {
      if (judge.onlyDraft07 && draft !== "draft-07") continue;
      if (!judge.tool.ok) {
        report.skip(`${judge.name} in ${draft}`, judge.tool.reason);
        continue;
      }
      for (const { about, schema, questions } of sets) {
        const check = `${judge.name} in ${draft}: Ajv's verdicts on ${questions.length} ${about}`;
        try {
          report.same(check, (await ask(judge, schema, questions)).slice(0, 20), []);
        } catch (error) {
          report.fail(check, error instanceof Error ? error.message : String(error));
        }
      }
    }
  }
}

/** The patterns themselves, in the engine of each language: with what is refused beside, they mean what they mean in JavaScript. */
export async function checkPatterns(tools: SchemaTools, report: Report): Promise<void> {
  const forms = stringForms(readSchema("action.schema.json"));
  const texts = nearTexts();
  const patterns = forms.flatMap(({ pattern, refused }) => [pattern, refused]);
  const verdicts = forms.map(({ pattern, refused }) => {
    const [form, not] = [new RegExp(pattern, "u"), new RegExp(refused, "u")];
    return (text: string) => form.test(text) && !not.test(text);
  });
  for (const engine of patternEngines(tools)) {
    const check = `${engine.name}: ${forms.length} patterns on ${texts.length} strings as in JavaScript`;
    if (!engine.tool.ok) {
      report.skip(engine.name, engine.tool.reason);
      continue;
    }
    try {
      const lines = await engine.answer(
        "patterns",
        patterns.map((pattern) => JSON.stringify({ pattern, texts })),
      );
      const answers = lines.trimEnd().split("\n");
      const differing = forms.flatMap(({ pattern }, form) =>
        texts.flatMap((text, index) => {
          const [found = "", refused = ""] = [answers[2 * form]?.[index], answers[2 * form + 1]?.[index]];
          const sign = found === "-" ? "-" : found === "1" && refused === "0" ? "1" : "0";
          const expected = expectedSign(engine.surrogates, text, verdicts[form] as (text: string) => boolean);
          return sign === expected
            ? []
            : [`${JSON.stringify(text)}: ${sign}, not ${expected}, by ${pattern}`];
        }),
      );
      report.same(check, differing.slice(0, 20), []);
    } catch (error) {
      report.fail(check, error instanceof Error ? error.message : String(error));
    }
  }
}
