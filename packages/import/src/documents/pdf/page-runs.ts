import type { Run } from "./page-lines.js";

/** What pdf.js says of some words: where they stand by a matrix of six numbers, in the units of the page. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

/** What pdf.js says where marked content begins or ends (ISO 32000-2, 14.6). */
export interface MarkItem {
  readonly type: "beginMarkedContent" | "beginMarkedContentProps" | "endMarkedContent";
  readonly id?: string | null;
  readonly tag?: string | null;
}

/** Words with the name under which the structure tree of their page has them; `isArtifact` where the document says that they are none of its content. */
export interface MarkedText extends TextItem {
  readonly mark?: string;
  readonly isArtifact?: boolean;
}

/** Takes what pdf.js says of a page part by part, and gives the words with their marks. */
export function createMarks(): (items: readonly (TextItem | MarkItem)[]) => readonly MarkedText[] {
  const open: MarkItem[] = [];
  return (items) =>
    items.flatMap((item) => {
      if (!("type" in item)) {
        const mark = open.findLast(({ id }) => typeof id === "string")?.id;
        const isArtifact = open.some(({ tag }) => tag === "Artifact");
        return [{ ...item, ...(mark ? { mark } : {}), ...(isArtifact ? { isArtifact } : {}) }];
      }
      if (item.type === "endMarkedContent") open.pop();
      else open.push(item);
      return [];
    });
}

/** A page as pdf.js lays it out: its size, and the matrix from its units into those. */
export interface PageView {
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

type Matrix = readonly [number, number, number, number, number, number];

function product(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

/** Words that are turned more than this, as watermarks are, are not read. */
const MOST_TURNED = 0.05;

/** The words of a page that stand upright on it. */
export function runsOf(items: readonly MarkedText[], view: PageView): readonly Run[] {
  return items.flatMap(({ str, transform, width, fontName: font, mark, isArtifact }) => {
    const [a, b, c, d, x, y] = product(view.transform as Matrix, transform as Matrix);
    const size = Math.hypot(c, d);
    if (str.trim() === "" || !(size > 0) || a <= 0 || Math.abs(b) > MOST_TURNED * Math.hypot(a, b)) return [];
    const isOnPage = x > -size && x < view.width && y > -size && y < view.height + size;
    if (!isOnPage) return [];
    const marks = { ...(mark === undefined ? {} : { mark }), ...(isArtifact ? { isArtifact } : {}) };
    return [{ text: str.normalize("NFC"), x, y, width, size, font, ...marks }];
  });
}
