import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ExpectedError } from "@openhpa/console";
import type { Action } from "@openhpa/core";
import { buildFeed } from "@openhpa/feed";
import { recoverFolder } from "@openhpa/io";
import { site } from "@openhpa/site";
import { type BuildWords, instantOf } from "@openhpa/testkit";
import { BASE } from "./feed-fixture.js";
import type { SmallDisk } from "./small-disk.js";

const script = fileURLToPath(new URL("./history-process.mjs", import.meta.url));
const publisher = { name: "Fédération d'essai", email: "donnees@federation.example.org" };

/** How a build ended: published, refused or failed with a message that has a code, or killed. */
export type Ending = "taken" | "killed" | { readonly code: string };

/** A feed that is built again and again, on a disk that may be full and by processes that may be killed. */
export interface FeedHistory {
  readonly out: string;
  /** Builds in this process. */
  build(records: readonly Action[], words: BuildWords, more?: Partial<BuildOptions>): Promise<Ending>;
  /** Builds in a process of its own, killed before a step where one is given. */
  spawned(records: readonly Action[], words: BuildWords, more?: Partial<BuildOptions>): Promise<Ending>;
  /** The last instant of the log, as far as this history has been told. */
  last: string | undefined;
  /** A file of the feed that a reader finds, undefined where there is none. */
  read(path: string): Promise<string>;
  /** Whether there is a feed. */
  isPublished(): Promise<boolean>;
  /** What stands beside the feed. */
  besides(): string[];
  remove(): void;
}

interface BuildOptions {
  readonly pages: boolean;
  readonly wait: number;
  readonly killBefore: number;
}

/** The steps of the last build by a process of its own that came to its end. */
export const counted = { steps: 0 };

function optionsOf(
  words: BuildWords,
  last: string | undefined,
  { pages = false, wait = 0 }: Partial<BuildOptions>,
) {
  const { today, withdrawMissing, unread } = words;
  return {
    baseUrl: BASE,
    publisher,
    today,
    withdrawMissing,
    unread,
    at: instantOf(words, last),
    pages,
    wait,
  };
}

/** A history in a folder of its own on a disk. */
export function feedHistory(disk: SmallDisk, number: number): FeedHistory {
  const root = join(disk.folder, `history-${number}`);
  const input = join(disk.folder, `fiches-${number}.ndjson`);
  const out = join(root, "feed");
  mkdirSync(root);
  const read = async (path: string) => readFileSync(join(await recoverFolder(out), path), "utf8");
  return {
    out,
    last: undefined,
    read,
    async build(records, words, more = {}) {
      const { unread, pages, ...options } = optionsOf(words, this.last, more);
      try {
        await buildFeed(records, {
          out,
          ...options,
          site: pages ? site : undefined,
          leftOut: { keys: new Set(), unread },
        });
        return "taken";
      } catch (error) {
        if (error instanceof ExpectedError) return { code: error.code };
        throw error;
      }
    },
    async spawned(records, words, more = {}) {
      writeFileSync(input, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
      const options = JSON.stringify(optionsOf(words, this.last, more));
      const args = [
        script,
        input,
        out,
        options,
        ...(more.killBefore === undefined ? [] : [String(more.killBefore)]),
      ];
      const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
      let printed = "";
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        printed += text;
      });
      const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) =>
        child.on("close", (...end) => resolve(end)),
      );
      if (signal === "SIGKILL") return "killed";
      if (code !== 0) throw new Error(`The build ended with ${code ?? signal}`);
      const end = JSON.parse(printed) as { readonly steps: number; readonly code?: string };
      if (end.code !== undefined) return { code: end.code };
      counted.steps = end.steps;
      return "taken";
    },
    isPublished: () =>
      read("changes/log.json").then(
        () => true,
        () => false,
      ),
    besides: () => readdirSync(root).filter((name) => name !== "feed"),
    remove() {
      rmSync(root, { recursive: true, force: true });
      rmSync(input, { force: true });
    },
  };
}
