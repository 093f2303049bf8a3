import { basename, relative } from "node:path";
import type { Environment } from "./language.js";

/** The command by its own name. */
export const COMMAND = "openhpa";

/** How programs that run commands of packages are called, by the beginning of what they say of themselves in `npm_config_user_agent`. */
const runners: readonly (readonly [agent: RegExp, invocation: string])[] = [
  [/^pnpm\//, `pnpm dlx ${COMMAND}`],
  [/^yarn\//, `yarn dlx ${COMMAND}`],
  [/^bun\//, `bunx ${COMMAND}`],
  [/^/, `npx ${COMMAND}`],
];

/**
 * How the command was called, so that hints can be typed as they are: by its name where the shell finds it, through `npx` (or pnpm, Yarn, Bun)
 * where it lies in `node_modules`, by its file where Node.js was given that. `script` is `process.argv[1]`.
 */
export function invocationOf(script: string, env: Environment, folder: string): string {
  const agent = env.npm_config_user_agent ?? "";
  const runner = runners.find(([pattern]) => pattern.test(agent))?.[1] ?? COMMAND;
  const path = script.replaceAll("\\", "/");
  const isLocal = /\/node_modules\/(?:\.bin\/|openhpa\/)/.test(path) && !/\/lib\/node_modules\//.test(path);
  if (env.npm_lifecycle_event === "npx" || isLocal) return runner;
  if (!/\.[cm]?[jt]s$/.test(path) || /\/lib\/node_modules\//.test(path) || basename(path) === COMMAND)
    return COMMAND;
  const near = relative(folder, script);
  const named = near.startsWith("..") ? script : near;
  return `node ${/\s/.test(named) ? `"${named}"` : named}`;
}

/** A command in a text: its name, before a word that is typed after it. */
const CALL = /(?<![\p{L}\w./@\\-])openhpa (?=-?-?[a-z])/gu;

/** A text whose hints name the command as it was called. */
export function asCalled(text: string, invocation: string = COMMAND): string {
  return invocation === COMMAND ? text : text.replace(CALL, () => `${invocation} `);
}
