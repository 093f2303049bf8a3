/** Headings, paragraphs, links and description lists. */
export const textStyle = `a { color: var(--link); text-underline-offset: .15em; }
a.concept { text-decoration: none; color: inherit; }
a.concept:hover, a.concept:focus { text-decoration: underline; }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
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
code { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, monospace; font-size: .88em; overflow-wrap: anywhere; }
dl { margin: .5rem 0; }
dl.fields > div { display: grid; grid-template-columns: minmax(8rem, 13rem) 1fr; gap: .1rem 1.25rem; padding: .35rem 0; }
dl.fields > div + div { border-top: 1px solid var(--line); }
dl.fields dl.fields > div { grid-template-columns: minmax(6rem, 9rem) 1fr; }
dt { font-weight: 600; color: var(--muted); font-size: .92rem; }
dd { margin: 0; min-width: 0; }
dd > p:first-child, dd > ul:first-child, li > p:first-child { margin-top: 0; }
dl.fields { max-width: 54rem; }
summary { cursor: pointer; color: var(--link); }
@media screen and (max-width: 44rem) {
  dl.fields > div, dl.fields dl.fields > div { grid-template-columns: 1fr; }
}
`;
