import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative, sep } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);
const MOST_PRINTED = 64 * 1024 * 1024;

/** What a copy leaves behind: what is installed (which it links to), built, or belongs to the repository as such. */
const left = new Set(["node_modules", "dist", "coverage", ".git", ".turbo"]);

function isCopied(from: string, path: string): boolean {
  const [first = "", ...rest] = relative(from, path).split(sep);
  return !left.has(basename(path)) && !(rest.length === 0 && /^out\b/.test(first));
}

/** A copy of the repository that can be changed, with a Git repository of its own that says what was. */
export interface Copy {
  readonly root: string;
  /** The commit that has the files as they were. */
  readonly first: string;
  /** Runs a program in the copy and gives what it printed; throws with what it printed when it fails. */
  run(program: string, args: readonly string[]): Promise<string>;
  /** Writes a new file. */
  add(path: string, text: string): void;
  /** Puts text in the place of the first `old`, which must be there. */
  replace(path: string, old: string, text: string): void;
  /** Takes the built code of some rooms over, for tests of what they publish. */
  linkBuilt(rooms: readonly string[]): void;
  /** Keeps all changes and gives the paths of the files that changed. */
  commit(message: string): Promise<readonly string[]>;
}

function linkInstalled(from: string, to: string): void {
  const rooms = ["packages", "apps"].flatMap((folder) =>
    readdirSync(join(from, folder)).map((name) => join(folder, name)),
  );
  for (const room of [".", ...rooms]) {
    const installed = join(from, room, "node_modules");
    if (existsSync(installed)) symlinkSync(installed, join(to, room, "node_modules"));
  }
}

/** Copies the repository at `from` as its files are now, also those that are not committed, into a temporary folder. */
export async function createCopy(from: string): Promise<Copy> {
  const root = mkdtempSync(join(tmpdir(), "openhpa-how-to-add-"));
  cpSync(from, root, {
    recursive: true,
    filter: (path) => isCopied(from, path),
  });
  linkInstalled(from, root);
  const run: Copy["run"] = async (program, args) => {
    try {
      return (await execute(program, args, { cwd: root, maxBuffer: MOST_PRINTED })).stdout;
    } catch (error) {
      const { stdout, stderr } = error as { stdout?: string; stderr?: string };
      throw new Error(`${program} ${args.join(" ")}\n${stdout}\n${stderr}`, { cause: error });
    }
  };
  const git = (...args: string[]) =>
    run("git", [
      "-c",
      "user.name=Copy",
      "-c",
      "user.email=copy@example.org",
      "-c",
      "core.autocrlf=false",
      ...args,
    ]);
  const commit = async (message: string) => {
    await git("add", "--all");
    const changed = (await git("diff", "--cached", "--name-only", "--no-renames", "-z"))
      .split("\0")
      .filter(Boolean);
    await git("commit", "--quiet", "--no-verify", "--allow-empty", "--message", message);
    return changed;
  };
  await git("init", "--quiet");
  writeFileSync(join(root, ".git/info/exclude"), "node_modules\n");
  await commit("as it was");
  const first = (await git("rev-parse", "HEAD")).trim();
  return {
    root,
    first,
    run,
    commit,
    linkBuilt(rooms) {
      for (const room of rooms) symlinkSync(join(from, room, "dist"), join(root, room, "dist"));
    },
    add(path, text) {
      if (existsSync(join(root, path))) throw new Error(`${path} is there already`);
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    replace(path, old, text) {
      const before = readFileSync(join(root, path), "utf8");
      if (!before.includes(old)) throw new Error(`${path} no longer has ${JSON.stringify(old)}`);
      writeFileSync(
        join(root, path),
        before.replace(old, () => text),
      );
    },
  };
}
