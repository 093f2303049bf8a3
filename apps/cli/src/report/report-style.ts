/** The style sheet of a report: every width from 320 px on, light and dark, the colours of the system, paper. */
export const reportStyle = `
:root { color-scheme: light dark; --ground: #ffffff; --panel: #f4f6f5; --text: #1b2523; --muted: #55625f; --line: #cfd8d5; --link: #00594a; --accent: #00705e; --edge: #5f6e6a; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #121816; --panel: #1b2320; --text: #e7eeeb; --muted: #a7b5b0; --line: #38443f; --link: #7fd6c2; --accent: #5cc4ad; --edge: #a7b5b0; }
}
* { box-sizing: border-box; }
html { font: 100% / 1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
body { margin: 0 auto; max-width: 64rem; padding: 0 1.25rem 3rem; background: var(--ground); color: var(--text); overflow-wrap: break-word; }
a { color: var(--link); }
h1 { font-size: clamp(1.6rem, 6vw, 2.4rem); line-height: 1.2; margin: 0 0 0.5rem; }
h2 { font-size: 1.4rem; line-height: 1.25; margin: 3rem 0 1rem; padding-top: 1rem; border-top: 2px solid var(--accent); }
h3 { font-size: 1rem; margin: 2rem 0 0.5rem; }
.cover { padding: 3rem 0 1rem; }
.cover .subtitle { font-size: 1.25rem; margin: 0 0 1.5rem; color: var(--muted); }
.cover dl, .contents ol { margin: 0; }
.cover dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: 0.25rem 1.25rem; }
.cover dt { color: var(--muted); }
.cover dd { margin: 0; }
.contents h2 { font-size: 1.1rem; border: 0; margin: 1.5rem 0 0.5rem; padding: 0; }
.contents ol { padding-left: 1.5rem; columns: 18rem; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr)); gap: 1rem; list-style: none; margin: 0 0 1.5rem; padding: 0; }
.figures li { background: var(--panel); border: 1px solid var(--line); border-radius: 0.5rem; padding: 1rem; break-inside: avoid; }
.figures strong { display: block; font-size: 1.8rem; line-height: 1.2; }
.denominator, .note, .question { color: var(--muted); font-size: 0.9rem; margin: 0.35rem 0 0; }
.figures .denominator { display: block; }
.counted { display: grid; gap: 1.25rem; margin: 0 0 2.5rem; }
@media (min-width: 60rem) { .counted.drawn { grid-template-columns: minmax(0, 22rem) minmax(0, 1fr); gap: 2rem; } }
.counted > * { min-width: 0; }
.chart { display: block; width: 100%; max-width: 24rem; height: auto; font-family: inherit; }
.chart-bar { fill: var(--accent); }
.chart-text, .chart-number { fill: var(--text); }
.chart-axis { stroke: var(--edge); }
.scroll { overflow-x: auto; }
.scroll:focus-visible, a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: 0.95rem; }
caption { text-align: left; font-weight: 600; padding: 0 0 0.5rem; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid var(--line); }
thead th { font-weight: 600; color: var(--muted); vertical-align: bottom; }
tbody th { font-weight: 400; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
th.number, td.number { padding-right: 0; padding-left: 0.75rem; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: 0.5rem; padding: 0.75rem 1rem; font-size: 0.8rem; line-height: 1.45; white-space: pre-wrap; overflow-wrap: anywhere; }
@media (forced-colors: active) {
  .chart-bar { fill: CanvasText; }
  .chart-text, .chart-number { fill: CanvasText; }
}
@media print {
  :root { color-scheme: light; --ground: #ffffff; --panel: #f4f6f5; --text: #000000; --muted: #333333; --line: #bbbbbb; --link: #000000; --accent: #00705e; --edge: #333333; }
  @page { margin: 18mm 16mm; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .cover { padding-top: 55mm; }
  .contents { break-after: page; }
  h2 { break-after: avoid; margin-top: 8mm; }
  h3, caption { break-after: avoid; }
  .scroll { overflow: visible; }
  .counted.drawn { display: block; }
  .chart { max-width: 100mm; margin-bottom: 4mm; break-inside: avoid; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  tr, .figures li { break-inside: avoid; }
  thead { display: table-header-group; }
  pre { font-size: 7.5pt; }
}
`;
