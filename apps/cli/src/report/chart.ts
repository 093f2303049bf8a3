import { type Html, html, raw } from "@openhpa/site";

/** A bar or a column of a chart. */
export interface ChartItem {
  readonly label: string;
  readonly value: number;
  /** The value as the report writes it. */
  readonly text: string;
}

/** What a chart shows; its numbers stand in the table beside it too. */
export interface Chart {
  /** Names the chart in its document: its parts have ids that begin with it. */
  readonly id: string;
  readonly kind: "bars" | "columns";
  readonly title: string;
  /** What a reader who does not see it is told. */
  readonly description: string;
  readonly items: readonly ChartItem[];
}

/** Colours for where no style sheet of a page gives them. */
export const CHART_STYLE =
  ".chart-bar{fill:#00705e}.chart-text{fill:#1b2523}.chart-number{fill:#1b2523}.chart-axis{stroke:#5f6e6a}";

const WIDTH = 360;
const ROW = 36;
const LONGEST_BAR = WIDTH - 52;
/** Letters of a label that fit on a line of the width; the table has the whole of it. */
const LONGEST_LABEL = 50;
const COLUMNS_HEIGHT = 132;

const rounded = (length: number) => String(Math.round(length * 10) / 10);

function shortLabel(label: string): string {
  if (label.length <= LONGEST_LABEL) return label;
  return `${label.slice(0, LONGEST_LABEL).replace(/\s+\S*$/, "")}…`;
}

/** A length in proportion to the largest value; a value above nothing is always to be seen. */
function proportion(value: number, items: readonly ChartItem[], longest: number): number {
  const largest = Math.max(...items.map((item) => item.value), 1);
  return value === 0 ? 0 : Math.max((value / largest) * longest, 2);
}

function bars(items: readonly ChartItem[]): readonly [height: number, markup: readonly Html[]] {
  const rows = items.map(({ label, value, text }, index) => {
    const top = index * ROW;
    const length = proportion(value, items, LONGEST_BAR);
    return html`<text class="chart-text" x="0" y="${top + 13}" font-size="12">${shortLabel(label)}</text>
<rect class="chart-bar" x="0" y="${top + 18}" width="${rounded(length)}" height="12" rx="2"/>
<text class="chart-number" x="${rounded(length + 6)}" y="${top + 28}" font-size="12">${text}</text>
`;
  });
  return [items.length * ROW, rows];
}

function columns(items: readonly ChartItem[]): readonly [height: number, markup: readonly Html[]] {
  const step = WIDTH / Math.max(items.length, 1);
  const parts = items.map(({ label, value, text }, index) => {
    const height = proportion(value, items, COLUMNS_HEIGHT - 20);
    const middle = rounded(index * step + step / 2);
    return html`<rect class="chart-bar" x="${rounded(index * step + step * 0.2)}" y="${rounded(COLUMNS_HEIGHT - height)}" width="${rounded(step * 0.6)}" height="${rounded(height)}" rx="2"/>
<text class="chart-number" x="${middle}" y="${rounded(COLUMNS_HEIGHT - height - 5)}" font-size="12" text-anchor="middle">${text}</text>
<text class="chart-text" x="${middle}" y="${COLUMNS_HEIGHT + 16}" font-size="12" text-anchor="middle">${label}</text>
`;
  });
  const axis = html`<line class="chart-axis" x1="0" x2="${WIDTH}" y1="${COLUMNS_HEIGHT}" y2="${COLUMNS_HEIGHT}" stroke-width="1"/>`;
  return [COLUMNS_HEIGHT + 22, [...parts, axis]];
}

const kinds = { bars, columns };

/** Height of a chart, in units of which its width has 360. */
export function chartSize({ kind, items }: Chart): { readonly width: number; readonly height: number } {
  return { width: WIDTH, height: kinds[kind](items)[0] };
}

/** How a chart stands by itself, outside a page. */
export interface ChartLook {
  /** Its own colours, where no style sheet gives them. */
  readonly style: string;
  /** Pixels of a unit. */
  readonly scale: number;
}

/**
 * A chart as SVG, with a title and a description for those who do not see it. Its colours are those of the page's style sheet, else its
 * own.
 */
export function chartSvg({ id, kind, title, description, items }: Chart, look?: ChartLook): Html {
  const [height, markup] = kinds[kind](items);
  const size = look && html` width="${WIDTH * look.scale}" height="${height * look.scale}"`;
  const own = look && html`<style>${raw(look.style)}</style>`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}"${size} class="chart" role="img" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">${title}</title>
<desc id="${id}-desc">${description}</desc>${own}
${markup}</svg>`;
}
