/** Tables, bars and the Swiss grid. */
export const tableStyle = `.scroll { overflow-x: auto; margin: .5rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
caption { text-align: left; font-weight: 600; padding: .4rem 0; color: var(--muted); font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); }
thead th { font-size: .88rem; color: var(--muted); }
tbody th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
th.number { width: 6rem; }
.bar { display: block; background: var(--panel); border-radius: 3px; }
.bar rect { fill: var(--accent); }
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
@media screen and (max-width: 44rem) {
  table.grid, table.grid tbody, table.grid tr, table.grid th, table.grid td, table.grid caption { display: block; width: auto; }
  table.grid thead { position: absolute; left: -999rem; }
  table.grid th:first-child { width: auto; border: 0; padding: .9rem 0 .3rem; }
  table.grid td.smoc { margin: .3rem 0; border-width: 1px; }
  table.grid td.smoc::before { content: attr(data-column); display: block; font-size: .78rem; color: var(--muted); }
}
`;
