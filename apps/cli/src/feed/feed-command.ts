import type { Terminal } from "@openhpa/console";
import { feedCommand as commandOf, type FeedSurroundings } from "@openhpa/feed";
import { site } from "@openhpa/site";
import type { Command } from "commander";

/** The `feed` command, whose builds write the pages for people beside the data. */
export function feedCommand(terminal: Terminal, given: Partial<FeedSurroundings> = {}): Command {
  return commandOf(terminal, { site, ...given });
}
