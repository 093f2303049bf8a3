import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { constants } from "node:os";
import { resolve, sep } from "node:path";

/** A call of `node:fs` that touches a file below the watched folder. */
export interface DiskCall {
  /** As in `node:fs`: `open`, `writeSync`, `rename` … */
  readonly name: string;
  readonly path: string;
  /** True for one that changes the disk, false for one that reads it. */
  readonly changes: boolean;
  /** True for one that only takes away: a full disk allows it. */
  readonly removes: boolean;
}

/** Errors that a disk gives, by their POSIX codes. */
export type DiskCode = "ENOSPC" | "EDQUOT" | "EROFS" | "EACCES" | "EIO" | "EMFILE" | "ENOENT";

/** The numbers of Linux. EDQUOT has no name in Node.js 20: this is how it comes. */
const QUOTA = 122;

/** The error that Node.js makes of a code. */
export function diskError(
  code: DiskCode,
  { name, path }: Pick<DiskCall, "name" | "path">,
): NodeJS.ErrnoException {
  const number = code === "EDQUOT" ? QUOTA : constants.errno[code];
  const named = code === "EDQUOT" ? `Unknown system error -${QUOTA}` : code;
  const syscall = name.replace(/Sync$/, "");
  return Object.assign(new Error(`${named}: refused, ${syscall} '${path}'`), {
    code: named,
    errno: -number,
    syscall,
    path,
  });
}

const removing = new Set(["rm", "rmdir", "unlink"]);
const changing = [
  "copyFile",
  "link",
  "mkdir",
  "mkdtemp",
  "rename",
  "rm",
  "symlink",
  "truncate",
  "unlink",
  "writeFile",
];
const reading = ["readFile", "readdir", "stat", "lstat", "readlink"];

type Fn = (...args: unknown[]) => unknown;
type Owner = Record<string, unknown>;

function isWriting(flags: unknown): boolean {
  return typeof flags === "string" && /[wa+]/.test(flags);
}

/**
 * Watches what this process does below a folder and lets single calls fail: `fail` is asked before each and gives the code to fail with. Every
 * way of `node:fs` is watched (promises, callbacks as streams use them, synchronous calls, file handles), so that the code under test needs
 * no seam. Gives the function that puts everything back; not for tests that run side by side in one process.
 */
export function failingDisk(folder: string, fail: (call: DiskCall) => DiskCode | undefined): () => void {
  const root = resolve(folder);
  const opened = new Map<number, string>();
  const undo: (() => void)[] = [];
  const isBelow = (path: unknown): path is string =>
    typeof path === "string" && (resolve(path) === root || resolve(path).startsWith(root + sep));
  const asked = (name: string, path: unknown, changes: boolean): NodeJS.ErrnoException | undefined => {
    if (!isBelow(path)) return undefined;
    const call = { name, path, changes, removes: removing.has(name.replace(/Sync$/, "")) };
    const code = fail(call);
    return code && diskError(code, call);
  };
  const replace = (owner: Owner, name: string, make: (original: Fn) => Fn) => {
    const original = owner[name] as Fn;
    owner[name] = make(original);
    undo.push(() => {
      owner[name] = original;
    });
  };
  /** The path that a call is about: its second argument where that is what it makes. */
  const pathIn = (name: string, args: readonly unknown[]) => {
    const path = /^(?:copyFile|link|symlink|rename)/.test(name) ? args[1] : args[0];
    return typeof path === "number" ? opened.get(path) : path;
  };
  const promises = fs.promises as unknown as Owner;
  const plain = fs as unknown as Owner;
  for (const [names, changes] of [
    [changing, true],
    [reading, false],
  ] as const)
    for (const name of names) {
      replace(promises, name, (original) => async (...args) => {
        const error = asked(name, pathIn(name, args), changes);
        if (error) throw error;
        return original.apply(promises, args);
      });
      replace(plain, `${name}Sync`, (original) => (...args) => {
        const error = asked(`${name}Sync`, pathIn(name, args), changes);
        if (error) throw error;
        return original.apply(plain, args);
      });
    }
  replace(promises, "open", (original) => async (...args) => {
    const error = asked("open", args[0], isWriting(args[1]));
    if (error) throw error;
    const handle = (await original.apply(promises, args)) as fs.promises.FileHandle;
    if (isBelow(args[0])) watchHandle(handle, args[0], asked);
    return handle;
  });
  replace(plain, "openSync", (original) => (...args) => {
    const error = asked("openSync", args[0], isWriting(args[1]));
    if (error) throw error;
    const descriptor = original.apply(plain, args) as number;
    opened.delete(descriptor);
    if (isBelow(args[0])) opened.set(descriptor, args[0]);
    return descriptor;
  });
  replace(plain, "open", (original) => (...args) => {
    const done = args.at(-1) as (error: unknown, descriptor?: number) => void;
    const error = asked("open", args[0], isWriting(args[1]));
    if (error) return void setImmediate(done, error);
    const noted = (failure: unknown, descriptor?: number) => {
      if (descriptor !== undefined) opened.delete(descriptor);
      if (descriptor !== undefined && isBelow(args[0])) opened.set(descriptor, args[0]);
      done(failure, descriptor);
    };
    return original.apply(plain, [...args.slice(0, -1), noted]);
  });
  for (const name of ["write", "writev", "read"])
    replace(plain, name, (original) => (...args) => {
      const error = asked(name, opened.get(args[0] as number), name !== "read");
      if (error) return void setImmediate(args.at(-1) as Fn, error);
      return original.apply(plain, args);
    });
  for (const name of ["writeSync", "readSync"])
    replace(plain, name, (original) => (...args) => {
      const error = asked(name, opened.get(args[0] as number), name === "writeSync");
      if (error) throw error;
      return original.apply(plain, args);
    });
  syncBuiltinESMExports();
  return () => {
    for (const back of undo.reverse()) back();
    syncBuiltinESMExports();
  };
}

function watchHandle(
  handle: fs.promises.FileHandle,
  path: string,
  asked: (name: string, path: unknown, changes: boolean) => Error | undefined,
): void {
  const owner = handle as unknown as Owner;
  for (const [name, changes] of [
    ["write", true],
    ["writeFile", true],
    ["sync", true],
    ["read", false],
    ["readFile", false],
  ] as const) {
    const original = owner[name] as Fn;
    owner[name] = async (...args: unknown[]) => {
      const error = asked(name, path, changes);
      if (error) throw error;
      return original.apply(handle, args);
    };
  }
}
