/** The overview: figures, map, tiles, shades, timeline, and tables of numbers. */
export const overviewStyle = `ul.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem; list-style: none; margin: .5rem 0; padding: 0; }
ul.figures li { background: var(--panel); border-radius: .5rem; padding: .6rem .9rem; color: var(--muted); }
ul.figures strong { display: block; font-size: 1.9rem; line-height: 1.2; color: var(--text); font-variant-numeric: tabular-nums; }
@media screen and (min-width: 60rem) {
  .places { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 0 2.5rem; align-items: start; }
}
.map svg { display: block; width: 100%; max-width: 38rem; height: auto; margin: .5rem 0; }
.map path { stroke: var(--edge); stroke-width: 8; vector-effect: none; }
.map a:hover path, .map a:focus path { stroke: var(--text); stroke-width: 22; }
.map a:focus { outline: none; }
.map a.shade-0 path { fill: var(--line); }
.map a.shade-1 path { fill: var(--shade-1); }
.map a.shade-2 path { fill: var(--shade-2); }
.map a.shade-3 path { fill: var(--shade-3); }
.map a.shade-4 path { fill: var(--shade-4); }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; max-width: none; font-size: .95rem; }
.key { display: inline-flex; align-items: center; gap: .4rem; }
.swatch { display: inline-block; width: 1.4rem; height: 1rem; border-radius: .2rem; border: 1px solid var(--muted); }
.swatch.shade-0, .tiles .shade-0 { background: var(--line); }
.swatch.shade-1 { background: var(--shade-1); }
.swatch.shade-2 { background: var(--shade-2); }
.swatch.shade-3 { background: var(--shade-3); }
.swatch.shade-4 { background: var(--shade-4); }
ul.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(7.5rem, 1fr)); gap: .35rem; list-style: none; margin: .4rem 0 1rem; padding: 0; }
ul.tiles a { display: block; height: 100%; padding: .35rem .6rem; border-radius: .3rem; color: var(--text); text-decoration: none; font-size: .9rem; }
ul.tiles a:hover, ul.tiles a:focus-visible { outline: 3px solid var(--accent); outline-offset: 1px; }
.tiles .shade-1, table.grid td.shade-1 { background: var(--shade-1); color: var(--text); }
.tiles .shade-2, table.grid td.shade-2 { background: var(--shade-2); color: var(--on-shade-2); }
.tiles .shade-3, table.grid td.shade-3 { background: var(--shade-3); color: var(--on-shade-3); }
.tiles .shade-4, table.grid td.shade-4 { background: var(--shade-4); color: var(--on-dark); }
ul.tiles a.shade-2 { color: var(--on-shade-2); }
ul.tiles a.shade-3 { color: var(--on-shade-3); }
ul.tiles a.shade-4 { color: var(--on-dark); }
table.grid td.shade-0 { background: transparent; border: 1px dashed var(--line); color: var(--muted); }
table.grid td.smoc[class*="shade-"]::before { color: inherit; }
.timeline svg { display: block; }
.timeline rect { fill: var(--accent); }
.timeline rect.hit { fill: transparent; }
.timeline a:hover rect.hit, .timeline a:focus rect.hit { fill: var(--accent-soft); }
.timeline a:focus { outline: none; }
.timeline text { fill: var(--muted); font-size: 13px; text-anchor: middle; pointer-events: none; }
.timeline text.count { fill: var(--text); font-weight: 600; }
table.counts { max-width: 46rem; }
table.counts tbody th { font-weight: 400; }
table.counts .drawn { width: 30%; vertical-align: middle; }
@media screen and (max-width: 44rem) {
  ul.figures { grid-template-columns: 1fr 1fr; }
  table.counts .drawn { display: none; }
}
`;
