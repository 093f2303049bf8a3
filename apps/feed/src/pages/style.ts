/** The one style sheet of the feed: system fonts, no external resource, light and dark, narrow screens, print. */
export const styleSheet = `:root {
  color-scheme: light dark;
  --ground: #ffffff; --panel: #f4f6f5; --text: #1b2523; --muted: #55625f; --line: #cfd8d5;
  --link: #00594a; --accent: #00705e; --accent-soft: #dcefea; --warn: #7a4b00; --warn-soft: #fdf1dc;
  --planned: #e4ecfa; --claimed: #efe6f8; --measured: #d9f0e0; --listed: #eef2f1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #121816; --panel: #1b2320; --text: #e7eeeb; --muted: #a7b5b0; --line: #38443f;
    --link: #7fd6c2; --accent: #5cc4ad; --accent-soft: #17362f; --warn: #f0c27a; --warn-soft: #33280f;
    --planned: #1d2a44; --claimed: #2f2440; --measured: #173422; --listed: #222c29;
  }
}
* { box-sizing: border-box; }
html { font: 100%/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--ground); color: var(--text); overflow-wrap: break-word; }
a { color: var(--link); text-underline-offset: .15em; }
a.concept { text-decoration: none; color: inherit; }
a.concept:hover, a.concept:focus { text-decoration: underline; }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--ground); padding: .5rem 1rem; z-index: 1; }
header.site, footer.site, main { max-width: 68rem; margin: 0 auto; padding: 0 1.25rem; }
header.site { display: flex; flex-wrap: wrap; gap: .25rem 2rem; align-items: baseline; justify-content: space-between; padding-top: 1rem; padding-bottom: .75rem; border-bottom: 1px solid var(--line); }
header.site p { margin: 0; font-weight: 600; }
header.site .brand a { color: inherit; text-decoration: none; }
header.site ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: 0; padding: 0; }
footer.site { margin-top: 4rem; padding-top: 1rem; padding-bottom: 2rem; border-top: 1px solid var(--line); color: var(--muted); font-size: .9rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: clamp(1.6rem, 4.5vw, 2.3rem); margin: .2rem 0 .75rem; max-width: 26em; }
h2 { font-size: 1.4rem; margin: 2.75rem 0 .75rem; padding-top: .6rem; border-top: 3px solid var(--accent); }
h3 { font-size: 1.1rem; margin: 1.75rem 0 .4rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 .3rem; }
h5, h6 { font-size: .95rem; margin: 1rem 0 .25rem; color: var(--muted); }
p { margin: .35rem 0; }
p, li, dd { max-width: 46rem; }
header.title { margin-top: 2rem; }
.kicker { color: var(--accent); font-weight: 600; margin: 0; }
.lead { font-size: 1.15rem; }
.muted, .printed, .note { color: var(--muted); }
.printed, .note, .fingerprint { font-size: .9rem; }
.label { font-weight: 600; }
.warning { color: var(--warn); background: var(--warn-soft); padding: .5rem .75rem; border-radius: .3rem; }
.banner { border: 2px solid var(--warn); background: var(--warn-soft); padding: .75rem 1rem; border-radius: .4rem; }
.kind { color: var(--accent); font-size: .85rem; font-weight: 600; }
.kind + p { margin-top: 0; }
h3 .kind, h4 .kind { display: block; }
code { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, monospace; font-size: .88em; overflow-wrap: anywhere; }
.facts { background: var(--panel); border-radius: .5rem; padding: .9rem 1.25rem 1.1rem; margin: 1.5rem 0; }
.facts h2 { border: 0; padding: 0; margin: 0 0 .5rem; font-size: 1.05rem; }
dl { margin: .5rem 0; }
dl.fields > div { display: grid; grid-template-columns: minmax(8rem, 13rem) 1fr; gap: .1rem 1.25rem; padding: .35rem 0; }
dl.fields > div + div { border-top: 1px solid var(--line); }
dl.fields dl.fields > div { grid-template-columns: minmax(6rem, 9rem) 1fr; }
dt { font-weight: 600; color: var(--muted); font-size: .92rem; }
dd { margin: 0; min-width: 0; }
dd > p:first-child, dd > ul:first-child, li > p:first-child { margin-top: 0; }
.facts dt { color: var(--text); }
dl.fields { max-width: 54rem; }
.facts dl.fields { max-width: none; }
ul.plain li::first-letter, ul.items[data-class="Audience"] > li > p:first-child::first-letter { text-transform: uppercase; }
ul.chips, ul.plain { list-style: none; margin: .15rem 0; padding: 0; }
ul.chips { display: flex; flex-wrap: wrap; gap: .3rem; }
ul.chips li { background: var(--accent-soft); border-radius: 1rem; padding: .05rem .7rem; font-size: .9rem; }
ul.chips li.role { background: transparent; border: 1px solid var(--line); }
nav.contents { margin: 1.5rem 0; font-size: .95rem; }
nav.contents ul { display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; list-style: none; margin: 0; padding: 0; }
.card { border-left: 3px solid var(--line); padding: .1rem 0 .1rem 1rem; margin: 1rem 0 1.5rem; }
.card > h3:first-child, .card > h4:first-child, .card > h5:first-child { margin-top: .25rem; color: var(--text); font-size: 1rem; }
section.part { background: var(--panel); border-radius: .5rem; padding: .25rem 1.25rem 1rem; margin: 1.25rem 0; }
ul.items { padding-left: 1.2rem; }
ul.items > li { margin: .45rem 0; }
ul.items[data-class="Organisation"], ul.items[data-class="Funding"], ul.items[data-class="Audience"], ul.items[data-class="Place"], ul.items[data-class="Source"], ul.items[data-class="PlanTag"] { list-style: none; padding: 0; }
ul.items[data-class="Organisation"] > li, ul.items[data-class="Funding"] > li, ul.items[data-class="Audience"] > li, ul.items[data-class="Place"] > li, ul.items[data-class="Source"] > li, ul.items[data-class="PlanTag"] > li { border-top: 1px solid var(--line); padding-top: .45rem; }
ol.steps > li { margin: .6rem 0; padding-left: .25rem; }
.when { color: var(--accent); font-weight: 600; font-size: .95rem; }
.figure { font-size: 1.1rem; }
.figure strong { font-size: 2rem; line-height: 1.1; }
.scroll { overflow-x: auto; margin: .5rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
caption { text-align: left; font-weight: 600; padding: .4rem 0; color: var(--muted); font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); }
thead th { font-size: .88rem; color: var(--muted); }
tbody th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
th.number { width: 6rem; }
table.breakdown { max-width: 46rem; }
table.breakdown tfoot th, table.breakdown tfoot td { border-top: 2px solid var(--line); border-bottom: 0; font-weight: 700; }
table.breakdown .drawn { width: 32%; vertical-align: middle; }
.bar { display: block; background: var(--panel); border-radius: 3px; }
.bar rect { fill: var(--accent); }
table.levels tr.done th, table.levels tr.done td:last-child { color: var(--accent); font-weight: 600; }
table.levels tr.open { color: var(--muted); }
table.levels tbody th::first-letter { text-transform: uppercase; }
table.grid { table-layout: fixed; font-size: .92rem; margin: 1rem 0; }
table.grid th:first-child { width: 15%; }
table.grid td.smoc { border: 2px solid var(--ground); background: var(--listed); padding: .55rem .65rem; }
table.grid td.none { background: transparent; border-color: var(--line); border-style: dashed; border-width: 1px; color: var(--muted); }
table.grid td.planned { background: var(--planned); }
table.grid td.claimed { background: var(--claimed); }
table.grid td.measured { background: var(--measured); }
table.grid td.level-a { background: var(--planned); }
table.grid td.level-b, table.grid td.level-c { background: var(--listed); }
table.grid td.level-d { background: var(--measured); }
.code { font-variant-numeric: tabular-nums; }
.stage { display: block; font-size: .82rem; font-weight: 600; margin-top: .25rem; }
table.wide { min-width: 36rem; }
table.wide tbody th { width: 28%; }
table.wide td code { white-space: nowrap; overflow-wrap: normal; }
.unverified { color: var(--warn); }
details.evidence { margin: 1.25rem 0; }
summary { cursor: pointer; color: var(--link); }
.facets { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .5rem 2rem; }
.facet ul { list-style: none; padding: 0; margin: 0; }
.facet h3 { margin-top: .75rem; }
.count { color: var(--muted); font-size: .88rem; }
ul.records { list-style: none; padding: 0; }
ul.records > li { border-top: 1px solid var(--line); padding: .75rem 0; }
ul.records h2, ul.records h3 { border: 0; padding: 0; margin: 0; font-size: 1.15rem; }
.pager p { display: flex; gap: 1.5rem; max-width: none; }
.citation { background: var(--panel); padding: .6rem .9rem; border-radius: .3rem; }
@media screen and (max-width: 44rem) {
  dl.fields > div, dl.fields dl.fields > div { grid-template-columns: 1fr; }
  .facts { padding: .75rem 1rem; }
  section.part { padding: .25rem .9rem .75rem; }
  table.breakdown .drawn { display: none; }
  table.grid, table.grid tbody, table.grid tr, table.grid th, table.grid td, table.grid caption { display: block; width: auto; }
  table.grid thead { position: absolute; left: -999rem; }
  table.grid th:first-child { width: auto; border: 0; padding: .9rem 0 .3rem; }
  table.grid td.smoc { margin: .3rem 0; border-width: 1px; }
  table.grid td.smoc::before { content: attr(data-column); display: block; font-size: .78rem; color: var(--muted); }
}
@media print {
  :root { color-scheme: light; --ground: #fff; --panel: #fff; --text: #000; --muted: #333; --line: #999; --link: #000; --accent: #000; --accent-soft: #fff; --warn: #000; --warn-soft: #fff; --listed: #eee; --planned: #eee; --claimed: #eee; --measured: #ddd; }
  html { font-size: 10pt; }
  header.site nav, nav.contents, .skip, details.evidence, .fingerprint { display: none; }
  header.site, footer.site, main { max-width: none; padding: 0; }
  .facts, section.part, ul.chips li, .citation { border: 1px solid var(--line); }
  h2 { margin-top: 1.5rem; border-top-width: 1px; }
  h1, h2, h3, h4, h5, caption, dt { break-after: avoid; }
  table.grid, .card, ul.items > li, tr, .facts { break-inside: avoid; }
  .scroll { overflow: visible; }
  a { text-decoration: none; }
  .bar rect { fill: #555; }
  table.grid td.smoc { border: 1px solid var(--line); }
}
`;
