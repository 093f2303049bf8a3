/** An edition of the table schemas: what a re-user has to know of it. */
interface Edition {
  /** Semantic version; its first two numbers are those of the model. */
  readonly version: string;
  /** ISO 8601 day. */
  readonly date: string;
  readonly changes: { readonly fr: readonly string[]; readonly en: readonly string[] };
}

/** The editions of the table schemas, the newest first. A changed column is a new row here. */
export const editions: readonly [Edition, ...Edition[]] = [
  {
    version: "1.0.0",
    date: "2026-11-30",
    changes: {
      fr: ["Première version : table des actions, table des territoires des actions."],
      en: ["First version: table of actions, table of the territories of actions."],
    },
  },
];

/** `CHANGELOG.md` beside a schema, the newest edition first. */
export function changelog(title: string): string {
  const entries = editions.flatMap(({ version, date, changes }) => [
    `## ${version} – ${date}`,
    "",
    ...changes.fr.map((change) => `- ${change}`),
    "",
    ...changes.en.map((change) => `- *${change}*`),
    "",
  ]);
  return `# ${title} : versions\n\n${entries.join("\n")}`;
}
