import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { judgeBill } from "./judge-bill.js";
import type { Rehearsal } from "./rehearsal.js";
import { machinePlace } from "./tarball-checks.js";

interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl?: string;
  readonly author?: string;
  readonly licenses?: readonly unknown[];
  readonly externalReferences?: readonly { readonly type: string; readonly url: string }[];
}

/** A bill of materials as npm writes it, as far as it is read here. */
export interface Bill {
  readonly bomFormat?: string;
  readonly specVersion?: string;
  readonly components?: readonly Component[];
}

/** What the text of a licence says where the manifest beside it does not say it as SPDX does. */
const READ_IN_ITS_LICENCE: Readonly<Record<string, string>> = { duck: "BSD-2-Clause" };

/**
 * A component as everybody can have it: named by its purl and hash, without the folder or the mirror that it was installed from here. An author
 * is named without the mailbox.
 */
export function published(component: Component): Component {
  const { name, licenses = [], externalReferences = [] } = component;
  const author = component.author?.replace(/\s*<[^>]*>/g, "");
  const read = READ_IN_ITS_LICENCE[name];
  return {
    ...component,
    ...(author === undefined ? {} : { author }),
    licenses: licenses.length === 0 && read !== undefined ? [{ license: { id: read } }] : licenses,
    externalReferences: externalReferences.filter(({ type }) => type !== "distribution"),
  };
}

/** What a reader of the bill would miss in it. */
export function billFaults(bill: Bill, names: readonly string[]): readonly string[] {
  const { bomFormat, components = [] } = bill;
  const listed = new Set(components.map(({ name }) => name));
  const place = machinePlace(JSON.stringify(bill));
  const incomplete = components.filter(({ purl, licenses = [] }) => !purl || licenses.length === 0);
  return [
    ...(bomFormat === "CycloneDX" ? [] : ["the bill of materials is no CycloneDX"]),
    ...(place === undefined ? [] : [`the bill of materials: ${place} is a place on a machine`]),
    ...names.filter((name) => !listed.has(name)).map((name) => `the bill of materials leaves out ${name}`),
    ...incomplete.map(({ name }) => `the bill of materials does not say the address or licence of ${name}`),
  ];
}

/**
 * Installs the tarballs in a project of its own and has npm list all that came along, as CycloneDX with the hash of each; gives the bill, its
 * size and verdict in words, and its faults.
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
  const installed = JSON.parse(printed) as Bill;
  const bill = { ...installed, components: (installed.components ?? []).map(published) };
  const text = `${JSON.stringify(bill, null, 2)}\n`;
  const judged = await judgeBill({ root, runIn }, text);
  const verdict = judged.reason === undefined ? "valid by its schema" : `not judged: ${judged.reason}`;
  const names = packages.map(({ name }) => name);
  return {
    text,
    summary: `CycloneDX ${bill.specVersion}, ${bill.components.length} components, ${verdict}`,
    faults: [...billFaults(bill, names), ...judged.faults],
  };
}
