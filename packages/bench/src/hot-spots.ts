import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareCodePoints } from "@openhpa/core";

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
}

interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** A function and the share of the processor time that it took itself. */
export interface HotSpot {
  readonly name: string;
  readonly share: number;
}

/** The last two parts of a file's address: enough to find it, and nothing of the machine. */
function shortAddress(url: string): string {
  return url.split("/").slice(-2).join("/");
}

function nameOf({ callFrame: { functionName, url, lineNumber } }: ProfileNode): string {
  const name = functionName === "" ? "(anonymous)" : functionName;
  return url === "" ? name : `${name} ${shortAddress(url)}:${lineNumber + 1}`;
}

/** The functions that took most of a CPU profile, idle time left out. */
export function hotSpots(profile: Profile, count: number): readonly HotSpot[] {
  const names = new Map(profile.nodes.map((node) => [node.id, nameOf(node)]));
  const self = new Map<string, number>();
  let total = 0;
  profile.samples.forEach((id, index) => {
    const name = names.get(id) ?? "(unknown)";
    if (name === "(idle)") return;
    const delta = profile.timeDeltas[index] ?? 0;
    self.set(name, (self.get(name) ?? 0) + delta);
    total += delta;
  });
  return [...self]
    .map(([name, time]) => ({ name, share: time / total }))
    .sort((a, b) => b.share - a.share)
    .slice(0, count);
}

/** The hot spots of the profiles in a folder; of several threads, each has its own list. */
export function hotSpotsIn(folder: string, count: number): readonly (readonly HotSpot[])[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".cpuprofile"))
    .sort(compareCodePoints)
    .map((name) => hotSpots(JSON.parse(readFileSync(join(folder, name), "utf8")) as Profile, count));
}
