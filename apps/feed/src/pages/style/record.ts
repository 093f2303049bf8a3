/** What only the page of a record has. */
export const recordStyle = `.kind { color: var(--accent); font-size: .85rem; font-weight: 600; }
.kind + p { margin-top: 0; }
h3 .kind, h4 .kind { display: block; }
.facts { background: var(--panel); border-radius: .5rem; padding: .9rem 1.25rem 1.1rem; margin: 1.5rem 0; }
.facts h2 { border: 0; padding: 0; margin: 0 0 .5rem; font-size: 1.05rem; }
.facts dt { color: var(--text); }
.facts dl.fields { max-width: none; }
ul.plain li::first-letter, ul.items[data-class="Audience"] > li > p:first-child::first-letter { text-transform: uppercase; }
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
ul.items[data-class] > li:first-child { border-top: 0; padding-top: 0; margin-top: 0; }
ol.steps > li { margin: .6rem 0; padding-left: .25rem; }
.when { color: var(--accent); font-weight: 600; font-size: .95rem; }
.figure { font-size: 1.1rem; }
.figure strong { font-size: 2rem; line-height: 1.1; }
table.breakdown { max-width: 46rem; }
table.breakdown tfoot th, table.breakdown tfoot td { border-top: 2px solid var(--line); border-bottom: 0; font-weight: 700; }
table.breakdown .drawn { width: 32%; vertical-align: middle; }
table.levels tr.done th, table.levels tr.done td:last-child { color: var(--accent); font-weight: 600; }
table.levels tr.open { color: var(--muted); }
table.levels tbody th::first-letter { text-transform: uppercase; }
@media screen {
  article dd > a.concept, article p a.concept { text-decoration: underline; text-decoration-thickness: 1px; text-decoration-color: var(--muted); }
}
details { margin: .35rem 0; }
details.evidence, details.formats { margin: 1.25rem 0; }
details.printed > summary { width: fit-content; color: var(--muted); font-weight: 600; }
details.printed > p { margin: .2rem 0 .4rem; padding-left: .9rem; border-left: 2px solid var(--line); }
details.formats h4 { margin-top: .75rem; }
details.formats pre { max-width: 54rem; margin: .25rem 0; padding: .6rem .9rem; background: var(--panel); border-radius: .3rem; white-space: pre-wrap; overflow-wrap: anywhere; user-select: all; }
.citation { background: var(--panel); padding: .6rem .9rem; border-radius: .3rem; }
@media screen and (max-width: 44rem) {
  .facts { padding: .75rem 1rem; }
  section.part { padding: .25rem .9rem .75rem; }
  table.breakdown .drawn { display: none; }
}
`;
