/** Style of the report page: two columns on a wide screen, one on a phone; light and dark; states are told by words and by colour. */
export const style = `
:root { color-scheme: light dark; --line: #8884; --ok: #0a7d4b; --doubt: #b35900; --muted: #777; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 110rem; padding: 1rem; }
h1 { font-size: 1.5rem; margin: 0; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--muted); padding: .25rem 0; }
th, td { border-bottom: 1px solid var(--line); padding: .25rem .5rem; text-align: left; vertical-align: top; overflow-wrap: break-word; }
tbody th { font-weight: 600; }
.number { width: 4rem; }
.refused { border-left: 4px solid var(--doubt); font-weight: 600; padding-left: .75rem; }
.became, .path { width: 16rem; }
.path code { overflow-wrap: anywhere; font-weight: 400; }
table { table-layout: fixed; }
mark { background: #0a7d4b2e; color: inherit; border-radius: .2rem; }
a { color: inherit; }
.source { white-space: pre-wrap; }
.field > .source { border-left: 4px solid var(--ok); }
.label > .source { font-weight: 600; }
.not-understood > .source, .withheld > .source { border-left: 4px solid var(--doubt); }
.repeated, .blank, .furniture, .after-cut { color: var(--muted); }
:target { outline: 3px solid var(--ok); }
code { font-size: .85em; color: var(--muted); }
@media (min-width: 70rem) { .side-by-side { display: grid; grid-template-columns: 3fr 2fr; gap: 2rem; } }
@media print { .side-by-side { display: block; } }
`;
