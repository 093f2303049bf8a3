import { join } from "node:path";
import { run, runLines } from "./external-process.js";
import type { Fixture } from "./fixture.js";
import type { Report } from "./report.js";
import type { Tool } from "./tools.js";

/** A file of RDF, with the number of distinct statements that the manifest gives. */
interface CountedFile {
  readonly path: string;
  readonly quads: number;
  readonly syntax: "nquads" | "ntriples" | "turtle" | "trig";
}

const syntaxes = {
  "application/n-quads": "nquads",
  "application/n-triples": "ntriples",
  "text/turtle": "turtle",
  "application/trig": "trig",
} as const;

function countedFiles({ manifest }: Fixture): readonly CountedFile[] {
  return manifest.files.flatMap(({ path, mediaType, quads }) => {
    const syntax = syntaxes[mediaType as keyof typeof syntaxes];
    return quads === undefined || syntax === undefined ? [] : [{ path, quads, syntax }];
  });
}

const WITHIN = { timeout: 3 * 60_000 };

/** A parser as a filter: reads a syntax on stdin, writes one statement per line; errors and warnings go to stderr. */
interface LineParser {
  readonly name: string;
  readonly tool: Tool;
  readonly command: (syntax: CountedFile["syntax"]) => string;
}

const parsers = (debian: Tool): readonly LineParser[] => [
  {
    name: "rapper",
    tool: debian,
    command: (syntax) =>
      `rapper -q -i ${syntax} -o ${syntax === "nquads" || syntax === "trig" ? "nquads" : "ntriples"} - https://exemple.fr/`,
  },
  {
    name: "serdi",
    tool: debian,
    command: (syntax) =>
      `serdi -i ${syntax} -o ${syntax === "nquads" || syntax === "trig" ? "nquads" : "ntriples"} - https://exemple.fr/`,
  },
];

/** Checks one number of statements for all files of a parser: the first files that differ are named. */
function compareCounts(
  report: Report,
  name: string,
  files: readonly CountedFile[],
  counts: ReadonlyMap<string, number>,
): void {
  const other = files.filter(({ path, quads }) => counts.get(path) !== quads);
  const check = `${name}: ${files.length} files, ${files.reduce((sum, { quads }) => sum + quads, 0)} statements`;
  if (files.length > 0 && other.length === 0) report.pass(check);
  else
    report.fail(
      check,
      other.map(({ path, quads }) => `${path}: ${counts.get(path)}, expected ${quads}`).join("\n") ||
        "no file",
    );
}

/** Every RDF file of a dump, read by other parsers: the same number of distinct statements, no complaint. */
export async function checkCounts(
  fixture: Fixture,
  tools: { readonly debian: Tool; readonly jena: Tool; readonly python: Tool },
  report: Report,
): Promise<void> {
  const files = countedFiles(fixture);
  for (const { name, tool, command } of parsers(tools.debian)) {
    if (!tool.ok) {
      report.skip(name, tool.reason);
      continue;
    }
    const counts = new Map<string, number>();
    const complaints: string[] = [];
    for (const { path, syntax } of files) {
      const lines = `zcat -f "$FILE" | ${command(syntax)} | LC_ALL=C sort -u | wc -l`;
      const env = { FILE: join(fixture.dir, path) };
      const { code, stdout, stderr } = await runLines(lines, { ...WITHIN, env });
      if (code === 0) counts.set(path, Number(stdout));
      if (stderr.trim() !== "") complaints.push(`${path}: ${stderr.trim()}`);
    }
    compareCounts(report, name, files, counts);
    report.same(`${name}: nothing to complain about`, complaints, []);
  }
  await countWithRiot(fixture, files, tools.jena, report);
  for (const name of ["pyoxigraph", "rdflib"] as const) {
    if (!tools.python.ok) {
      report.skip(name, tools.python.reason);
      continue;
    }
    const script = new URL("python/count.py", import.meta.url).pathname;
    const paths = files.map(({ path }) => join(fixture.dir, path));
    const { code, stdout, stderr } = await run("python3", [script, name, ...paths], {
      ...WITHIN,
      env: tools.python.env,
    });
    const counts =
      code === 0
        ? Object.entries(JSON.parse(stdout) as Record<string, number>).map(
            ([path, count]) => [path.slice(fixture.dir.length + 1), count] as const,
          )
        : [];
    if (code === 0) compareCounts(report, name, files, new Map(counts));
    else report.fail(name, stderr);
  }
}

/** riot counts what it reads, twice what is written twice: it is asked about the files of sorted lines, and to check them all. */
async function countWithRiot(
  { dir }: Fixture,
  files: readonly CountedFile[],
  jena: Tool,
  report: Report,
): Promise<void> {
  if (!jena.ok) {
    report.skip("riot", jena.reason);
    return;
  }
  const options = { ...WITHIN, env: jena.env, cwd: dir };
  const ofLines = files.filter(({ syntax }) => syntax === "nquads" || syntax === "ntriples");
  const counted = await run("riot", ["--count", ...ofLines.map(({ path }) => path)], options);
  const counts = [
    ...(counted.stdout + counted.stderr).matchAll(/^(\S+)\s+: (?:Quads|Triples) = ([\d,]+)/gm),
  ].map(([, path = "", count = ""]) => [path, Number(count.replaceAll(",", ""))] as const);
  compareCounts(report, "riot --count", ofLines, new Map(counts));
  const checked = await run("riot", ["--validate", ...files.map(({ path }) => path)], options);
  const complaints = `${checked.stdout}${checked.stderr}`
    .split("\n")
    .filter((line) => /ERROR|WARN/.test(line));
  report.same(`riot --validate: ${files.length} files`, [checked.code, complaints.slice(0, 5)], [0, []]);
}
