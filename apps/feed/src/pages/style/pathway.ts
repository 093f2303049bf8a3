/** The pathway of a record: what a stage is shows in words and in the border of its box, what a link is in its line. */
export const pathwayStyle = `.pathway { margin: 1rem 0; }
.pathway svg { display: block; max-width: none; font: 13px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
.pathway text { fill: var(--text); }
.pathway .band rect { fill: var(--panel); }
.pathway .band text { font-size: 17px; font-weight: 700; fill: var(--muted); }
.pathway .outcome rect { fill: var(--listed); stroke: var(--text); stroke-width: 1.5; }
.pathway .outcome.listed-by-source rect { stroke-dasharray: 1.5 3; }
.pathway .outcome.planned rect { fill: var(--planned); stroke-dasharray: 7 4; }
.pathway .outcome.claimed rect { fill: var(--claimed); }
.pathway .outcome.measured rect { fill: var(--measured); stroke-width: 3; }
.pathway .code, .pathway .label { font-weight: 600; }
.pathway tspan.stage { font-size: 12px; font-style: italic; font-weight: 400; }
.pathway .statement { font-size: 12px; }
.pathway .link path { fill: none; stroke: var(--accent); stroke-width: 2; }
.pathway .link polygon { fill: var(--accent); }
.pathway .link.jump path { stroke-dasharray: 9 5; }
.pathway .link.back path { stroke-dasharray: 2 4; }
ul.trails > li { margin: .45rem 0; max-width: none; }
@media print {
  .pathway svg { max-width: 100%; height: auto; }
  .pathway .band rect { fill: none; stroke: var(--line); }
}
`;
