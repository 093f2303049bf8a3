import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { HpaRecord } from "@openhpa/core";
import { toNQuads } from "@openhpa/rdf";
import { run } from "./external-process.js";
import type { Report } from "./report.js";
import { published } from "./schema-cases.js";
import type { Tool } from "./tools.js";

const readme = readFileSync(new URL("../../schemas/README.md", import.meta.url), "utf8");
const WITHIN = { timeout: 8 * 60_000 };

/** The first block of a language in the README, or the first that has a word in it: what stands there is what runs. */
function blockOf(language: string, word = ""): string {
  const blocks = [...readme.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "gs"))];
  const block = blocks.map(([, code = ""]) => code).find((code) => code.includes(word));
  if (block === undefined) throw new Error(`schemas/README.md has no example in ${language} ${word}`);
  return block;
}

/** A folder in which `npm i @openhpa/schemas` was run, as far as an example sees. */
function installedIn(folder: string, name: string): string {
  const cwd = join(folder, `readme-${name}`);
  mkdirSync(join(cwd, "node_modules/@openhpa"), { recursive: true });
  symlinkSync(published(".."), join(cwd, "node_modules/@openhpa/schemas"));
  return cwd;
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

const python = (block: string) => ({ "check.py": block });

/** Tools of the languages that have an example. */
export interface ExampleTools {
  readonly python: Tool;
  readonly shacl: Tool;
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
      command: () => ["python3", "check.py"],
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

const good = published("examples/base-cjc.json");
const bad = published("invalid/unknown-concept/lettre-sans-prefixe.json");

/** Runs the program of a README in a folder; throws with what it said where it failed. */
async function answerOf(
  [program, ...args]: readonly [string, ...string[]],
  cwd: string,
  tool: Tool,
): Promise<string> {
  const env = tool.ok ? tool.env : {};
  const { code, stdout, stderr } = await run(program, args, { ...WITHIN, cwd, env });
  if (code !== 0) throw new Error(stderr);
  return stdout.trim();
}

/** Reports a failure of what an example does as one of the check, and its missing tool as a skip. */
async function attempt(check: string, tool: Tool, report: Report, example: () => Promise<void>) {
  if (!tool.ok) return report.skip(check, tool.reason);
  try {
    await example();
  } catch (error) {
    report.fail(check, error instanceof Error ? error.message : String(error));
  }
}

/** The shapes, by pySHACL: both files conform for a record, and one does not where a term is taken out that they ask for. */
async function checkShapesExample(folder: string, tool: Tool, report: Report): Promise<void> {
  const check = "the example of pySHACL in schemas/README.md";
  await attempt(check, tool, report, async () => {
    const cwd = installedIn(folder, "shacl");
    writeFileSync(join(cwd, "check.py"), blockOf("python", "pyshacl"));
    const graph = toNQuads(JSON.parse(readFileSync(good, "utf8")) as HpaRecord, {
      base: "https://exemple.fr/openhpa",
    });
    const conforms = async (triples: string) => {
      writeFileSync(join(cwd, "actions.ttl"), triples);
      const said = await answerOf(["python3", "check.py"], cwd, tool);
      return [...said.matchAll(/^Conforms: (True|False)$/gm)].map(([, word]) => word);
    };
    report.same(`${check}: a valid record`, await conforms(graph), ["True", "True"]);
    const untitled = graph.replace(/^.*<http:\/\/purl\.org\/dc\/terms\/title>.*\n/gm, "");
    report.same(`${check}: a bad record`, (await conforms(untitled))[0], "False");
  });
}

/** The table of bad records, as a validator in another language is tried on it. */
async function checkTableExample(folder: string, tool: Tool, report: Report): Promise<void> {
  const check = "the example of expected.json in schemas/README.md";
  await attempt(check, tool, report, async () => {
    const cwd = installedIn(folder, "table");
    writeFileSync(join(cwd, "check.py"), blockOf("python", "expected.json"));
    report.same(check, await answerOf(["python3", "check.py"], cwd, tool), "");
  });
}

/** Each example of the README, run as it stands there: it says nothing against a valid record, and names the code that is wrong. */
export async function checkSchemaReadme(folder: string, tools: ExampleTools, report: Report): Promise<void> {
  for (const { language, tool, files, command } of examplesOf(tools)) {
    const check = `the example in ${language} of schemas/README.md`;
    await attempt(check, tool, report, async () => {
      const cwd = installedIn(folder, language);
      mkdirSync(join(cwd, "src"));
      for (const [name, text] of Object.entries(files(blockOf(language))))
        writeFileSync(join(cwd, name), text);
      const answer = (record: string) => {
        cpSync(record, join(cwd, "fiche.json"));
        return answerOf(command("fiche.json"), cwd, tool);
      };
      report.same(`${check}: a valid record`, ["", "<nil>"].includes(await answer(good)), true);
      const said = await answer(bad);
      report.same(
        `${check}: a bad record`,
        /\/outcomes\/0\/category|outcomes\[0\]\.category/.test(said),
        true,
      );
    });
  }
  await checkShapesExample(folder, tools.shacl, report);
  await checkTableExample(folder, tools.python, report);
}
