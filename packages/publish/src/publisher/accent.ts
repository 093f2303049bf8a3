import { PublishError } from "../publish-error.js";
import { contrastRatio, mixed, parseColour } from "./contrast.js";
import type { Accent } from "./publisher.js";

/** What text and links need (https://www.w3.org/TR/WCAG22/#contrast-minimum). */
export const LEAST_CONTRAST = 4.5;

/** How much of the colour the soft ground behind chips holds. */
const SOFT = 0.12;

/** The grounds of pages on which the colour stands, and the end towards which it becomes readable there. */
const schemes = {
  light: { grounds: ["#ffffff", "#f4f6f5"], towards: "#000000", fr: "clair", en: "light" },
  dark: { grounds: ["#121816", "#1b2320"], towards: "#ffffff", fr: "sombre", en: "dark" },
} as const;

/** Light and dark pages. */
export type ColourScheme = keyof typeof schemes;

/** The grounds of the pages themselves, without the soft one. */
export const groundsOf = (scheme: ColourScheme): readonly string[] => schemes[scheme].grounds;

/** The soft ground that goes with a colour. */
export function softOf(scheme: ColourScheme, colour: string): string {
  return mixed(schemes[scheme].grounds[0], colour, SOFT);
}

/** The least contrast of a colour with the grounds of a scheme, and the ground of it. */
function worst(scheme: ColourScheme, colour: string): { readonly ratio: number; readonly ground: string } {
  const found = [...groundsOf(scheme), softOf(scheme, colour)].map((ground) => ({
    ground,
    ratio: contrastRatio(colour, ground),
  }));
  return found.reduce((least, one) => (one.ratio < least.ratio ? one : least));
}

const passes = (scheme: ColourScheme, colour: string) => worst(scheme, colour).ratio >= LEAST_CONTRAST;

/** The colour nearest to one, of the same tint, that reads on every ground of a scheme; itself where it does. */
export function nearestReadable(scheme: ColourScheme, colour: string): string {
  for (let step = 0; step <= 255; step += 1) {
    const candidate = mixed(colour, schemes[scheme].towards, step / 255);
    if (passes(scheme, candidate)) return candidate;
  }
  return schemes[scheme].towards;
}

const ratioText = (ratio: number) => (Math.floor(ratio * 100) / 100).toFixed(2);

function assertReadable(scheme: ColourScheme, colour: string): void {
  if (passes(scheme, colour)) return;
  const { ratio, ground } = worst(scheme, colour);
  const { fr, en } = schemes[scheme];
  const nearest = nearestReadable(scheme, colour);
  throw new PublishError("invalid-option", {
    fr: `Couleur refusée : ${colour} n'a qu'un contraste de ${ratioText(ratio).replace(".", ",")} sur le fond ${fr} ${ground} ; il faut 4,5. La couleur la plus proche qui convient : ${nearest}.`,
    en: `Colour refused: ${colour} has a contrast of only ${ratioText(ratio)} on the ${en} ground ${ground}; 4.5 is needed. The nearest colour that passes: ${nearest}.`,
  });
}

function colourFrom(text: string): string {
  const colour = parseColour(text);
  if (colour !== undefined) return colour;
  throw new PublishError("invalid-option", {
    fr: `Couleur refusée : ${text}. Écrivez-la #rrvvbb, ou deux séparées par une virgule : la première sur fond clair, la seconde sur fond sombre.`,
    en: `Colour refused: ${text}. Write it as #rrggbb, or two with a comma: the first on light pages, the second on dark ones.`,
  });
}

/**
 * The colours of a publisher from one on light pages, and one on dark pages where it is given; otherwise that is the nearest one that reads
 * there. Throws a {@link PublishError} with the ratio that was measured and the nearest colour that passes.
 */
export function parseAccent(light: string, dark?: string): Accent {
  const onLight = colourFrom(light);
  assertReadable("light", onLight);
  if (dark === undefined) return { light: onLight, dark: nearestReadable("dark", onLight) };
  const onDark = colourFrom(dark);
  assertReadable("dark", onDark);
  return { light: onLight, dark: onDark };
}
