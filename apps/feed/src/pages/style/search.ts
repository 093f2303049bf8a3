/** Styles of the search page and of the small search form. */
export const searchStyle = `.visually-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; border: 0; }
.search-box, .search-line { display: flex; gap: .5rem; align-items: stretch; }
.search-box { flex: 1 1 16rem; max-width: 30rem; }
.search-form { margin: 1.25rem 0 1.5rem; max-width: 46rem; }
.search-form label[for="search-q"] { display: block; font-weight: 600; margin-bottom: .3rem; }
.search-box input, .search-form input[type="search"] { font: inherit; width: 100%; min-width: 0; min-height: 2.75rem; padding: .4rem .8rem; color: inherit; background: var(--ground); border: 1px solid var(--muted); border-radius: .4rem; }
.search-box input { min-height: 2.4rem; }
.search-box button, .search-line button, .search-results button.more { font: inherit; font-weight: 600; min-height: 2.4rem; padding: .3rem 1.1rem; color: var(--ground); background: var(--link); border: 1px solid var(--link); border-radius: .4rem; cursor: pointer; }
.search-box :focus-visible, .search-form :focus-visible, .search-layout :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.search-line { position: relative; }
.combobox { flex: 1 1 auto; min-width: 0; }
.search-line button { flex: none; }
.combobox [role="listbox"] { position: absolute; z-index: 2; inset: calc(100% + .25rem) 0 auto 0; max-height: min(26rem, 60vh); overflow-y: auto; margin: 0; padding: .25rem; list-style: none; background: var(--ground); border: 1px solid var(--muted); border-radius: .4rem; box-shadow: 0 .5rem 1.5rem rgb(0 0 0 / .2); }
.combobox [role="option"] { display: flex; gap: .75rem; justify-content: space-between; align-items: baseline; max-width: none; padding: .45rem .6rem; border-radius: .3rem; cursor: pointer; }
.combobox [role="option"] .count { flex: none; }
.combobox [role="option"]:hover { background: var(--panel); }
.combobox [role="option"][aria-selected="true"] { background: var(--accent-soft); outline: 2px solid var(--accent); outline-offset: -2px; }
.search-layout { display: grid; gap: 1rem 2.5rem; }
.search-filters > summary { font-weight: 600; padding: .5rem 0; }
.search-facets .facet { border-top: 1px solid var(--line); padding: .15rem 0 .4rem; }
.search-facets .facet > summary { font-weight: 600; padding: .45rem 0; color: inherit; }
.search-facets fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
.search-facets ul { list-style: none; margin: 0; padding: 0; }
.search-facets label { display: grid; grid-template-columns: auto 1fr auto; gap: .55rem; align-items: start; padding: .25rem 0; cursor: pointer; line-height: 1.4; }
.search-facets input { width: 1.1rem; height: 1.1rem; margin: .15rem 0 0; accent-color: var(--accent); }
.search-facets .count { font-variant-numeric: tabular-nums; }
button.quiet { font: inherit; font-size: .92rem; padding: .3rem 0; color: var(--link); background: none; border: 0; text-decoration: underline; text-underline-offset: .15em; cursor: pointer; }
.search-results { min-width: 0; }
.search-results[aria-busy="true"] .records { opacity: .6; }
.search-chosen { display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: center; margin-bottom: .5rem; }
ul.chosen { display: flex; flex-wrap: wrap; gap: .4rem; list-style: none; margin: 0; padding: 0; }
ul.chosen[hidden] { display: none; }
ul.chosen button { font: inherit; font-size: .92rem; color: inherit; background: var(--accent-soft); border: 1px solid var(--accent); border-radius: 1rem; padding: .15rem .75rem; cursor: pointer; text-align: left; display: inline-flex; gap: .5rem; }
.search-chosen[hidden], .search-sort[hidden] { display: none; }
.search-summary { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; justify-content: space-between; align-items: baseline; }
.search-status { font-weight: 600; font-size: 1.1rem; }
.search-sort select { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--muted); border-radius: .3rem; padding: .2rem .4rem; max-width: 100%; }
.search-results ul.records { margin: .5rem 0 1rem; }
.search-results .excerpt { font-size: .95rem; }
mark { background: var(--warn-soft); color: inherit; font-weight: 600; border-radius: .15rem; padding: 0 .1em; }
@media (min-width: 56rem) {
  .combobox { position: relative; }
  .search-layout { grid-template-columns: 17rem minmax(0, 1fr); }
}
@media print {
  .search-box, .search-form, .search-filters, .search-sort, .search-chosen button.quiet { display: none; }
}
`;
