/** Styles of the page that describes an action: the form, the report of a document, the record on paper. */
export const contributeStyle = `:root { --wrong: #a3141e; --wrong-soft: #fdecec; }
@media (prefers-color-scheme: dark) {
  :root { --wrong: #ff9a9f; --wrong-soft: #3a1719; }
}
body.contribute:has(.editor, .report, .fiche) main > p.word, body.contribute:has(.editor, .report, .fiche) main > header.title > :not(h1) { display: none; }
body.contribute:has(.editor, .fiche) main > header.title h1 { font-size: 1.5rem; }
.private { color: var(--muted); max-width: 46rem; }
p.word { margin-top: 3rem; font-size: .95rem; }
#contribuer button { font: inherit; min-height: 2.4rem; padding: .25rem .9rem; color: var(--link); background: var(--ground); border: 1px solid var(--muted); border-radius: .4rem; cursor: pointer; }
#contribuer button:hover { background: var(--accent-soft); }
#contribuer button[disabled] { opacity: .4; cursor: default; }
#contribuer button.main { font-weight: 600; color: var(--ground); background: var(--link); border-color: var(--link); }
#contribuer button.main:hover { filter: brightness(1.15); }
#contribuer button.link, #contribuer .remedy { min-height: 0; padding: .05rem .2rem; border: 0; background: none; text-decoration: underline; text-underline-offset: .15em; text-align: left; }
#contribuer .remedy { font-weight: 600; border: 1px solid currentColor; border-radius: .3rem; padding: .1rem .5rem; text-decoration: none; }
#contribuer :is(button, input, select, textarea, summary, label.choose):focus-visible, #contribuer [tabindex="-1"]:focus-visible, #contribuer .drop:focus-within { outline: 3px solid var(--accent); outline-offset: 2px; }
#contribuer h2[tabindex]:focus, #contribuer h3[tabindex]:focus, #contribuer section[tabindex]:focus { outline-offset: 4px; }
#contribuer :is(input[type="text"], input[type="url"], select, textarea) { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--muted); border-radius: .4rem; padding: .4rem .65rem; min-height: 2.6rem; width: 100%; max-width: 46rem; }
#contribuer select { width: auto; max-width: 100%; }
#contribuer textarea { field-sizing: content; min-height: 4rem; max-height: 30rem; line-height: 1.5; }
#contribuer input::placeholder { color: var(--muted); opacity: 1; }
#contribuer [aria-invalid="true"] { border: 2px solid var(--wrong); }
#contribuer .doors { display: grid; gap: 1.25rem; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); margin: 1rem 0 2rem; }
#contribuer .doors > section { background: var(--panel); border-radius: .5rem; padding: 1rem 1.25rem 1.25rem; }
#contribuer .doors h2, #contribuer .start > h2 { border: 0; padding: 0; margin: 0 0 .4rem; font-size: 1.2rem; }
#contribuer .drop { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; border: 2px dashed var(--muted); border-radius: .5rem; padding: 1rem; margin-top: .75rem; }
#contribuer .drop.over { background: var(--accent-soft); border-color: var(--accent); }
#contribuer .drop input { position: absolute; width: 1px; height: 1px; opacity: 0; }
#contribuer label.choose { font-weight: 600; color: var(--link); border: 1px solid var(--muted); background: var(--ground); border-radius: .4rem; padding: .4rem .9rem; cursor: pointer; }
#contribuer ul.drafts { list-style: none; padding: 0; margin: 0; }
#contribuer ul.drafts li { display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: center; border-top: 1px solid var(--line); padding: .5rem 0; max-width: none; }
#contribuer ul.drafts .name { font-weight: 600; flex: 1 1 14rem; }
#contribuer .topline { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin-bottom: 1rem; }
#contribuer .topline .save { color: var(--muted); font-size: .92rem; margin: 0 0 0 auto; }
#contribuer nav.steps ol { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .35rem; }
#contribuer nav.steps button { border-color: var(--line); font-size: .92rem; padding: .2rem .7rem; text-align: left; color: inherit; }
#contribuer nav.steps button[aria-current] { background: var(--accent-soft); border-color: var(--accent); font-weight: 600; }
#contribuer nav.steps .filled { display: none; }
#contribuer nav.steps .open:empty { display: none; }
#contribuer nav.steps .open { color: var(--wrong); font-size: .82rem; font-weight: 600; display: block; }
#contribuer .progress { background: var(--panel); border-radius: .5rem; padding: .5rem .9rem .6rem; margin: 0 0 .9rem; font-size: .92rem; }
#contribuer .progress ul { margin: .2rem 0; padding-left: 1.1rem; }
#contribuer .meter { display: flex; flex-wrap: wrap; gap: .1rem .6rem; align-items: center; }
#contribuer .meter .marks { display: inline-flex; gap: .2rem; }
#contribuer .meter .marks span { width: 1.4rem; height: .55rem; border-radius: .3rem; background: var(--line); }
#contribuer .meter .marks .on { background: var(--accent); }
#contribuer .desk { scroll-margin-top: 1rem; min-width: 0; }
#contribuer .desk > h2 { border: 0; padding: 0; margin: 0 0 1rem; }
#contribuer .field { margin: 0 0 1.6rem; border: 0; padding: 0; min-width: 0; max-width: 52rem; }
#contribuer .field > label, #contribuer .field > legend { font-weight: 600; font-size: 1.05rem; padding: 0; display: block; }
#contribuer .mark { font-weight: 400; font-size: .82rem; color: var(--muted); border: 1px solid var(--line); border-radius: 1rem; padding: 0 .5rem; white-space: nowrap; }
#contribuer .mark.required { color: var(--wrong); border-color: currentColor; }
#contribuer .help { color: var(--muted); font-size: .92rem; margin: .1rem 0 .4rem; }
#contribuer .reading { color: var(--muted); font-size: .9rem; min-height: 0; }
#contribuer .reading:empty, #contribuer .issues:empty, #contribuer .notice:empty { display: none; }
#contribuer .tongue { font-size: .88rem; color: var(--muted); margin: .3rem 0 .1rem; }
#contribuer details.tongues { font-size: .85rem; margin-top: .1rem; }
#contribuer details.tongues:not([open]) > summary { color: var(--muted); }
#contribuer details.tongues button { min-height: 1.9rem; padding: 0 .6rem; margin: .2rem .15rem 0 0; }
#contribuer .row { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .4rem; align-items: start; margin-bottom: .4rem; max-width: 46rem; }
#contribuer .issue { border-left: 3px solid var(--warn); padding: .2rem .6rem; margin: .3rem 0; font-size: .95rem; background: var(--warn-soft); max-width: 46rem; }
#contribuer .issue.error { border-color: var(--wrong); background: var(--wrong-soft); }
#contribuer .issue.info { border-color: var(--line); background: var(--panel); }
#contribuer .boxes { display: grid; gap: .3rem 1.25rem; grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr)); }
#contribuer .boxes.radios { display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; }
#contribuer .box { display: grid; align-content: start; grid-template-columns: auto 1fr; gap: 0 .55rem; align-items: start; padding: .15rem 0; }
#contribuer .box input { width: 1.2rem; height: 1.2rem; margin: .2rem 0 0; accent-color: var(--accent); }
#contribuer .box .hint { grid-column: 2; }
#contribuer .hint { color: var(--muted); font-size: .85rem; line-height: 1.4; display: block; }
#contribuer .combobox { max-width: 46rem; flex: none; }
#contribuer .combobox [role="option"] { display: block; }
#contribuer .combobox .none { padding: .45rem .6rem; color: var(--muted); }
#contribuer ul.chosen { margin: .2rem 0 .5rem; }
#contribuer ul.chosen[hidden] { display: none; }
#contribuer ul.chosen li { display: inline-flex; align-items: center; gap: .2rem; background: var(--accent-soft); border-radius: 1rem; padding: 0 .2rem 0 .75rem; }
#contribuer ul.chosen button { min-height: 1.8rem; min-width: 1.8rem; padding: 0; border: 0; background: none; font-size: 1.2rem; line-height: 1; text-align: center; }
#contribuer .field.object, #contribuer .field.list { box-shadow: -3px 0 0 var(--line); padding-left: 1rem; }
#contribuer .field.object > legend, #contribuer .field.list > legend { font-size: 1.15rem; margin-left: -.1rem; }
#contribuer .field.object .field > label, #contribuer .field.object .field > legend, #contribuer .field.list .field > label, #contribuer .field.list .field > legend { font-size: 1rem; }
#contribuer .field .field { margin-bottom: 1.1rem; }
#contribuer ol.things { list-style: none; padding: 0; margin: .4rem 0; }
#contribuer ol.things[hidden] { display: none; }
#contribuer ol.things > li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .3rem .75rem; background: var(--panel); border-radius: .5rem; padding: .35rem .8rem; margin-bottom: .6rem; max-width: none; }
#contribuer ol.things ol.things > li { background: var(--ground); }
#contribuer ol.things > li > details { grid-column: 1; grid-row: 1; min-width: 0; }
#contribuer ol.things > li > details[open] { grid-column: 1 / -1; }
#contribuer ol.things > li > .tools { grid-column: 2; grid-row: 1; align-self: start; z-index: 1; display: flex; gap: .3rem; justify-content: flex-end; }
#contribuer ol.things > li > details[open] > summary { margin-right: 11.5rem; }
#contribuer ol.things > li > details > summary { padding: .35rem 0; font-weight: 600; color: inherit; }
#contribuer ol.things > li > details > summary .name { font-weight: 400; }
#contribuer ol.things .body { padding: .5rem 0 .1rem; }
#contribuer .tools button { min-height: 2rem; padding: .1rem .6rem; }
#contribuer .notice { font-size: .95rem; }
#contribuer details.folded, #contribuer details.more { border-top: 1px solid var(--line); padding-top: .3rem; }
#contribuer details.folded > summary { font-weight: 600; }
#contribuer details.folded > [role="group"] { border-left: 3px solid var(--line); padding-left: 1rem; margin-top: .4rem; }
#contribuer details.more[open] > summary { margin-bottom: .8rem; }
#contribuer .unknown { background: var(--warn-soft); padding: .5rem .8rem; border-radius: .3rem; }
#contribuer pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: .85rem; }
#contribuer .smoc-choice table.grid .box label { cursor: pointer; }
#contribuer .smoc-choice table.grid { font-size: .87rem; hyphens: auto; }
#contribuer .smoc-choice table.grid td.smoc { padding: .45rem .5rem; }
#contribuer .smoc-choice table.grid .box { gap: 0 .4rem; }
#contribuer .smoc-choice { overflow-x: auto; margin-bottom: 1rem; }
#contribuer .pager { display: flex; flex-wrap: wrap; gap: .75rem; justify-content: space-between; margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--line); max-width: 52rem; }
#contribuer .pager button.main { margin-left: auto; }
#contribuer ul.issue-list { list-style: none; padding: 0; }
#contribuer .fine { color: var(--accent); font-weight: 600; }
#contribuer .export { border-top: 1px solid var(--line); margin-top: 1.5rem; }
#contribuer .report > h2 { border: 0; padding: 0; }
#contribuer ul.counts { display: flex; flex-wrap: wrap; gap: .4rem; list-style: none; padding: 0; margin: .75rem 0; }
#contribuer ul.counts li { border: 1px solid var(--line); border-radius: 1rem; padding: 0 .75rem; }
#contribuer ul.counts .not-understood { border-color: var(--warn); color: var(--warn); }
#contribuer table.lines { table-layout: fixed; min-width: 40rem; }
#contribuer table.lines th:first-child { width: 4rem; }
#contribuer table.lines td.source { white-space: pre-wrap; overflow-wrap: anywhere; }
#contribuer table.lines tr:not(.field):not(.is-open) td { color: var(--muted); }
#contribuer table.lines tr.is-open { background: var(--warn-soft); }
#contribuer table.lines tr.is-open td { color: var(--text); }
#contribuer table.lines.only-open tr.line:not(.is-open) { display: none; }
#contribuer .left-over { display: block; font-size: .9rem; }
#contribuer .fiche-tools { display: flex; gap: .75rem; }
#contribuer .fiche-title { font-size: clamp(1.6rem, 4.5vw, 2.3rem); border: 0; margin: .2rem 0 .75rem; padding: 0; }
@media screen and (min-width: 60rem) {
  #contribuer .editor { display: grid; grid-template-columns: 15.5rem minmax(0, 1fr); gap: 0 2.25rem; }
  #contribuer .topline { grid-column: 1 / -1; }
  #contribuer .aside { position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); overflow-y: auto; }
  #contribuer nav.steps ol { flex-direction: column; }
  #contribuer nav.steps button { width: 100%; border-color: transparent; }
  #contribuer nav.steps button[aria-current] { border-color: var(--accent); }
  #contribuer nav.steps button { display: grid; grid-template-columns: 1fr auto; gap: 0 .5rem; }
  #contribuer nav.steps .filled { display: block; font-size: .85rem; font-weight: 400; color: var(--muted); }
  #contribuer nav.steps .open { grid-column: 1 / -1; }
}
@media screen and (max-width: 59.99rem) {
  #contribuer .aside { margin-bottom: 1.5rem; }
  #contribuer nav.steps ol { flex-wrap: nowrap; overflow-x: auto; padding: .25rem; margin: 0 -.25rem; }
  #contribuer nav.steps button { white-space: nowrap; }
  #contribuer .field.object, #contribuer .field.list, #contribuer details.folded > [role="group"] { padding-left: .7rem; }
  #contribuer ol.things > li { padding: .35rem .6rem; }
}
@media print {
  body.contribute:has(.fiche) main > header.title, body.contribute p.word, #contribuer .fiche-tools { display: none; }
  #contribuer .editor, #contribuer .start, #contribuer .report > p button { display: none; }
  #contribuer .fiche-title { font-size: 1.8rem; }
}
`;
