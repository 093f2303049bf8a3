import type { Writable } from "node:stream";
import { styleText } from "node:util";
import type { Environment } from "./language.js";

/** How a piece of text stands out. */
export type Style = Parameters<typeof styleText>[0];

/** Gives a text a style, where there are colours. */
export type Paint = (style: Style, text: string) => string;

/** Paints nothing. */
export const plain: Paint = (_, text) => text;

/**
 * True where a stream shows colours: it is a terminal that is not `dumb`, and `NO_COLOR` (no-color.org) is not set. `FORCE_COLOR` goes before all
 * of that, `0` and `false` against colours.
 */
export function hasColours(
  stream: Writable & { readonly isTTY?: boolean | undefined },
  env: Environment,
): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = env;
  if (FORCE_COLOR) return FORCE_COLOR !== "0" && FORCE_COLOR.toLowerCase() !== "false";
  return !NO_COLOR && TERM !== "dumb" && stream.isTTY === true;
}

/** What paints text for a stream. Without an environment nobody has asked, and nothing is painted. */
export function painter(
  stream: Writable & { readonly isTTY?: boolean | undefined },
  env?: Environment,
): Paint {
  if (env === undefined || !hasColours(stream, env)) return plain;
  return (style, text) => styleText(style, text, { validateStream: false });
}
