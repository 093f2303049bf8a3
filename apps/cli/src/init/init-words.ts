import type { Language } from "@openhpa/console";

/** What the folder of a beginning says, in a language. */
export interface InitWords {
  /** The folder of records and the key and title of the first one. */
  readonly records: string;
  readonly key: string;
  readonly title: string;
  readonly readme: string;
}

const fr: InitWords = {
  records: "fiches",
  key: "mon-action",
  title: "Titre de l'action",
  readme: `# Mes fiches d'actions

\`fiches/mon-action.json\` est une fiche à remplir : une action, un fichier. Elle est déjà valide ; la première commande dit ce qui reste à
compléter, avec le nom de chaque champ. Donnez-lui sa clé (\`key\`), qui ne changera plus : elle est dans son adresse.

## Les trois commandes suivantes

\`\`\`sh
openhpa validate fiches
openhpa feed build fiches --base-url https://exemple.fr/prevention --out site
openhpa feed serve site
\`\`\`

La première relit les fiches, la deuxième écrit le site et les données ouvertes, la troisième les montre sur cette machine.

## Ensuite

- Une fiche existe déjà en page, en Word ou en tableau : \`openhpa import --help\`. Pour un questionnaire Word vierge : \`openhpa questionnaire vierge.docx\`.
- Avant de publier, remplissez \`publisher.json\` (qui publie, mentions légales, données personnelles), puis ajoutez
  \`--publisher publisher.json\` à la deuxième commande et mettez la vraie adresse. Rien n'y est supposé : tant qu'un fait manque, elle le dit.
- Ce que veut dire une remarque : \`openhpa explain\` et son code.
`,
};

const en: InitWords = {
  records: "records",
  key: "my-action",
  title: "Title of the action",
  readme: `# My records of actions

\`records/my-action.json\` is a record to fill in: one action, one file. It is valid already; the first command says what is still to be
filled in, with the name of each field. Give it its key (\`key\`), which will not change any more: it is part of its address.

## The next three commands

\`\`\`sh
openhpa validate records
openhpa feed build records --base-url https://example.org/prevention --out site
openhpa feed serve site
\`\`\`

The first reads the records again, the second writes the site and the open data, the third shows them on this machine.

## Then

- A record exists already as a page, in Word or in a table: \`openhpa import --help\`. For a blank Word questionnaire: \`openhpa questionnaire blank.docx\`.
- Before you publish, fill in \`publisher.json\` (who publishes, legal notice, personal data), then add \`--publisher publisher.json\` to the
  second command and give the real address. Nothing in it is assumed: as long as a fact is missing, the command says so.
- What a remark means: \`openhpa explain\` and its code.
`,
};

/** What the folder of a beginning says, by language. */
export const initWords: Readonly<Record<Language, InitWords>> = { fr, en };
