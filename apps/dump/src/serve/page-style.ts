const colours = `:root {
  color-scheme: light dark;
  --ground: #ffffff; --panel: #f4f6f5; --text: #1b2523; --muted: #55625f; --line: #cfd8d5;
  --link: #00594a; --accent: #00705e; --accent-soft: #dcefea; --warn: #7a4b00; --warn-soft: #fdf1dc; --wrong: #a3201b; --wrong-soft: #fbe6e4;
  --keyword: #7a2f8f; --string: #8a4500; --name: #00594a; --number: #1c4f9c;
  --shade-0: #eef2f1; --shade-1: #cfe8e1; --shade-2: #93cdbe; --shade-3: #3f9a86; --shade-4: #005c4b; --edge: #ffffff;
  --series-1: #00705e; --series-2: #b4540a; --series-3: #3d5ba9; --series-4: #8a3f86; --series-5: #7d7a00; --series-6: #5a6672;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #121816; --panel: #1b2320; --text: #e7eeeb; --muted: #a7b5b0; --line: #38443f;
    --link: #7fd6c2; --accent: #5cc4ad; --accent-soft: #17362f; --warn: #f0c27a; --warn-soft: #33280f; --wrong: #ff9d94; --wrong-soft: #3a1a18;
    --keyword: #d6a3e8; --string: #f0b482; --name: #7fd6c2; --number: #9cc3ff;
    --shade-0: #222c29; --shade-1: #1f4a41; --shade-2: #2c7163; --shade-3: #4fa793; --shade-4: #a5e6d6; --edge: #121816;
    --series-1: #5cc4ad; --series-2: #f0a35c; --series-3: #8fb0ff; --series-4: #dd9bd8; --series-5: #d3cf5a; --series-6: #a9b6c2;
  }
}
`;

const frame = `* { box-sizing: border-box; }
html { font: 100%/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--ground); color: var(--text); overflow-wrap: break-word; }
a { color: var(--link); }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 1.25rem 0 .4rem; }
h2 { font-size: 1.1rem; margin: 0 0 .6rem; }
.lead { max-width: 46rem; color: var(--muted); margin: 0 0 1.25rem; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--ground); padding: .5rem 1rem; z-index: 10; }
header.site, footer.site, main { max-width: 88rem; margin: 0 auto; padding: 0 1.25rem; }
header.site { display: flex; flex-wrap: wrap; gap: .25rem 2rem; align-items: baseline; justify-content: space-between; padding-top: 1rem; padding-bottom: .75rem; border-bottom: 1px solid var(--line); }
header.site p { margin: 0; }
.brand { font-weight: 600; }
footer.site { margin-top: 3rem; padding-top: 1rem; padding-bottom: 2rem; border-top: 1px solid var(--line); color: var(--muted); font-size: .9rem; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.workbench { display: grid; gap: 1.5rem 2.25rem; }
.workbench > * { min-width: 0; }
.work > section + section { margin-top: 1.75rem; }
@media (min-width: 62rem) { .workbench { grid-template-columns: 20rem minmax(0, 1fr); } }
`;

const questions = `.questions input { font: inherit; width: 100%; min-height: 2.6rem; padding: .35rem .75rem; color: inherit; background: var(--ground); border: 1px solid var(--muted); border-radius: .4rem; }
.questions label { display: block; font-weight: 600; font-size: .92rem; margin-bottom: .25rem; }
.question-groups { margin-top: .75rem; }
@media (min-width: 62rem) { .question-groups { max-height: 76vh; overflow-y: auto; padding-right: .5rem; } }
@media (max-width: 61.99rem) { .question-groups { max-height: 15rem; overflow-y: auto; border: 1px solid var(--line); border-radius: .4rem; padding: .25rem .75rem; } }
.question-groups h3 { font-size: .82rem; letter-spacing: .02em; color: var(--muted); margin: .9rem 0 .25rem; }
.question-groups h3::first-letter { text-transform: uppercase; }
.question-groups ul { list-style: none; margin: 0; padding: 0; }
.question-groups button { font: inherit; font-size: .95rem; line-height: 1.35; text-align: left; width: 100%; padding: .4rem .6rem; color: var(--link); background: none; border: 0; border-left: 3px solid transparent; border-radius: 0 .3rem .3rem 0; cursor: pointer; }
.question-groups button:hover { background: var(--panel); }
.question-groups button[aria-pressed="true"] { background: var(--accent-soft); border-left-color: var(--accent); color: var(--text); font-weight: 600; }
`;

const editor = `.editor .cm-editor { border: 1px solid var(--muted); border-radius: .4rem; background: var(--ground); color: var(--text); font-size: .92rem; }
.editor .cm-editor.cm-focused { outline: 3px solid var(--accent); outline-offset: 1px; }
.editor .cm-scroller { font-family: ui-monospace, "SFMono-Regular", "DejaVu Sans Mono", Consolas, monospace; line-height: 1.5; min-height: 11rem; max-height: 55vh; overflow: auto; }
.editor .cm-gutters { background: var(--panel); color: var(--muted); border: 0; border-right: 1px solid var(--line); }
.editor .cm-activeLineGutter, .editor .cm-activeLine { background: var(--panel); }
.editor .cm-content { caret-color: var(--text); }
.editor .cm-cursor { border-left-color: var(--text); }
.editor .cm-editor .cm-selectionBackground, .editor .cm-editor.cm-focused .cm-selectionBackground { background: var(--accent-soft); }
.editor .cm-matchingBracket, .editor .cm-editor.cm-focused .cm-matchingBracket { background: var(--accent-soft); outline: 1px solid var(--accent); }
.editor .cm-line.wrong-line { background: var(--wrong-soft); }
.editor .wrong-place { text-decoration: underline wavy var(--wrong) 2px; text-underline-offset: .25em; }
.cm-tooltip.cm-tooltip-autocomplete { background: var(--ground); color: var(--text); border: 1px solid var(--muted); border-radius: .3rem; }
.cm-tooltip.cm-tooltip-autocomplete > ul { font-family: inherit; max-width: min(34rem, 92vw); }
.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected] { background: var(--accent); color: var(--ground); }
.cm-completionDetail { color: var(--muted); font-style: normal; }
li[aria-selected] .cm-completionDetail { color: inherit; }
.tok-keyword, .tok-operatorKeyword, .tok-typeName { color: var(--keyword); font-weight: 600; }
.tok-string, .tok-string2 { color: var(--string); }
.tok-url, .tok-link, .tok-namespace, .tok-propertyName, .tok-className, .tok-labelName { color: var(--name); }
.tok-variableName, .tok-variableName2 { color: var(--number); }
.tok-number, .tok-literal, .tok-bool { color: var(--number); }
.tok-comment { color: var(--muted); font-style: italic; }
.actions { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; margin-top: .75rem; }
.actions button, .pages button { font: inherit; font-weight: 600; min-height: 2.4rem; padding: .3rem 1rem; color: var(--link); background: var(--ground); border: 1px solid var(--link); border-radius: .4rem; cursor: pointer; }
.actions button.main { color: var(--ground); background: var(--link); }
button:disabled { opacity: .5; cursor: default; }
kbd { font: inherit; font-size: .85rem; color: var(--muted); }
`;

const answer = `#status { margin: 0 0 .75rem; }
.problem, .cut { padding: .6rem .9rem; border-radius: .4rem; margin: 0 0 .75rem; white-space: pre-line; }
.problem { background: var(--wrong-soft); color: var(--wrong); }
.cut { background: var(--warn-soft); color: var(--warn); }
.tabs { display: flex; flex-wrap: wrap; gap: .25rem; border-bottom: 1px solid var(--line); margin-bottom: .75rem; }
.tabs button { font: inherit; padding: .4rem .9rem; color: var(--link); background: none; border: 0; border-bottom: 3px solid transparent; cursor: pointer; }
.tabs button[aria-selected="true"] { color: var(--text); font-weight: 600; border-bottom-color: var(--accent); }
.scroll { overflow: auto; max-height: 70vh; border: 1px solid var(--line); border-radius: .4rem; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .65rem; border-bottom: 1px solid var(--line); max-width: 32rem; }
tbody tr:last-child td { border-bottom: 0; }
thead th { position: sticky; top: 0; background: var(--panel); white-space: nowrap; z-index: 1; }
thead button { font: inherit; font-weight: 600; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; }
thead button::after { content: " ↕"; color: var(--muted); }
th[aria-sort="ascending"] button::after { content: " ↑"; color: inherit; }
th[aria-sort="descending"] button::after { content: " ↓"; color: inherit; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td .language { color: var(--muted); font-size: .8rem; }
.pages { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; margin-top: .6rem; }
.note { color: var(--muted); font-size: .9rem; }
pre.graph { overflow: auto; max-height: 60vh; margin: 0; padding: .75rem; background: var(--panel); border: 1px solid var(--line); border-radius: .4rem; font-size: .85rem; }
.chart { overflow-x: auto; }
.chart svg { display: block; max-width: 100%; height: auto; background: none; color: var(--text); font: 13px/1.2 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
.chart svg text { white-space: pre; }
.map-view { display: grid; gap: 1rem 2rem; }
@media (min-width: 48rem) { .map-view { grid-template-columns: minmax(0, 34rem) minmax(0, 1fr); } }
.map-view svg { width: 100%; height: auto; }
.map-view path { stroke: var(--edge); stroke-width: .6; }
.shade-0 { fill: var(--shade-0); background: var(--shade-0); } .shade-1 { fill: var(--shade-1); background: var(--shade-1); } .shade-2 { fill: var(--shade-2); background: var(--shade-2); } .shade-3 { fill: var(--shade-3); background: var(--shade-3); } .shade-4 { fill: var(--shade-4); background: var(--shade-4); }
.series-1 { background: var(--series-1); } .series-2 { background: var(--series-2); } .series-3 { background: var(--series-3); } .series-4 { background: var(--series-4); } .series-5 { background: var(--series-5); } .series-6 { background: var(--series-6); }
.map-view path:hover { stroke: var(--text); stroke-width: 1.2; }
.legend { list-style: none; margin: 0; padding: 0; }
.legend li { display: flex; gap: .6rem; align-items: center; }
.swatch { width: 1.4rem; height: 1rem; border: 1px solid var(--line); border-radius: .2rem; }
.chart .legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .5rem 0; }
figure { margin: 0; }
.cite p { max-width: 60rem; background: var(--panel); border-radius: .4rem; padding: .75rem 1rem; margin: 0; font-size: .95rem; overflow-wrap: anywhere; }
`;

/** The style sheet of the page: system fonts, no external resource, light and dark, narrow screens. */
export const pageStyle: string = [colours, frame, questions, editor, answer].join("");
