import { copyFileSync, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readProject } from "../manifests/project.js";
import { publishedFolders } from "../manifests/written-files.js";
import { type PackedPackage, packAll } from "../packed.js";
import { billOfMaterials } from "./bill-of-materials.js";
import type { Rehearsal } from "./rehearsal.js";
import { inOrderOfDependencies, readTarball, type Tarball } from "./tarball.js";
import { tarballFaults } from "./tarball-checks.js";
import { versionFaults } from "./versions.js";

/** What a step found: what it tells, and what has to be mended before anything is published. */
export interface Outcome {
  readonly lines: readonly string[];
  readonly faults: readonly string[];
}

interface Release {
  readonly rehearsal: Rehearsal;
  /** Where tarballs and the bill of materials are left. */
  readonly out: string;
  readonly withTests: boolean;
}

interface Packed extends PackedPackage {
  readonly content: Tarball;
}

const NO_RETRIES = "--fetch-retries=0";

const told = (...lines: readonly string[]): Outcome => ({ lines, faults: [] });

/** Takes up the changesets and writes again what names a version. */
async function setVersions({ rehearsal: { root, run } }: Release): Promise<Outcome> {
  await run("npx", "changeset", "version");
  await run("npm", "install", "--package-lock-only", "--no-audit", "--no-fund");
  await run("npm", "run", "generate");
  const { version, faults } = versionFaults(root, publishedFolders(root));
  return { lines: [`all packages are ${version}`], faults };
}

async function buildAndTest({ rehearsal: { run }, withTests }: Release): Promise<Outcome> {
  if (withTests) {
    const printed = await run("npm", "test");
    return told(printed.trim().split("\n").at(-1) ?? "");
  }
  await run("npm", "run", "build");
  return told("built; the tests were left out");
}

/** publint, arethetypeswrong, and the tarballs installed in projects of their own: the tests have done it where they ran. */
async function judgePackages({ rehearsal: { run }, withTests }: Release): Promise<Outcome> {
  if (withTests) return told("judged by the tests");
  const printed = [
    await run("npx", "tsx", "scripts/check-packages.ts"),
    await run("npx", "tsx", "scripts/check-packed.ts"),
  ];
  return told(...printed.flatMap((text) => text.trim().split("\n")));
}

/** Packs everything into `out`, in the order in which it is published; `order.txt` says it. */
async function pack({ rehearsal: { root }, out }: Release): Promise<readonly Packed[]> {
  const packed = (await packAll(out, root)).map((each) => ({ ...each, content: readTarball(each.tarball) }));
  const ordered = inOrderOfDependencies(
    packed.map((each) => ({ ...each, manifest: { ...each.manifest, ...each.content.manifest } })),
  );
  writeFileSync(join(out, "order.txt"), ordered.map(({ tarball }) => `${basename(tarball)}\n`).join(""));
  return ordered;
}

function judgeTarballs({ rehearsal: { root } }: Release, packed: readonly Packed[]): Outcome {
  const expected = {
    project: readProject(root),
    licence: readFileSync(join(root, "LICENSE"), "utf8"),
    version: packed[0]?.content.manifest.version ?? "",
    names: new Set(packed.map(({ manifest }) => manifest.name)),
    isInRepository: (path: string) => existsSync(join(root, path)),
  };
  const lines = packed.map(({ tarball, content: { files, manifest } }) => {
    const kilobytes = Math.ceil(statSync(tarball).size / 1000);
    return `${basename(tarball)}: ${files.size} files, ${kilobytes} kB, ${manifest.license}`;
  });
  return { lines, faults: packed.flatMap(({ content }) => tarballFaults(content, expected)) };
}

async function writeBill({ rehearsal, out }: Release, packed: readonly Packed[]): Promise<Outcome> {
  const packages = packed.map(({ content: { manifest }, tarball }) => ({ ...manifest, tarball }));
  const { text, summary, faults } = await billOfMaterials(rehearsal, packages);
  writeFileSync(join(out, "sbom.cdx.json"), text);
  return { lines: [`sbom.cdx.json: ${summary}`], faults };
}

/** Why the registry cannot be asked, undefined where it answers. */
async function registrySilence({ rehearsal: { run } }: Release): Promise<string | undefined> {
  const why = (error: unknown) => /npm error code (\S+)/.exec(String(error))?.[1] ?? String(error);
  return run("npm", "ping", NO_RETRIES).then(() => undefined, why);
}

/** What npm would do with each tarball, up to the point where it asks who it is. */
async function tryToPublish(release: Release, packed: readonly Packed[]): Promise<Outcome> {
  const silence = await registrySilence(release);
  const lines =
    silence === undefined ? [] : [`whether a version is published already is not known: ${silence}`];
  const publish = ["publish", "--dry-run", "--access", "public", NO_RETRIES];
  for (const { tarball } of packed)
    lines.push((await release.rehearsal.run("npm", ...publish, tarball)).trim());
  return told(...lines);
}

/** The steps of a release by their names, in their order; a new one is a row. */
export function releaseSteps(release: Release): Readonly<Record<string, () => Promise<Outcome>>> {
  let packed: readonly Packed[] = [];
  return {
    versions: () => setVersions(release),
    "build and tests": () => buildAndTest(release),
    "publint, arethetypeswrong, packages in projects of their own": () => judgePackages(release),
    tarballs: async () => {
      packed = await pack(release);
      return judgeTarballs(release, packed);
    },
    "bill of materials": () => writeBill(release, packed),
    "npm publish --dry-run, in this order": () => tryToPublish(release, packed),
    citation: async () => {
      copyFileSync(join(release.rehearsal.root, "CITATION.cff"), join(release.out, "CITATION.cff"));
      return told("CITATION.cff names the version");
    },
  };
}
