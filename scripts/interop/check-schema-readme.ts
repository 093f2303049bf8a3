import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./external-process.js";
import type { Report } from "./report.js";
import { published } from "./schema-cases.js";
import type { Tool } from "./tools.js";

const readme = readFileSync(new URL("../../schemas/README.md", import.meta.url), "utf8");
const WITHIN = { timeout: 8 * 60_000 };

/** The first block of a language in the README: what stands there is what runs. */
function blockOf(language: string): string {
  const block = new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "s").exec(readme)?.[1];
  if (block === undefined) throw new Error(`schemas/README.md has no example in ${language}`);
  return block;
}

/** The program that an example stands in, the files it is made of, and how it runs on a record. */
interface Example {
  readonly language: string;
  readonly tool: Tool;
  readonly files: (block: string) => Readonly<Record<string, string>>;
  readonly command: (record: string) => readonly [string, ...string[]];
}

const goFile = (name: string) => readFileSync(new URL(`go/${name}`, import.meta.url), "utf8");

const go = (block: string) => ({
  "go.mod": goFile("go.mod"),
  "go.sum": goFile("go.sum"),
  "main.go": `package main
import ("fmt"; "os"; "github.com/santhosh-tekuri/jsonschema/v6")
func main() {
file, _ := os.Open(os.Args[1])
${block}
}
`,
});

const java = (block: string) => ({
  "Check.java": `import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.*;
class Check { public static void main(String[] args) throws Exception {
var record = Files.readString(Path.of(args[0]));
${block}
} }
`,
});

const rust = (block: string) => ({
  "Cargo.toml": `[package]
name = "check"
version = "0.0.0"
edition = "2021"
[dependencies]
jsonschema = { version = "=0.47.0", default-features = false }
serde_json = "1"
`,
  "src/main.rs": `use std::fs::File;
fn main() -> Result<(), Box<dyn std::error::Error>> {
let record = serde_json::from_reader(File::open(std::env::args().nth(1).unwrap())?)?;
${block}
Ok(()) }
`,
});

const python = (block: string) => ({
  "check.py": `import json, sys\nrecord = json.load(open(sys.argv[1], encoding="utf-8"))\n${block}`,
});

/** Tools of the languages that have an example. */
export interface ExampleTools {
  readonly python: Tool;
  readonly go: Tool;
  readonly java: Tool;
  readonly rust: Tool;
}

function examplesOf(tools: ExampleTools): readonly Example[] {
  return [
    {
      language: "python",
      tool: tools.python,
      files: python,
      command: (record) => ["python3", "check.py", record],
    },
    { language: "go", tool: tools.go, files: go, command: (record) => ["go", "run", ".", record] },
    {
      language: "java",
      tool: tools.java,
      files: java,
      command: (record) => ["networknt-java", "Check.java", record],
    },
    {
      language: "rust",
      tool: tools.rust,
      files: rust,
      command: (record) => ["cargo", "run", "-q", "--", record],
    },
  ];
}

const good = "v1/examples/base-cjc.json";
const bad = "v1/invalid/unknown-concept/lettre-sans-prefixe.json";

/** Each example of the README, run as it stands there: it says nothing against a valid record, and names the code that is wrong. */
export async function checkSchemaReadme(folder: string, tools: ExampleTools, report: Report): Promise<void> {
  for (const { language, tool, files, command } of examplesOf(tools)) {
    const check = `the example in ${language} of schemas/README.md`;
    if (!tool.ok) {
      report.skip(check, tool.reason);
      continue;
    }
    const cwd = join(folder, `readme-${language}`);
    mkdirSync(join(cwd, "src"), { recursive: true });
    symlinkSync(published("."), join(cwd, "v1"));
    const answer = async (record: string) => {
      const [program, ...args] = command(record);
      const { code, stdout, stderr } = await run(program, args, { ...WITHIN, cwd, env: tool.env });
      if (code !== 0) throw new Error(stderr);
      return stdout.trim();
    };
    try {
      for (const [name, text] of Object.entries(files(blockOf(language))))
        writeFileSync(join(cwd, name), text);
      report.same(`${check}: a valid record`, ["", "<nil>"].includes(await answer(good)), true);
      const said = await answer(bad);
      report.same(
        `${check}: a bad record`,
        /\/outcomes\/0\/category|outcomes\[0\]\.category/.test(said),
        true,
      );
    } catch (error) {
      report.fail(check, error instanceof Error ? error.message : String(error));
    }
  }
}
