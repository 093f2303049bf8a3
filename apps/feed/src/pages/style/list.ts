/** Lists of records, pagers, facets and chips. */
export const listStyle = `ul.chips, ul.plain { list-style: none; margin: .15rem 0; padding: 0; }
ul.chips { display: flex; flex-wrap: wrap; gap: .3rem; }
ul.chips li { background: var(--accent-soft); border-radius: 1rem; padding: .05rem .7rem; font-size: .9rem; }
.facets { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .5rem 2rem; }
.facet ul { list-style: none; padding: 0; margin: 0; }
.facet h3 { margin-top: .75rem; }
.subject dl.fields a.concept, .muted a.concept { color: var(--link); text-decoration: underline; }
.count { color: var(--muted); font-size: .88rem; }
ul.records { list-style: none; padding: 0; }
ul.records > li { border-top: 1px solid var(--line); padding: .75rem 0; }
ul.records h2, ul.records h3 { border: 0; padding: 0; margin: 0; font-size: 1.15rem; }
.pager p { display: flex; gap: 1.5rem; max-width: none; }
`;
