import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Rehearsal } from "./rehearsal.js";

interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl?: string;
  readonly licenses?: readonly unknown[];
  readonly externalReferences?: readonly { readonly type: string; readonly url: string }[];
}

interface Bill {
  readonly bomFormat?: string;
  readonly specVersion?: string;
  readonly components?: readonly Component[];
}

/** What the text of a licence says where the manifest beside it does not say it as SPDX does. */
const READ_IN_ITS_LICENCE: Readonly<Record<string, string>> = { duck: "BSD-2-Clause" };

/** A component as it is after publishing: our tarballs lie on the registry, not in the folder that they were installed from. */
function published(component: Component): Component {
  const { name, version, licenses = [], externalReferences = [] } = component;
  const address = `https://registry.npmjs.org/${name}/-/${name.replace(/^.*\//, "")}-${version}.tgz`;
  const read = READ_IN_ITS_LICENCE[name];
  return {
    ...component,
    licenses: licenses.length === 0 && read !== undefined ? [{ license: { id: read } }] : licenses,
    externalReferences: externalReferences.map((each) =>
      each.url.startsWith("file:") ? { ...each, url: address } : each,
    ),
  };
}

/** What a reader of the bill would miss in it. */
function billFaults({ bomFormat, components = [] }: Bill, names: readonly string[]): readonly string[] {
  const listed = new Set(components.map(({ name }) => name));
  const incomplete = components.filter(({ purl, licenses = [] }) => !purl || licenses.length === 0);
  return [
    ...(bomFormat === "CycloneDX" ? [] : ["the bill of materials is no CycloneDX"]),
    ...names.filter((name) => !listed.has(name)).map((name) => `the bill of materials leaves out ${name}`),
    ...incomplete.map(({ name }) => `the bill of materials does not say the address or licence of ${name}`),
  ];
}

/**
 * Installs the tarballs in a project of its own and has npm list all that came along, as CycloneDX with the hash of each; gives the bill, its
 * size in words, and its faults.
 */
export async function billOfMaterials(
  { root, runIn }: Pick<Rehearsal, "root" | "runIn">,
  packages: readonly { readonly name: string; readonly version: string; readonly tarball: string }[],
) {
  const folder = join(root, "..", "openhpa-release");
  mkdirSync(folder);
  const version = packages[0]?.version;
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "openhpa-release", version }));
  const run = runIn(folder);
  const install = ["install", "--no-audit", "--no-fund", "--prefer-offline"];
  await run("npm", ...install, ...packages.map(({ tarball }) => tarball));
  const printed = await run("npm", "sbom", "--sbom-format", "cyclonedx", "--sbom-type", "application");
  const bill = JSON.parse(printed) as Bill;
  const components = (bill.components ?? []).map(published);
  return {
    text: `${JSON.stringify({ ...bill, components }, null, 2)}\n`,
    summary: `CycloneDX ${bill.specVersion}, ${components.length} components`,
    faults: billFaults(
      { ...bill, components },
      packages.map(({ name }) => name),
    ),
  };
}
