import { createHash } from "node:crypto";
import { type Html, html, type Piece, raw } from "@openhpa/site";
import { chartSvg } from "./chart.js";
import type { Block, Cell, KeyFigure, ReportDocument, ReportTable, Section } from "./report-document.js";
import type { QuestionName } from "./report-questions.js";
import { reportStyle } from "./report-style.js";

/** What the page may do: show itself and nothing foreign. The style sheet is let through by its bytes. */
function policyOf(style: string): string {
  const hash = createHash("sha256").update(style).digest("base64");
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
}

function cell(content: Cell): Piece {
  return typeof content === "string" ? content : html`<a href="${content.href}">${content.text}</a>`;
}

function questionLink(name: QuestionName, { numbers, words }: ReportDocument): Html {
  return html`<a href="#question-${name}">${words.question} ${numbers.get(name) ?? ""}</a>`;
}

function rowOf(row: readonly Cell[], { columns }: ReportTable): Html {
  const [first = "", ...rest] = row;
  const cells = rest.map((content, index) =>
    columns[index + 1]?.isNumber
      ? html`<td class="number">${cell(content)}</td>`
      : html`<td>${cell(content)}</td>`,
  );
  return html`<tr><th scope="row">${cell(first)}</th>${cells}</tr>\n`;
}

function tableBlock(table: ReportTable, report: ReportDocument): Html {
  const { caption, columns, rows, denominator, note, question, chart } = table;
  const headings = columns.map(({ heading, isNumber }) =>
    isNumber ? html`<th scope="col" class="number">${heading}</th>` : html`<th scope="col">${heading}</th>`,
  );
  const body =
    rows.length === 0
      ? html`<h3>${caption}</h3>`
      : html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr>${headings}</tr></thead>
<tbody>
${rows.map((row) => rowOf(row, table))}</tbody>
</table></div>`;
  return html`<div class="counted${chart ? " drawn" : ""}">
${chart ? html`<div>${chartSvg(chart)}</div>` : ""}
<div>${body}
${denominator ? html`<p class="denominator">${denominator}</p>` : ""}
${note ? html`<p class="note">${note}</p>` : ""}
${question ? html`<p class="question">${questionLink(question, report)}</p>` : ""}</div>
</div>
`;
}

function figureItem({ value, label, denominator, question }: KeyFigure, report: ReportDocument): Html {
  return html`<li><strong>${value}</strong> ${label} <span class="denominator">${denominator} ${questionLink(question, report)}</span></li>\n`;
}

function blockOf(block: Block, report: ReportDocument): Html {
  switch (block.kind) {
    case "paragraph":
      return html`<p>${block.text}</p>\n`;
    case "list":
      return html`<ul>\n${block.items.map((item) => html`<li>${item}</li>\n`)}</ul>\n`;
    case "figures":
      return html`<ul class="figures">\n${block.figures.map((each) => figureItem(each, report))}</ul>\n`;
    case "table":
      return tableBlock(block.table, report);
    case "question":
      return html`<h3 id="question-${block.name}">${report.words.question} ${report.numbers.get(block.name) ?? ""}. ${block.title}</h3>
<pre lang="${report.language}"><code>${block.sparql}</code></pre>
`;
  }
}

function sectionOf({ id, heading, blocks }: Section, report: ReportDocument): Html {
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${blocks.map((block) => blockOf(block, report))}</section>
`;
}

/** The report as one page that needs nothing beside it: no script, no other file, no network. */
export async function toReportHtml(report: ReportDocument): Promise<string> {
  const style = await reportStyle();
  const { language, title, subtitle, facts, sections, words } = report;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(policyOf(style).replaceAll('"', "&quot;"))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="OpenHPA">
<title>${subtitle}</title>
<style>${raw(style)}</style>
</head>
<body>
<header class="cover">
<h1>${title}</h1>
<p class="subtitle">${subtitle}</p>
<dl>
${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>\n`)}</dl>
</header>
<nav class="contents" aria-labelledby="sommaire">
<h2 id="sommaire">${words.contents}</h2>
<ol>
${sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>\n`)}</ol>
</nav>
<main>
${sections.map((section) => sectionOf(section, report))}</main>
</body>
</html>
`.toString();
}
