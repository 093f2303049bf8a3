/** Why a file was made again; `kept` where it was not. */
export type Reason =
  | "new"
  | "changed-record"
  | "renamed-record"
  | "changed-inputs"
  | "changed-code"
  | "missing"
  | "kept";

/** What was made again, and why. */
export interface BuildTally {
  /** Counts a file of an output. */
  add(output: string, path: string, reason: Reason): void;
  counts(): Readonly<Record<string, Readonly<Partial<Record<Reason, number>>>>>;
  /** Why the file that was asked for was made; undefined where nothing made it. */
  explained(): { readonly output: string; readonly reason: Reason } | undefined;
}

/** Starts a tally, which remembers the reason of one path. */
export function createBuildTally(asked?: string): BuildTally {
  const counts = new Map<string, Map<Reason, number>>();
  let explained: { readonly output: string; readonly reason: Reason } | undefined;
  return {
    add(output, path, reason) {
      const own = counts.get(output) ?? new Map<Reason, number>();
      counts.set(output, own);
      own.set(reason, (own.get(reason) ?? 0) + 1);
      if (path === asked) explained = { output, reason };
    },
    counts: () => Object.fromEntries([...counts].map(([name, own]) => [name, Object.fromEntries(own)])),
    explained: () => explained,
  };
}
