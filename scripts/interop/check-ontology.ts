import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./external-process.js";
import { judgeProfile } from "./profile-violations.js";
import type { Report } from "./report.js";
import type { Tool } from "./tools.js";

const ontology = new URL("../../schemas/v1/ontology.ttl", import.meta.url).pathname;

/** The ontology is OWL 2 DL but for two datatypes, and the judge sees where a term is not declared. */
export async function checkOntology(folder: string, robot: Tool, report: Report): Promise<void> {
  if (!robot.ok) {
    report.skip("ROBOT", robot.reason);
    return;
  }
  const judge = async (input: string) => {
    const output = join(folder, "profile.txt");
    const args = ["validate-profile", "--profile", "DL", "--input", input, "--output", output];
    const { code, stdout, stderr } = await run("robot", args, { env: robot.env });
    if (code === undefined || !existsSync(output)) throw new Error(stdout + stderr);
    return judgeProfile(readFileSync(output, "utf8"));
  };
  try {
    const { violations, stale } = await judge(ontology);
    report.same("ROBOT: violations of OWL 2 DL", violations, []);
    report.same("ROBOT: datatypes that are accepted and not met", stale, []);
    const undeclared = join(folder, "undeclared.ttl");
    const text = readFileSync(ontology, "utf8").replace(
      /^dcterms:temporal a owl:ObjectProperty;/m,
      "dcterms:temporal",
    );
    writeFileSync(undeclared, `${text}<https://exemple.fr/a> dcterms:temporal <https://exemple.fr/b> .\n`);
    report.same(
      "ROBOT: a term that is not declared is seen",
      (await judge(undeclared)).violations.length > 0,
      true,
    );
  } catch (error) {
    report.fail("ROBOT", error instanceof Error ? error.message : String(error));
  }
}
