import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const repository = fileURLToPath(new URL("..", import.meta.url));

/** What the checks read in a `package.json`. */
export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
}

/** A package as it is published. */
export interface PackedPackage {
  /** Its folder, absolute. */
  readonly folder: string;
  readonly manifest: Manifest;
  readonly tarball: string;
}

/** Packs every package that is published into a folder, in one run of npm; `root` is this repository, or a clone of it. */
export async function packAll(destination: string, root = repository): Promise<readonly PackedPackage[]> {
  const folders = ["packages", "apps"].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(root, group, name)),
  );
  const published = [...folders, join(root, "schemas")].flatMap((folder) => {
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
    return manifest.private === true ? [] : [{ folder, manifest }];
  });
  const { stdout } = await promisify(execFile)(
    "npm",
    [
      ...["pack", "--json", "--loglevel=error", "--pack-destination", destination],
      ...published.map(({ manifest }) => `--workspace=${manifest.name}`),
    ],
    { cwd: root, maxBuffer: 1 << 26 },
  );
  const packed = Object.values(JSON.parse(stdout) as Record<string, { name: string; filename: string }>);
  return published.map(({ folder, manifest }) => {
    const file = packed.find(({ name }) => name === manifest.name)?.filename;
    if (file === undefined) throw new Error(`npm did not pack ${manifest.name}`);
    return { folder, manifest, tarball: join(destination, file) };
  });
}
