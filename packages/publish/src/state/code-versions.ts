import { createHash, hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { compareCodePoints } from "@openhpa/core";

/** What the build of a package found out about its code: digests of what its outputs need, by the names of their rows. */
export interface CodeVersions {
  /** Of what all outputs of the package share. */
  readonly shared: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Of the built packages that they were made of. */
  readonly packages: Readonly<Record<string, string>>;
}

const isCode = (file: string) => /\.(?:js|css|json)$/.test(file);

/** SHA-256 of the built code in a folder. */
function folderDigest(folder: string): string {
  const sha256 = createHash("sha256");
  const files = readdirSync(folder, { recursive: true }).map(String).filter(isCode);
  for (const file of files.sort(compareCodePoints))
    sha256.update(`${file.replaceAll("\\", "/")}\n`).update(readFileSync(join(folder, file)));
  return sha256.digest("hex");
}

/** The built code of a package that another one may import. */
function builtCode(name: string, from: string): string {
  return join(dirname(createRequire(from).resolve(`${name}/package.json`)), "dist");
}

/**
 * The versions of the outputs of a package, as its build wrote them beside its code. Where a package that they were made of is another one by
 * now, they say nothing of single outputs: all of them have the version of everything together.
 */
export function readCodeVersions(name: string, from: string): CodeVersions {
  const file = join(builtCode(name, from), "versions.json");
  const versions = JSON.parse(readFileSync(file, "utf8")) as CodeVersions;
  const now = Object.fromEntries(
    Object.keys(versions.packages).map((each) => [each, folderDigest(builtCode(each, file))]),
  );
  const isSame = Object.entries(versions.packages).every(([each, digest]) => now[each] === digest);
  return isSame ? versions : { ...versions, shared: hash("sha256", JSON.stringify([versions, now]), "hex") };
}
