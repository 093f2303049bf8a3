const rows: readonly (readonly [label: string, ...lines: readonly string[]])[] = [
  ["Titre", "Bien manger, bien bouger au collège"],
  ["Porteur", "Codes du Val-de-Marne"],
  ["Partenaires", "CPAM du Val-de-Marne", "Collège Jean-Moulin", "Ville de Créteil"],
  ["Public visé", "Collégiens de 6e et de 5e, parents"],
  ["Territoire", "Créteil (94)"],
  ["Période", "Du 01/09/2023 au 30/06/2024"],
  [
    "Objectif général",
    "Améliorer les habitudes alimentaires et l'activité physique des collégiens de l'établissement",
  ],
  [
    "Objectifs opérationnels",
    "Informer les élèves sur les repères nutritionnels",
    "Organiser des ateliers de cuisine avec les parents et les enseignants volontaires",
    "Aménager la cour",
  ],
  [
    "Description",
    "Cinq séances d'une heure par classe, animées par une diététicienne et un éducateur sportif, puis un défi entre classes pendant la semaine du goût et une restitution aux familles en fin d'année.",
  ],
  ["Financeurs", "ARS Île-de-France : 4 000 €", "Ville de Créteil : 1 500 €"],
  ["Résultats", "180 élèves ont participé"],
];

const cellOf = (lines: readonly string[], isListed: boolean) =>
  isListed && lines.length > 1
    ? `<ul>${lines.map((line) => `<li>${line}</li>`).join("")}</ul>`
    : lines.join("<br>");

/** A fiche as a table of labels and values, printed in a style. */
const page = (style: string, isListed = false) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><style>@page{size:A4;margin:18mm}body{font:11pt Arial}table{width:100%;border-collapse:collapse}td{vertical-align:top}${style}</style>
<h1>Fiche action</h1><table>${rows.map(([label, ...lines]) => `<tr><td class="l">${label}</td><td>${cellOf(lines, isListed)}</td></tr>`).join("")}</table>`;

/** Tables of labels and values as people print them. */
export const printedTables: readonly (readonly [name: string, html: string])[] = [
  ["no borders", page(".l{width:30%;font-weight:bold}td{padding:4px}")],
  ["borders and a narrow label", page(".l{width:20%}td{padding:3px 6px;border:1px solid}")],
  ["half a page of labels in the middle", page(".l{width:50%}td{padding:8px;vertical-align:middle}")],
  ["labels in the middle of tight rows", page(".l{width:22%}td{padding:4px;vertical-align:middle}")],
  [
    "labels and lists in the middle, as browsers set them",
    page(
      "table{width:auto;border-collapse:separate;border-spacing:2px}.l{width:118px;font-weight:bold}td{padding:1px;vertical-align:middle}",
      true,
    ),
  ],
  ["no room between rows", page(".l{width:25%}td{padding:0}")],
  ["lists below the line of their label", page(".l{width:28%}td{padding:4px}", true)],
  [
    "wide lines and lists below their label",
    page("body{font-size:9pt;line-height:1.5}.l{width:18%}td{padding:6px}", true),
  ],
  ["labels against the gutter", page(".l{width:30%;text-align:right}td{padding:4px 8px}")],
  ["cells that a page cuts", page("body{font:14pt Georgia}.l{width:30%}td{padding:14px}")],
  ["one row on the second page", page("body{font-size:14pt}.l{width:26%}td{padding:10px;height:46px}")],
];

const list = (lines: readonly string[]) => `<ul>${lines.map((line) => `<li>${line}</li>`).join("")}</ul>`;
const styled = (style: string, body: string) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><style>@page{size:A4;margin:18mm}body{font:11pt Arial}td{vertical-align:top}${style}</style><h1>Fiche action</h1>${body}`;
const each = (row: (label: string, lines: readonly string[]) => string) =>
  rows.map(([label, ...lines]) => row(label, lines)).join("");
const table = (isListed = false) =>
  `<table>${each((label, lines) => `<tr><td class="l">${label}</td><td>${cellOf(lines, isListed)}</td></tr>`)}</table>`;

/** Other layouts, and tables of which hardly a gap parts the columns: only the tags of the document say what stands in which. */
export const printedLayouts: readonly (readonly [name: string, html: string])[] = [
  ["a table as browsers make it", styled("", table())],
  ["one pixel between columns", styled("table{border-spacing:0}td{padding:1px}", table())],
  ["one pixel, lists and wrapped labels", styled(".l{width:13%}td{padding:1px}", table(true))],
  ["labels against a gutter of two pixels", styled(".l{width:14%;text-align:right}td{padding:1px}", table())],
  ["rows over pages", styled("body{font-size:15pt;line-height:1.9}.l{width:18%}td{padding:2px}", table())],
  [
    "lines along the edges of pages",
    styled(
      "header{position:fixed;top:0;font-size:8pt}footer{position:fixed;bottom:0;font-size:8pt}body{font-size:16pt;line-height:1.8}",
      `<header>Réseau santé</header><footer>Tous droits réservés</footer>${table()}`,
    ),
  ],
  [
    "a header row on each page",
    styled(
      "body{font-size:15pt;line-height:1.9}td{padding:2px}",
      table().replace("<table>", "<table><thead><tr><th>Rubrique</th><th>Réponse</th></tr></thead>"),
    ),
  ],
  [
    "a grid",
    styled(
      "main{display:grid;grid-template-columns:max-content 1fr;gap:2px 3px}",
      `<main>${each((label, lines) => `<div>${label}</div><div>${cellOf(lines, false)}</div>`)}</main>`,
    ),
  ],
  [
    "rows of a flexible box",
    styled(
      ".r{display:flex;gap:3px}.r>:first-child{width:20%;flex:none}",
      each((label, lines) => `<div class="r"><div>${label}</div><div>${cellOf(lines, false)}</div></div>`),
    ),
  ],
  [
    "labels that float",
    styled(
      ".l{float:left;width:22%;clear:left}.v{margin-left:23%}",
      each((label, lines) => `<div class="l">${label}</div><div class="v">${cellOf(lines, true)}</div>`),
    ),
  ],
  [
    "terms and descriptions",
    styled(
      "",
      `<dl>${each((label, lines) => `<dt>${label}</dt>${lines.map((line) => `<dd>${line}</dd>`).join("")}`)}</dl>`,
    ),
  ],
  [
    "two columns of text",
    styled(
      "main{columns:2;column-gap:6mm}h2{font-size:12pt}",
      `<main>${each((label, lines) => `<h2>${label}</h2>${lines.length > 1 ? list(lines) : `<p>${lines[0]}</p>`}`)}</main>`,
    ),
  ],
  [
    "labels before a colon",
    styled(
      "",
      each((label, lines) =>
        lines.length > 1 ? `<p><b>${label} :</b></p>${list(lines)}` : `<p><b>${label} :</b> ${lines[0]}</p>`,
      ),
    ),
  ],
  [
    "a note at the foot",
    styled(
      "td{padding:1px}",
      `${table().replace("participé", "participé<sup>1</sup>")}<p style="font-size:8pt">1. Enquête de juin 2024.</p>`,
    ),
  ],
];
