import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./external-process.js";
import type { Report } from "./report.js";
import { published } from "./schema-cases.js";
import type { Tool } from "./tools.js";

const WITHIN = { timeout: 3 * 60_000 };
const types = published("action.types.schema.json");
const examples = readdirSync(published("examples"))
  .filter((name) => name.endsWith(".json"))
  .map((name) => published(`examples/${name}`));
const tsc = new URL("../../node_modules/.bin/tsc", import.meta.url).pathname;

/** What generators and compilers run with. */
interface TypeTools {
  readonly generators: Tool;
  readonly python: Tool;
  readonly go: Tool;
}

interface Run {
  readonly command: string;
  readonly args: readonly string[];
  readonly tool: Tool;
  readonly cwd: string;
}

async function succeed({ command, args, tool, cwd }: Run): Promise<string> {
  const { code, stdout, stderr } = await run(command, args, {
    ...WITHIN,
    cwd,
    ...(tool.ok ? { env: tool.env } : {}),
  });
  if (code !== 0) throw new Error(`${command}: ${stderr.trim() || stdout.trim()}`);
  return stdout;
}

/** A record with a member of another name, and one with a code that is not in its list: a type that knows fields refuses both. */
const faults = [
  { type: "Action", key: "a", title: { fr: "A" }, themen: ["nutrition"] },
  {
    type: "Action",
    key: "a",
    title: { fr: "A" },
    outcomes: [{ key: "o", category: "smoc:Z9", stage: "planned" }],
  },
  { type: "Action", key: "a", title: { fr: "A" }, themes: ["santé"] },
];

/** Every example has the root type, and every fault is an error to the compiler. */
async function compileTypeScript(tool: Tool, cwd: string): Promise<void> {
  const declared = (value: string, index: number) => `export const e${index}: HpaRecord = ${value};`;
  const good = examples.map((path, index) => declared(readFileSync(path, "utf8"), index));
  const bad = faults.map(
    (fault, index) => `// @ts-expect-error\n${declared(JSON.stringify(fault), index + 100)}`,
  );
  const text = ['import type { HpaRecord } from "./record.js";', ...good, ...bad].join("\n");
  writeFileSync(join(cwd, "examples.ts"), text);
  const args = ["--noEmit", "--strict", "--module", "nodenext", "--types", "", "examples.ts"];
  await succeed({ command: tsc, args, tool, cwd });
}

const quicktype = (language: string, out: string, ...more: readonly string[]) => [
  ...["--src-lang", "schema", "--top-level", "HpaRecord", "--lang", language, "--out", out, ...more, types],
];

/** Reads every example into the generated type, with no member that the type does not have, and writes it again. */
const goMain = `package main

import (
	"bytes"
	"encoding/json"
	"os"
	"reflect"
)

func main() {
	for _, path := range os.Args[1:] {
		text, err := os.ReadFile(path)
		if err != nil {
			panic(err)
		}
		var record HpaRecord
		decoder := json.NewDecoder(bytes.NewReader(text))
		decoder.DisallowUnknownFields()
		if err := decoder.Decode(&record); err != nil {
			panic(err)
		}
		written, err := json.Marshal(record)
		if err != nil {
			panic(err)
		}
		var before, after any
		json.Unmarshal(text, &before)
		json.Unmarshal(written, &after)
		if !reflect.DeepEqual(before, after) {
			panic(path + " is not written as it was read")
		}
	}
}

var _ = []SmocCode{SmocA4, SmocD}
`;

/** Reads every example as the root model, which writes it again, and refuses every fault. */
const pythonMain = `import json, sys
import pydantic, record, schema

for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        text = json.load(file)
    read = record.HpaRecord.model_validate(text)
    assert type(read.root).__name__ == text["type"], path
    assert read.model_dump(mode="json", exclude_none=True, by_alias=True) == text, path
    getattr(schema, text["type"]).model_validate(text)
for fault in json.loads(sys.stdin.read()):
    try:
        record.HpaRecord.model_validate(fault)
    except pydantic.ValidationError:
        continue
    raise AssertionError(fault)
assert record.SmocCode("smoc:A4").name == "smoc_A4"
`;

/** A generator: the tools that it needs, and what makes types and tries them. */
interface Generator {
  readonly name: string;
  readonly needs: readonly Tool[];
  readonly attempt: (cwd: string) => Promise<void>;
}

function generatorsOf({ generators: tool, python, go }: TypeTools): readonly Generator[] {
  return [
    {
      name: "quicktype for TypeScript",
      needs: [tool],
      async attempt(cwd) {
        const args = quicktype("ts", "record.ts", "--just-types", "--prefer-unions");
        await succeed({ command: "quicktype", args, tool, cwd });
        await compileTypeScript(tool, cwd);
      },
    },
    {
      name: "json-schema-to-typescript",
      needs: [tool],
      async attempt(cwd) {
        await succeed({ command: "json2ts", args: ["--input", types, "--output", "record.ts"], tool, cwd });
        await compileTypeScript(tool, cwd);
      },
    },
    {
      name: "quicktype for Go",
      needs: [tool, go],
      async attempt(cwd) {
        await succeed({
          command: "quicktype",
          args: quicktype("go", "record.go", "--package", "main"),
          tool,
          cwd,
        });
        writeFileSync(join(cwd, "main.go"), goMain);
        await succeed({ command: "go", args: ["run", "record.go", "main.go", ...examples], tool: go, cwd });
      },
    },
    {
      name: "datamodel-code-generator",
      needs: [python],
      async attempt(cwd) {
        for (const [input, output] of [
          [types, "record.py"],
          [published("action.schema.json"), "schema.py"],
        ] as const) {
          const to = ["--output", output, "--output-model-type", "pydantic_v2.BaseModel"];
          await succeed({ command: "datamodel-codegen", args: ["--input", input, ...to], tool: python, cwd });
        }
        writeFileSync(join(cwd, "main.py"), pythonMain);
        const options = {
          ...WITHIN,
          cwd,
          input: JSON.stringify(faults),
          ...(python.ok ? { env: python.env } : {}),
        };
        const { code, stderr } = await run("python3", ["main.py", ...examples], options);
        if (code !== 0) throw new Error(stderr);
      },
    },
  ];
}

/** Generated types take every example and know the fields and the codes: the root is no object of anything. */
export async function checkTypes(folder: string, tools: TypeTools, report: Report): Promise<void> {
  for (const { name, needs, attempt } of generatorsOf(tools)) {
    const check = `${name}: the root type takes ${examples.length} examples and refuses other fields and codes`;
    const missing = needs.find((tool) => !tool.ok);
    if (missing && !missing.ok) {
      report.skip(name, missing.reason);
      continue;
    }
    const cwd = join(folder, `types-${name.replaceAll(" ", "-")}`);
    mkdirSync(cwd, { recursive: true });
    try {
      await attempt(cwd);
      report.pass(check);
    } catch (error) {
      report.fail(check, error instanceof Error ? error.message : String(error));
    }
  }
}
