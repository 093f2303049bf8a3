/** On paper: no navigation, no colour that only a screen needs, nothing cut in two. */
export const printStyle = `@media print {
  :root { color-scheme: light; --ground: #fff; --panel: #fff; --text: #000; --muted: #333; --line: #999; --link: #000; --accent: #000; --accent-soft: #fff; --warn: #000; --warn-soft: #fff; --listed: #eee; --planned: #eee; --claimed: #eee; --measured: #ddd; --shade-1: #eee; --shade-2: #ccc; --shade-3: #999; --shade-4: #444; --on-dark: #fff; --on-shade-2: #000; --on-shade-3: #000; --edge: #fff; }
  html { font-size: 10pt; }
  header.site nav, header.site .language, .pager, .search-form, nav.contents, .skip, details.evidence:not([open]), details.formats:not([open]), details.missing > summary, details.levels > summary, .fingerprint { display: none; }
  details:not([open])::details-content { content-visibility: visible; height: auto; }
  summary { list-style: none; color: var(--muted); font-weight: 600; }
  header.site, footer.site, main { max-width: none; padding: 0; }
  .facts, section.part, ul.chips li, .citation { border: 1px solid var(--line); }
  h2 { margin-top: 1.5rem; border-top-width: 1px; }
  h1, h2, h3, h4, h5, caption, dt { break-after: avoid; }
  table.grid, .card, ul.items > li, tr, .facts { break-inside: avoid; }
  .scroll { overflow: visible; }
  a { text-decoration: none; }
  .bar rect { fill: #555; }
  table.grid td.smoc { border: 1px solid var(--line); }
  .map svg { max-width: 11cm; }
  .map path { stroke: #000; }
  .timeline { overflow: visible; }
  .timeline svg { max-width: 100%; }
}
`;
