import { typographic } from "@openhpa/core";
import { reproducibleDocx } from "@openhpa/import";
import { renderPng } from "@openhpa/site";
import type * as Docx from "docx";
import { CHART_STYLE, type Chart, chartSize, chartSvg } from "./chart.js";
import type { Block, Cell, KeyFigure, ReportDocument, ReportTable } from "./report-document.js";
import type { QuestionName } from "./report-questions.js";

/** The library, which is loaded when a Word document is asked for. */
type Word = typeof Docx;
type Children = (Docx.Paragraph | Docx.Table)[];

/** What the blocks are written with. */
interface Writer {
  readonly word: Word;
  readonly report: ReportDocument;
  /** Pictures of the charts, by their ids. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

const PAGE_WIDTH = 9360;
const LINK = "00594A";
const bookmarkOf = (name: string) => `question_${name}`;

function questionRuns(name: QuestionName, { word, report }: Writer): Docx.InternalHyperlink {
  const text = `${report.words.question} ${report.numbers.get(name) ?? ""}`;
  const run = new word.TextRun({ text, color: LINK, underline: {} });
  return new word.InternalHyperlink({ anchor: bookmarkOf(name), children: [run] });
}

function cellParagraph(content: Cell, isNumber: boolean, { word }: Writer): Docx.Paragraph {
  const alignment = isNumber ? word.AlignmentType.RIGHT : word.AlignmentType.LEFT;
  if (typeof content === "string") return new word.Paragraph({ alignment, text: typographic(content) });
  const run = new word.TextRun({ text: typographic(content.text), color: LINK, underline: {} });
  const link = new word.ExternalHyperlink({ link: content.href, children: [run] });
  return new word.Paragraph({ alignment, children: [link] });
}

/** Widths of the columns: those of numbers are narrow, the first takes the rest. */
function widthsOf({ columns }: ReportTable): readonly number[] {
  const others = columns.length - 1;
  const isWide = columns.slice(1).some(({ isNumber }) => !isNumber);
  const each = Math.floor(isWide ? PAGE_WIDTH / columns.length : Math.min(1500, PAGE_WIDTH / columns.length));
  return [PAGE_WIDTH - others * each, ...Array.from({ length: others }, () => each)];
}

function wordTable(table: ReportTable, writer: Writer): Docx.Table {
  const { word } = writer;
  const widths = widthsOf(table);
  const cell = (content: Cell, index: number, fill?: string) =>
    new word.TableCell({
      width: { size: widths[index] ?? 0, type: word.WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      ...(fill ? { shading: { fill } } : {}),
      children: [cellParagraph(content, table.columns[index]?.isNumber ?? false, writer)],
    });
  const head = new word.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(({ heading }, index) => cell(heading, index, "E8F0F2")),
  });
  const rows = table.rows.map(
    (row) =>
      new word.TableRow({ cantSplit: true, children: row.map((content, index) => cell(content, index)) }),
  );
  return new word.Table({
    width: { size: PAGE_WIDTH, type: word.WidthType.DXA },
    columnWidths: [...widths],
    rows: [head, ...rows],
  });
}

const PICTURE_WIDTH = 400;

function picture(chart: Chart, { word, pictures }: Writer): Docx.Paragraph {
  const { width, height } = chartSize(chart);
  const text = {
    name: chart.id,
    title: typographic(chart.title),
    description: typographic(chart.description),
  };
  return new word.Paragraph({
    spacing: { before: 120, after: 120 },
    children: [
      new word.ImageRun({
        type: "png",
        data: pictures.get(chart.id) ?? new Uint8Array(),
        transformation: { width: PICTURE_WIDTH, height: Math.round((height * PICTURE_WIDTH) / width) },
        altText: text,
      }),
    ],
  });
}

function tableBlock(table: ReportTable, writer: Writer): Children {
  const { word } = writer;
  const { caption, chart, rows, denominator, note, question } = table;
  const small = (text: string | undefined) =>
    text === undefined ? [] : [new word.Paragraph({ style: "OpenHpaNote", text: typographic(text) })];
  return [
    new word.Paragraph({ style: "OpenHpaCaption", keepNext: true, text: typographic(caption) }),
    ...(chart ? [picture(chart, writer)] : []),
    ...(rows.length > 0 ? [wordTable(table, writer)] : []),
    ...small(denominator),
    ...small(note),
    ...(question
      ? [new word.Paragraph({ style: "OpenHpaNote", children: [questionRuns(question, writer)] })]
      : []),
  ];
}

function figureParagraph({ value, label, denominator, question }: KeyFigure, writer: Writer): Docx.Paragraph {
  const { word } = writer;
  return new word.Paragraph({
    bullet: { level: 0 },
    children: [
      new word.TextRun({ text: typographic(value), bold: true, size: 28 }),
      new word.TextRun({ text: typographic(` ${label}. ${denominator} `) }),
      questionRuns(question, writer),
    ],
  });
}

function questionBlock(block: Extract<Block, { kind: "question" }>, { word, report }: Writer): Children {
  const title = `${report.words.question} ${report.numbers.get(block.name) ?? ""}. ${block.title}`;
  const bookmark = new word.Bookmark({
    id: bookmarkOf(block.name),
    children: [new word.TextRun(typographic(title))],
  });
  return [
    new word.Paragraph({ heading: word.HeadingLevel.HEADING_2, children: [bookmark] }),
    ...block.sparql
      .trimEnd()
      .split("\n")
      .map((text) => new word.Paragraph({ style: "OpenHpaCode", text })),
  ];
}

function blockOf(block: Block, writer: Writer): Children {
  const { word } = writer;
  switch (block.kind) {
    case "paragraph":
      return [new word.Paragraph({ spacing: { after: 120 }, text: typographic(block.text) })];
    case "list":
      return block.items.map((item) => new word.Paragraph({ bullet: { level: 0 }, text: typographic(item) }));
    case "figures":
      return block.figures.map((each) => figureParagraph(each, writer));
    case "table":
      return tableBlock(block.table, writer);
    case "question":
      return questionBlock(block, writer);
  }
}

function cover({ word, report }: Writer): Children {
  return [
    new word.Paragraph({ heading: word.HeadingLevel.TITLE, text: typographic(report.title) }),
    new word.Paragraph({ style: "OpenHpaSubtitle", text: typographic(report.subtitle) }),
    ...report.facts.map(
      ([name, value]) =>
        new word.Paragraph({
          children: [
            new word.TextRun({ text: typographic(name + report.words.colon), bold: true }),
            new word.TextRun(typographic(value)),
          ],
        }),
    ),
  ];
}

/** The name of the report and the number of the page, at the foot of every page. */
function footer({ word, report }: Writer): Docx.Footer {
  const { CURRENT, TOTAL_PAGES } = word.PageNumber;
  const pages = new word.TextRun({ children: [" – ", CURRENT, "/", TOTAL_PAGES] });
  const name = new word.TextRun(typographic(report.subtitle));
  return new word.Footer({
    children: [new word.Paragraph({ style: "OpenHpaNote", children: [name, pages] })],
  });
}

const paragraphStyles = [
  { id: "OpenHpaSubtitle", name: "OpenHPA sous-titre", run: { size: 28, color: "404040" } },
  {
    id: "OpenHpaCaption",
    name: "OpenHPA légende",
    run: { bold: true },
    paragraph: { spacing: { before: 240, after: 80 } },
  },
  {
    id: "OpenHpaNote",
    name: "OpenHPA note",
    run: { size: 18, color: "404040" },
    paragraph: { spacing: { before: 60 } },
  },
  { id: "OpenHpaCode", name: "OpenHPA code", run: { font: "Consolas", size: 15 } },
].map((style) => ({ basedOn: "Normal", quickFormat: true, ...style }));

async function picturesOf({ sections }: ReportDocument): Promise<ReadonlyMap<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    const chart = block.kind === "table" ? block.table.chart : undefined;
    if (chart)
      pictures.set(chart.id, await renderPng(String(chartSvg(chart, { style: CHART_STYLE, scale: 3 }))));
  }
  return pictures;
}

/** The report as a Word document (.docx): the same bytes for the same report. Charts are pictures, and their numbers stand in the tables. */
export async function toReportDocx(report: ReportDocument): Promise<Uint8Array> {
  const word: Word = await import("docx");
  const writer: Writer = { word, report, pictures: await picturesOf(report) };
  const sections = report.sections.flatMap(({ heading, blocks }) => [
    new word.Paragraph({ heading: word.HeadingLevel.HEADING_1, text: typographic(heading) }),
    ...blocks.flatMap((block) => blockOf(block, writer)),
  ]);
  const document = new word.Document({
    title: report.subtitle,
    creator: "OpenHPA",
    lastModifiedBy: "OpenHPA",
    styles: {
      default: {
        document: {
          run: {
            font: "Calibri",
            size: 22,
            language: { value: report.language === "fr" ? "fr-FR" : "en-GB" },
          },
        },
        heading1: {
          run: { size: 32, bold: true, color: "00594A" },
          paragraph: { spacing: { before: 480, after: 160 } },
        },
        heading2: { run: { size: 24, bold: true }, paragraph: { spacing: { before: 280, after: 80 } } },
        title: { run: { size: 52, bold: true, color: "00594A" } },
      },
      paragraphStyles,
    },
    sections: [{ footers: { default: footer(writer) }, children: [...cover(writer), ...sections] }],
  });
  return reproducibleDocx(new Uint8Array(await word.Packer.toArrayBuffer(document)));
}
