import { run } from "./external-process.js";
import type { Tool } from "./tools.js";

const WITHIN = { timeout: 4 * 60_000 };

/** What becomes of half of a surrogate pair, which JSON can name and most languages have no string for. */
export type LoneSurrogates =
  /** The string holds it, and the schema refuses it. */
  | "held"
  /** The parser puts U+FFFD in its place, and the schema sees that. */
  | "replaced"
  /** The value does not get as far as the schema. */
  | "no-input";

/** A program that answers lines of standard input; a sign per case, see `go/main.go`. */
export interface LineJudge {
  readonly name: string;
  readonly tool: Tool;
  readonly surrogates: LoneSurrogates;
  /** It does not know 2020-12. */
  readonly onlyDraft07?: boolean;
  /** Answers by a schema, by its path, or to `patterns`. */
  readonly answer: (place: string, lines: readonly string[]) => Promise<string>;
}

function lineJudge(
  name: string,
  tool: Tool,
  surrogates: LoneSurrogates,
  [command, ...args]: readonly [string, ...string[]],
): LineJudge {
  return {
    name,
    tool,
    surrogates,
    async answer(place, lines) {
      const input = lines.map((line) => `${line}\n`).join("");
      const options = { ...WITHIN, ...(tool.ok ? { env: tool.env } : {}), input };
      const { code, stdout, stderr } = await run(command, [...args, place], options);
      if (code !== 0) throw new Error(`${name}: ${stderr}`);
      return stdout;
    },
  };
}

const script = (path: string) => new URL(path, import.meta.url).pathname;
const inPython = (name: string, tool: Tool, surrogates: LoneSurrogates, engine: string) =>
  lineJudge(name, tool, surrogates, ["python3", script("python/judge_json.py"), engine]);

/** What judges records and patterns, by language. */
export interface SchemaTools {
  readonly python: Tool;
  readonly go: Tool;
  readonly java: Tool;
}

/** Validators of JSON Schema, one or more per language. */
export function schemaJudges({ python, go, java }: SchemaTools): readonly LineJudge[] {
  return [
    inPython("jsonschema (Python)", python, "held", "jsonschema"),
    { ...inPython("fastjsonschema (Python)", python, "held", "fastjsonschema"), onlyDraft07: true },
    inPython("jsonschema-rs (Rust)", python, "no-input", "jsonschema_rs"),
    lineJudge("santhosh-tekuri/jsonschema (Go)", go, "replaced", ["judge-json"]),
    lineJudge("networknt (Java)", java, "held", ["networknt-java", script("java/JudgeJson.java")]),
  ];
}

/** An engine of regular expressions, and what a pattern begins with so that capitals are as other letters in all scripts. */
export interface PatternEngine extends LineJudge {
  readonly anyCase: "(?i)" | "(?iu)";
}

/** Engines of regular expressions, one per language, without a validator around. */
export function patternEngines({ python, go, java }: SchemaTools): readonly PatternEngine[] {
  const inJava = lineJudge("java.util.regex", java, "held", [
    "networknt-java",
    script("java/JudgeJson.java"),
  ]);
  return [
    { ...inPython("re (Python)", python, "held", "python"), anyCase: "(?i)" },
    { ...inPython("regex (Rust, by pydantic)", python, "no-input", "rust"), anyCase: "(?i)" },
    { ...lineJudge("regexp (Go, RE2)", go, "replaced", ["judge-json"]), anyCase: "(?i)" },
    { ...inJava, anyCase: "(?iu)" },
  ];
}

const lone = /[\uD800-\uDFFF]/u;
const sign = (valid: boolean) => (valid ? "1" : "0");

/** The sign that a judge owes for a text, where `verdict` is ours. */
export function expectedSign(
  surrogates: LoneSurrogates,
  text: string,
  verdict: (text: string) => boolean,
): string {
  if (surrogates === "held" || !lone.test(text)) return sign(verdict(text));
  return surrogates === "no-input" ? "-" : sign(verdict(text.replace(new RegExp(lone, "gu"), "\uFFFD")));
}
