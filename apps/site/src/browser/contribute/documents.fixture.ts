import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A page of our own in the layout of the OSCARS base, with a block that is printed twice and a line that is no heading and no value; the action is invented. */
export const oscarsPage = `Ateliers cuisine et budget - Saison 2
Pays de la Loire
2018
Porteur de l'action : La Marmite partagée - Antenne de l'Erdre (L'Antenne), Association
3 quai des Essais , 44000 Nantes
02 40 00 00 01
contact@marmite-partagee.example
Thème
Nutrition (alimentation et activité physique), Précarité
Contexte
Le quartier compte peu de commerces.
Objectif de l'action
* Objectif général
- Donner le goût de cuisiner
* Objectifs opérationnels
- Animer douze ateliers
- Tenir un carnet de recettes
- Donner le goût de cuisiner
* Objectifs opérationnels
- Animer douze ateliers
- Tenir un carnet de recettes
Partenaire de l'action
CPAM, CCAS
Année de début de réalisation
2018
Année de fin de réalisation
2018
Public
Parents, Professionnels
Nombre de personnes concernées
64
Type d'action
Communication, information, sensibilisation
`;

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/'/g, "&apos;");

/** A blank Word questionnaire with answers typed into its cells, by question. */
export function answered(blank: Uint8Array, answers: Readonly<Record<string, string>>): Uint8Array {
  const main = "word/document.xml";
  const parts = unzipSync(blank);
  const part = parts[main];
  if (!part) throw new Error("The questionnaire is no Word document");
  let xml = strFromU8(part);
  const cell = '<w:p><w:pPr><w:pStyle w:val="OpenHpaAnswer"/></w:pPr></w:p>';
  for (const [question, answer] of Object.entries(answers)) {
    const asked = xml.indexOf(`>${escaped(question)}<`);
    const at = xml.indexOf(cell, asked);
    if (asked < 0 || at < 0) throw new Error(`The questionnaire does not ask ${question}`);
    const typed = `<w:p><w:r><w:t xml:space="preserve">${escaped(answer)}</w:t></w:r></w:p>`;
    xml = xml.slice(0, at) + typed + xml.slice(at + cell.length);
  }
  return zipSync({ ...parts, [main]: strToU8(xml) });
}
