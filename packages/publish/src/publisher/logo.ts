import { PublishError } from "../publish-error.js";
import type { Logo } from "./publisher.js";

/** Bytes of a logo at most: every page loads it. */
export const LARGEST_LOGO = 200_000;

/** What no picture of ours holds: scripts, foreign content, and anything that is loaded from elsewhere. */
const unsafe: readonly (readonly [pattern: RegExp, fr: string, en: string])[] = [
  [/<(?:[\w.-]+:)?(?:script|handler|listener)\b/i, "un script", "a script"],
  [
    /[\s"'/]on[a-z]+\s*=/i,
    "un attribut « on… » qui lance un script",
    'an "on…" attribute that runs a script',
  ],
  [
    /<(?:[\w.-]+:)?(?:foreignObject|iframe|embed|object|audio|video)\b/i,
    "un contenu étranger",
    "foreign content",
  ],
  [/<(?:[\w.-]+:)?(?:animate\w*|set|discard)\b/i, "une animation", "an animation"],
  [/<!(?:DOCTYPE|ENTITY)/i, "une déclaration DOCTYPE ou ENTITY", "a DOCTYPE or ENTITY declaration"],
  [/<\?xml-stylesheet/i, "une feuille de style d'ailleurs", "a style sheet from elsewhere"],
  [
    /\bhref\s*=\s*(?!["']#)/i,
    "un lien vers autre chose qu'une partie du dessin",
    "a link to something other than a part of the drawing",
  ],
  [
    /@import|url\(\s*(?!["']?#)/i,
    "une image, une police ou un style à charger",
    "a picture, font or style to be loaded",
  ],
  [/javascript:|data:/i, "une adresse javascript: ou data:", "a javascript: or data: address"],
];

function refused(name: string, fr: string, en: string): PublishError {
  return new PublishError("invalid-option", {
    fr: `Logo refusé (${name}) : ${fr}`,
    en: `Logo refused (${name}): ${en}`,
  });
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

function pngRatio(bytes: Uint8Array): number | undefined {
  if (!PNG.every((byte, at) => bytes[at] === byte) || bytes.length < 33) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width > 0 && height > 0 ? width / height : undefined;
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const length = (tag: string, name: string) =>
  Number(new RegExp(`\\s${name}\\s*=\\s*["']\\s*([0-9.]+)(?:px)?\\s*["']`).exec(tag)?.[1]);

/** Width by height of a drawing, from its view box or its size. */
function svgRatio(tag: string): number | undefined {
  const box = /\sviewBox\s*=\s*["']\s*([-0-9.eE\s,]+)["']/
    .exec(tag)?.[1]
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  const [width, height] =
    box?.length === 4 ? [box[2], box[3]] : [length(tag, "width"), length(tag, "height")];
  const ratio = Number(width) / Number(height);
  return Number.isFinite(ratio) && ratio > 0 ? ratio : undefined;
}

/**
 * A logo by its bytes, whatever its name says. Throws a {@link PublishError} for what is neither SVG nor PNG, is too large, has no size, or
 * holds more than a drawing.
 */
export function parseLogo(name: string, bytes: Uint8Array): Logo {
  if (bytes.length > LARGEST_LOGO)
    throw refused(
      name,
      `${bytes.length} octets ; ${LARGEST_LOGO} au plus, parce que chaque page le charge. Allégez-le.`,
      `${bytes.length} bytes; at most ${LARGEST_LOGO}, because every page loads it. Make it smaller.`,
    );
  const base64 = Buffer.from(bytes).toString("base64");
  const png = pngRatio(bytes);
  if (png !== undefined) return { type: "png", base64, ratio: png };
  const text = textOf(bytes);
  const tag =
    text && /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*(<svg\b[^>]*>)/.exec(text)?.[1];
  if (!text || !tag) throw refused(name, "ce n'est ni un SVG ni un PNG.", "it is neither SVG nor PNG.");
  for (const [pattern, fr, en] of unsafe)
    if (pattern.test(text))
      throw refused(
        name,
        `le dessin contient ${fr}. Exportez-le comme simple dessin.`,
        `the drawing holds ${en}. Export it as a plain drawing.`,
      );
  const ratio = svgRatio(tag);
  if (ratio === undefined)
    throw refused(
      name,
      "le dessin ne dit pas sa taille : donnez à <svg> un viewBox.",
      "the drawing does not say its size: give <svg> a viewBox.",
    );
  return { type: "svg", base64, ratio };
}
