/** Texts that are no fiche of any source. */
export const otherProse: Readonly<Record<string, string>> = {
  "a recipe": `Gratin de courgettes au chèvre

Pour 4 personnes
Préparation : 20 minutes

Ingrédients
- 1 kg de courgettes
- 200 g de chèvre frais

Lavez les courgettes et coupez-les en rondelles. Faites-les revenir 10 minutes dans un filet d'huile d'olive.
Versez sur les courgettes et enfournez à 180 °C.
`,
  "a licence": `Example License

Permission is hereby granted, free of charge, to any person obtaining a copy of this work, to use it without
restriction, subject to the following conditions: this notice shall be included in all copies.
The work is provided as it is, without warranty of any kind.
`,
  "source code": `import { readFile } from "node:fs/promises";

export async function main(path: string): Promise<number> {
  const text = await readFile(path, "utf8");
  return text.split("\\n").length;
}
`,
  "a navigation page": `Accueil | Nos actions | Actualités | Contact
Rechercher
Se connecter
Mentions légales
Plan du site
`,
  "German prose": `Protokoll der Jahresversammlung

Der Verein traf sich am Abend im Gemeindesaal. Die Rechnung wurde genehmigt.
Im nächsten Jahr wird das Dach erneuert.
`,
  "English prose": `Minutes of the annual meeting

The committee met on 12 March 2019 in the town hall. The accounts were approved.
A new roof will be built in 2020 for an amount of 12 000 euros.
`,
  "a novel": `Chapitre premier

Le matin se levait à peine sur la vallée quand la diligence quitta l'auberge. Les voyageurs se taisaient.
Une femme tenait sur ses genoux un panier d'où montait une odeur de pain.
`,
  "an invoice": `FACTURE N° 2019-045
Date : 12/03/2019
Désignation ; Quantité ; Prix unitaire ; Total
Papier A4 ; 10 ; 4,50 € ; 45,00 €
Total TTC : 54,00 €
`,
  "a log": Array.from({ length: 28 }, (_, n) => `2026-11-${n + 1} 10:00:00 INFO server started`).join("\n"),
  numbers: Array.from({ length: 100 }, (_, n) => String(n * 37)).join("\n"),
  "one word": "bonjour",
  "Latin filler":
    "Lorem ipsum dolor sit amet.\n\nSed do eiusmod tempor incididunt ut labore.\nUt enim ad minim veniam.\n",
};
