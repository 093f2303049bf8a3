import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { askPython } from "./ask-python.js";
import { askRdf4j } from "./ask-rdf4j.js";
import { buildSeedFeed, checkFeedJudges } from "./check-feed.js";
import { checkJsonSchema, checkPatterns } from "./check-json-schema.js";
import { checkLinks } from "./check-links.js";
import { checkNotebooks } from "./check-notebooks.js";
import { checkOntology } from "./check-ontology.js";
import { checkPersonalPatterns } from "./check-personal-patterns.js";
import { checkCitation, checkReadmes } from "./check-readmes.js";
import { checkReasoning } from "./check-reasoning.js";
import { checkRedirection } from "./check-redirection.js";
import { checkReport } from "./check-report.js";
import { checkRuntimes } from "./check-runtimes.js";
import { checkSchemaReadme } from "./check-schema-readme.js";
import { checkServers } from "./check-servers.js";
import { checkShapes } from "./check-shapes.js";
import { checkSmallDisk } from "./check-small-disk.js";
import { checkStatistics } from "./check-statistics.js";
import { checkTypes } from "./check-types.js";
import { type Answer, askOverProtocol, compareAnswers } from "./compare-answers.js";
import { checkCounts } from "./count-statements.js";
import { differenceBook } from "./differences.js";
import { stopEverythingAtExit } from "./external-process.js";
import { buildFixture, type Fixture } from "./fixture.js";
import { createReport } from "./report.js";
import { runRecipe } from "./run-recipe.js";
import { runtimesTool } from "./runtimes/tool.js";
import { goTool, networkntTool, rustTool, schemaPythonTool, typeGeneratorTool } from "./schema-tools.js";
import { checkSpark, sparkTool } from "./spark.js";
import {
  debianTool,
  jenaTool,
  nuTool,
  pythonTool,
  rdf4jTool,
  robotTool,
  rpdeTool,
  rTool,
  shaclEngineTool,
  tablesTool,
  vocabularyTool,
} from "./tools.js";

/** Made-up actions beside the seeds: enough for every question to have work, few enough for rdflib in the small one. */
const ACTIONS = { large: 100, small: 25 };
const SPARK_RECORDS = 1000;

stopEverythingAtExit();
const started = performance.now();
const report = createReport((line) => process.stdout.write(`${line}\n`));
const book = differenceBook();
const asked = new Set<string>();
const folder = mkdtempSync(join(tmpdir(), "openhpa-interop-"));

/** What other languages make of the JSON Schemas: about two minutes, and one more for what is missing. */
async function checkSchemas(): Promise<void> {
  report.section("The JSON Schemas in Python, Rust, Go and Java");
  const [python, go, java, generators] = [
    await schemaPythonTool(),
    await goTool(),
    await networkntTool(),
    await typeGeneratorTool(),
  ];
  await checkPatterns({ python, go, java }, report);
  await checkPersonalPatterns({ python, go, java }, report);
  await checkJsonSchema(folder, { python, go, java }, report);
  const others = { rust: await rustTool(), shacl: await pythonTool() };
  await checkSchemaReadme(folder, { python, go, java, ...others }, report);
  report.section("Types made of the JSON Schema");
  await checkTypes(folder, { generators, python, go }, report);
}

/** What people find of the project: about three minutes. */
async function checkPublishing(): Promise<void> {
  report.section("The pages of the repository in a real clone, and its citation");
  await checkReadmes(folder, report);
  await checkCitation(folder, report);
  report.section("The redirection of w3id.org in Apache");
  await checkRedirection(folder, await debianTool(["/usr/sbin/apache2"], ["apache2"]), report);
}

/** What people count with the data: about two minutes. */
async function checkAnalyses(small: Fixture, tools: Parameters<typeof checkNotebooks>[2]): Promise<void> {
  report.section("Statistics of a dump, read by DuckDB");
  await checkStatistics(small, tools.tables, report);
  report.section("Reports of territories, counted again by DuckDB over the tables of a feed");
  await checkReport(folder, tools.python, report);
  report.section("Notebooks and scripts");
  await checkNotebooks(small, folder, tools, report);
}

async function main(): Promise<void> {
  await checkSchemas();
  report.section("The packed packages in every runtime");
  await checkRuntimes(folder, await runtimesTool(), report);
  report.section("Tools");
  const tools = {
    virtuoso: await debianTool(["virtuoso-t", "isql-vt", "curl"], ["virtuoso-opensource-7-bin", "curl"]),
    debian: await debianTool(["rapper", "serdi"], ["raptor2-utils", "serdi"]),
    jena: await jenaTool(),
    python: await pythonTool(),
    rdf4j: await rdf4jTool(),
    robot: await robotTool(),
    r: await rTool(),
    tables: await tablesTool(),
    nu: await nuTool(),
    shaclEngine: await shaclEngineTool(),
    rpde: await rpdeTool(),
  };
  for (const [name, tool] of Object.entries(tools))
    process.stdout.write(`  ${name}: ${tool.ok ? "there" : tool.reason}\n`);
  const fixture = await buildFixture(folder, "dump", ACTIONS.large);
  const small = await buildFixture(folder, "small", ACTIONS.small);
  const { questions, statements } = fixture;
  process.stdout.write(`  ${statements} statements, ${questions.length} questions\n`);

  report.section("Every file, read by other parsers");
  await checkCounts(fixture, tools, report);

  const answered = (engine: string, from: Fixture, answers: ReadonlyMap<string, Answer>) => {
    asked.add(engine);
    compareAnswers(engine, from.questions, answers, { report, book });
  };
  const engines = [
    {
      engine: "virtuoso",
      tool: tools.virtuoso,
      ask: (port: number) => askOverProtocol(`http://127.0.0.1:${port}/sparql`, questions),
    },
    {
      engine: "fuseki",
      tool: tools.jena,
      ask: (port: number) => askOverProtocol(`http://127.0.0.1:${port}/openhpa/sparql`, questions),
    },
    {
      engine: "oxigraph",
      tool: tools.python,
      ask: (_: number, work: string, env: Readonly<Record<string, string>>) =>
        askPython({ library: "pyoxigraph", place: join(work, "base") }, fixture, env),
    },
  ] as const;
  for (const { engine, tool, ask } of engines) {
    report.section(`The recipe of ${engine}, and every question`);
    if (!tool.ok) report.skip(engine, tool.reason);
    else
      await runRecipe(engine, fixture, { folder, env: tool.env, report }, async ({ inputs, work }) =>
        answered(engine, fixture, await ask(inputs.port, work, tool.env)),
      );
  }

  report.section(`rdflib, on ${ACTIONS.small} actions`);
  if (tools.python.ok)
    answered(
      "rdflib",
      small,
      await askPython({ library: "rdflib", place: small.dir }, small, tools.python.env),
    );
  else report.skip("rdflib", tools.python.reason);

  report.section("RDF4J, in memory");
  if (tools.rdf4j.ok) answered("rdf4j", fixture, await askRdf4j(fixture, tools.rdf4j.env));
  else report.skip("RDF4J", tools.rdf4j.reason);

  report.section("The ontology as OWL 2 DL, by ROBOT");
  await checkOntology(folder, tools.robot, report);
  report.section(`Reasoning: RDFS on ${ACTIONS.large} actions, OWL 2 RL on ${ACTIONS.small}`);
  await checkReasoning({ large: fixture, small }, folder, tools, report);
  report.section("Shapes, by every engine");
  await checkShapes(tools, report);
  report.section("A feed, judged by the rules and programs of their authors");
  await checkFeedJudges(await buildSeedFeed(folder), tools, report);
  report.section("Links outward, by the tables of those who keep them");
  await checkLinks(await vocabularyTool(), report);
  await checkAnalyses(small, tools);

  report.section("The feed on web servers, set up by the files that it brings");
  await checkServers(folder, report);

  await checkPublishing();

  report.section("A real disk that is full or read-only, under every command that writes");
  checkSmallDisk(folder, fixture.records, report);

  report.section("The line filter under Spark");
  if (process.argv.includes("--spark"))
    await checkSpark(await sparkTool(), report, { records: SPARK_RECORDS });
  else report.skip("Spark", "several hundred megabytes to install: add --spark");

  for (const row of book.stale(asked))
    report.fail("declared differences", `never met, to be removed: ${JSON.stringify(row)}`);
}

try {
  await main();
} catch (error) {
  report.fail("the test itself", error instanceof Error ? (error.stack ?? error.message) : String(error));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const { passed, failed, skipped } = report.counts;
process.stdout.write(`\n${Math.round((performance.now() - started) / 1000)} s\n`);
process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
process.exitCode = failed > 0 ? 1 : 0;
