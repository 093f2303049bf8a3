import type { Logo, Publisher } from "@openhpa/publish";
import { html, raw } from "../pages/html.js";
import { pictureSize } from "../pages/picture.js";

const { width, height } = pictureSize;
const MARGIN = 80;
const ACCENT = "#00705e";
/** Mean width of a letter of the font in parts of its size, above what French text takes. */
const LETTER = 0.54;

/** A text in lines that fit, at the largest of some sizes; what does not fit at the smallest is cut with an ellipsis. */
export function fitted(
  text: string,
  room: { readonly width: number; readonly lines: number; readonly sizes: readonly number[] },
): { readonly size: number; readonly lines: readonly string[] } {
  const smallest = room.sizes.at(-1) ?? 40;
  for (const size of room.sizes) {
    const lines = wrapped(text, Math.floor(room.width / (size * LETTER)));
    if (lines.length <= room.lines) return { size, lines };
  }
  const lines = wrapped(text, Math.floor(room.width / (smallest * LETTER))).slice(0, room.lines);
  return { size: smallest, lines: [...lines.slice(0, -1), `${lines.at(-1)}…`] };
}

/** Words in lines of so many letters at most; a longer word is cut. */
function wrapped(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text
    .split(/ +/)
    .flatMap((long) => long.match(new RegExp(`.{1,${letters}}`, "gu")) ?? [])) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length <= letters) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

const LOGO_HEIGHT = 84;

function logoImage({ type, base64, ratio }: Logo) {
  const wide = Math.min(420, LOGO_HEIGHT * ratio);
  const mediaType = type === "svg" ? "image/svg+xml" : "image/png";
  const place = `x="${MARGIN}" y="${height - MARGIN - LOGO_HEIGHT / 2 - 24}"`;
  return {
    wide,
    markup: raw(
      `<image ${place} width="${wide}" height="${LOGO_HEIGHT}" preserveAspectRatio="xMinYMid meet" href="data:${mediaType};base64,${base64}"/>`,
    ),
  };
}

/** The picture of a link as SVG: what it is about, large; the site above it; who publishes it below, with logo and colour. */
export function pictureDrawing(
  title: string,
  kicker: string | undefined,
  { name, accent, logo }: Pick<Publisher, "name" | "accent" | "logo">,
): string {
  const colour = accent?.light ?? ACCENT;
  const { size, lines } = fitted(title, { width: width - 2 * MARGIN, lines: 3, sizes: [84, 72, 60, 52] });
  const head = kicker && fitted(kicker, { width: width - 2 * MARGIN, lines: 1, sizes: [34, 30] });
  const image = logo && logoImage(logo);
  const left = MARGIN + (image ? image.wide + 32 : 0);
  const foot = fitted(name, { width: width - left - MARGIN, lines: 2, sizes: [34, 28] });
  const base = height - MARGIN - (foot.lines.length - 1) * (foot.size / 2);
  return `${html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Source Sans 3"><rect width="${width}" height="${height}" fill="#ffffff"/><rect width="${width}" height="28" fill="${colour}"/>${
    head && html`<text x="${MARGIN}" y="124" font-size="${head.size}" fill="#55625f">${head.lines[0]}</text>`
  }<g font-weight="600" fill="#1b2523" font-size="${size}">${lines.map(
    (line, index) =>
      html`<text x="${MARGIN}" y="${Math.round(150 + size * (0.9 + 1.15 * index))}">${line}</text>`,
  )}</g>${image?.markup}<g fill="${colour}" font-weight="600" font-size="${foot.size}">${foot.lines.map(
    (line, index) =>
      html`<text x="${left}" y="${Math.round(base + index * foot.size * 1.15)}">${line}</text>`,
  )}</g></svg>`}`;
}
