import { plainText } from "@openhpa/publish/browser";
import { type OutcomeStageNotation, schemes, smocLevels } from "@openhpa/vocabularies";
import { recordWords } from "../../words/record.js";
import { conceptLabel, conceptOf } from "../concepts.js";
import { html } from "../html.js";
import type { Html, Piece } from "../markup.js";
import type { View } from "../view.js";
import { type Layout, layoutOf } from "./layout.js";
import type { Pathway } from "./pathway.js";
import type { DrawnLink } from "./routes.js";
import { BOX_WIDTH, type Box, type Point, rounded } from "./sizes.js";
import { wrapped } from "./wrapping.js";

/** Lines of a box: font size in pixels, height, and how many there are at most. */
const PADDING = 10;
const HEAD = { size: 13, height: 18 };
const LABEL = { size: 13, height: 17, most: 4 };
const STATEMENT = { size: 12, height: 16, most: 5 };
/** Bold letters are wider. */
const BOLD = 1.08;

const inner = BOX_WIDTH - 2 * PADDING;

/** What a box says: code and stage, the label of the category, the record's own statement. */
interface BoxText {
  readonly code: string;
  readonly stage: OutcomeStageNotation;
  readonly stageLabel: string;
  readonly label: readonly string[];
  readonly statement: readonly string[];
}

function boxTexts(view: View, { outcomes }: Pathway): readonly BoxText[] {
  return outcomes.map(({ category, stage, statement }) => ({
    code: conceptOf(schemes.smoc, category)?.notation ?? category,
    stage,
    stageLabel: conceptLabel(view, schemes["outcome-stage"], stage).toLowerCase(),
    label: wrapped(conceptLabel(view, schemes.smoc, category), inner / (LABEL.size * BOLD), LABEL.most),
    statement: statement ? wrapped(plainText(view, statement), inner / STATEMENT.size, STATEMENT.most) : [],
  }));
}

function heightOf({ label, statement }: BoxText): number {
  const own = HEAD.height + label.length * LABEL.height + statement.length * STATEMENT.height;
  return own + PADDING * 2 - 2;
}

function textLines(name: string, x: number, y: number, height: number, lines: readonly string[]): Piece {
  return (
    lines.length > 0 &&
    html`<text class="${name}">${lines.map(
      (line, index) => html`<tspan x="${x}" y="${rounded(y + index * height)}">${line}</tspan>`,
    )}</text>`
  );
}

function boxShape({ x, y, width, height }: Box, text: BoxText): Html {
  const at = rounded(x + PADDING);
  const head = rounded(y + PADDING + HEAD.size - 2);
  const label = head + HEAD.height;
  return html`<g class="outcome ${text.stage}"><rect x="${x}" y="${rounded(y)}" width="${width}" height="${height}" rx="6"></rect><text class="head" x="${at}" y="${head}"><tspan class="code">${text.code}</tspan> <tspan class="stage" x="${rounded(x + width - PADDING)}" text-anchor="end">${text.stageLabel}</tspan></text>${textLines("label", at, label, LABEL.height, text.label)}${textLines("statement", at, label + text.label.length * LABEL.height, STATEMENT.height, text.statement)}</g>
`;
}

const point = ({ x, y }: Point) => `${rounded(x)} ${rounded(y)}`;

/** A path through the points: straight where a link passes a row or turns, a bow from row to row. */
function pathData({ points, isRound }: DrawnLink): string {
  return points
    .map((to, index) => {
      const from = points[index - 1];
      if (!from) return `M${point(to)}`;
      if (isRound || from.x === to.x) return `L${point(to)}`;
      const middle = (from.y + to.y) / 2;
      return `C${point({ x: from.x, y: middle })} ${point({ x: to.x, y: middle })} ${point(to)}`;
    })
    .join("");
}

function linkShape(drawn: DrawnLink): Html {
  const { x, y } = drawn.points.at(-1) as Point;
  const tip = `${point({ x, y })} ${point({ x: x - 4.5, y: y - 9 })} ${point({ x: x + 4.5, y: y - 9 })}`;
  return html`<g class="link ${drawn.link.kind}"><path d="${pathData(drawn)}"></path><polygon points="${tip}"></polygon></g>
`;
}

function bandShapes(view: View, { bands, width }: Layout): Piece {
  return bands.map(({ level, y, height }) => {
    const { code, label } = smocLevels[level] ?? {};
    return html`<g class="band"><rect x="0" y="${rounded(y - 8)}" width="${width}" height="${rounded(height + 16)}"></rect><text x="10" y="${rounded(y + height / 2 + 6)}">${code}<title>${label?.[view.language]}</title></text></g>
`;
  });
}

/** A pathway as a picture: levels from top to bottom, boxes that say their stage in words and by their border, links as arrows. */
export function pathwayDrawing(view: View, pathway: Pathway): Html {
  const words = recordWords[view.language].pathway;
  const texts = boxTexts(view, pathway);
  const layout = layoutOf(pathway, texts.map(heightOf));
  const { width, height, boxes, links } = layout;
  return html`<div class="scroll pathway" role="region" tabindex="0" aria-label="${words.drawing}">
<svg role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title>${words.drawing}</title>
<desc>${words.described(boxes.length, links.length)}</desc>
${bandShapes(view, layout)}${boxes.map((box, index) => boxShape(box, texts[index] as BoxText))}${links.map(linkShape)}</svg>
</div>
`;
}
