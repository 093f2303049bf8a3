import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A copy of the working tree, in which sources are changed while the real ones stay as they are. */
export function copyOfRepository(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "openhpa-mutate-"));
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  for (const file of listed.split("\0")) {
    if (file !== "" && existsSync(join(root, file))) cpSync(join(root, file), join(folder, file));
  }
  for (const workspace of [".", ...workspaces()]) {
    for (const name of ["node_modules", "dist"]) {
      const target = join(root, workspace, name);
      if (existsSync(target) && existsSync(dirname(join(folder, workspace, name)))) {
        symlinkSync(target, join(folder, workspace, name));
      }
    }
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** The packages and apps, e.g. `packages/core`. */
export function workspaces(): string[] {
  return ["packages", "apps"].flatMap((parent) =>
    readdirSync(join(root, parent))
      .filter((name) => existsSync(join(root, parent, name, "package.json")))
      .map((name) => `${parent}/${name}`),
  );
}
