import { HELP_STYLE } from "../documents/docx/docx-text.js";
import { reproducibleDocx } from "../documents/docx/reproducible-docx.js";
import { type QuestionLabel, questionLabels } from "./question-labels.js";
import { choicesOf, helpOf, questionnaireOpening } from "./questionnaire-wording.js";

/**
 * The blank Word questionnaire (.docx), made from the model: questions in the order of the label table, each with the definition of its field and
 * the boxes of its vocabulary, and a cell for the answer, which `importCjcDocx` reads back. The same bytes every time.
 */
export async function cjcQuestionnaire(): Promise<Uint8Array> {
  const word = await import("docx");
  const { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, CheckBox, WidthType } = word;
  const page = { size: 9360, type: WidthType.DXA } as const;

  const cell = (children: InstanceType<typeof Paragraph>[], fill?: string) =>
    new TableRow({
      cantSplit: true,
      children: [new TableCell({ width: page, ...(fill ? { shading: { fill } } : {}), children })],
    });
  const boxes = (row: QuestionLabel) =>
    choicesOf(row).flatMap((choice) => [new CheckBox({ alias: choice }), new TextRun(` ${choice}    `)]);
  const question = (row: QuestionLabel) => {
    const help = helpOf(row);
    return new Table({
      width: page,
      columnWidths: [page.size],
      rows: [
        cell(
          [
            new Paragraph({ keepNext: true, children: [new TextRun({ text: row.label, bold: true })] }),
            ...(help ? [new Paragraph({ keepNext: true, style: "OpenHpaHelp", text: help })] : []),
          ],
          "E8F0F2",
        ),
        cell([
          ...(row.choices ? [new Paragraph({ children: boxes(row) })] : []),
          new Paragraph({ style: "OpenHpaAnswer", children: [] }),
        ]),
      ],
    });
  };

  const document = new Document({
    title: questionnaireOpening.title,
    creator: "OpenHPA",
    lastModifiedBy: "OpenHPA",
    styles: {
      default: { document: { run: { font: "Calibri", size: 22 } } },
      paragraphStyles: [
        {
          id: "OpenHpaHelp",
          name: HELP_STYLE,
          basedOn: "Normal",
          run: { italics: true, size: 18, color: "404040" },
        },
        { id: "OpenHpaAnswer", name: "OpenHPA réponse", basedOn: "Normal", quickFormat: true },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({
            style: "OpenHpaHelp",
            children: [
              new TextRun({ text: questionnaireOpening.title, bold: true, italics: false, size: 32 }),
            ],
          }),
          ...questionnaireOpening.instructions.map((text) => new Paragraph({ style: "OpenHpaHelp", text })),
          ...questionLabels.flatMap((row) => [new Paragraph({ text: "" }), question(row)]),
        ],
      },
    ],
  });
  return reproducibleDocx(new Uint8Array(await Packer.toArrayBuffer(document)));
}
