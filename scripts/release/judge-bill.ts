import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Rehearsal } from "./rehearsal.js";

/** The library of CycloneDX's authors, which has the JSON Schema of each version, and what it validates with: only here, so outside of the repository. */
const LIBRARY = "@cyclonedx/cyclonedx-library";
const INSTALLED = {
  [LIBRARY]: "10.3.0",
  ajv: "8.20.0",
  "ajv-formats": "3.0.1",
  "ajv-formats-draft2019": "1.6.1",
};

const program = `import { readFileSync } from "node:fs";
const { Validation } = await import(process.argv[2]);
const text = readFileSync("bill.json", "utf8");
const validator = new Validation.JsonStrictValidator(JSON.parse(text).specVersion);
console.log(JSON.stringify(await validator.validate(text) ?? []));
`;

interface SchemaFault {
  readonly instancePath: string;
  readonly message: string;
}

/**
 * What the schema of CycloneDX says against a bill of materials. Where the registry does not give the validator, the bill is not judged and
 * `reason` says so.
 */
export async function judgeBill(
  { root, runIn }: Pick<Rehearsal, "root" | "runIn">,
  text: string,
): Promise<{ readonly faults: readonly string[]; readonly reason?: string }> {
  const folder = join(root, "..", "bill-validator");
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies: INSTALLED }));
  writeFileSync(join(folder, "bill.json"), text);
  writeFileSync(join(folder, "judge.mjs"), program);
  const run = runIn(folder);
  try {
    await run("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline");
  } catch (error) {
    return { faults: [], reason: String(error).trim().split("\n").at(-1) ?? "" };
  }
  const found = JSON.parse(await run("node", "judge.mjs", LIBRARY)) as readonly SchemaFault[];
  return {
    faults: found.map((each) => `the bill of materials, ${each.instancePath}: ${each.message}`),
  };
}
