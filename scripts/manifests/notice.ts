import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type OwnersRights, schemes, TERRITORY_RIGHTS } from "@openhpa/vocabularies";

/** Whose labels are in the lists and the territories, each owner once with what is theirs. */
function owners(): ReadonlyMap<OwnersRights, readonly string[]> {
  const found = new Map<OwnersRights, string[]>();
  const territories = Object.entries(TERRITORY_RIGHTS).map(([name, rights]) => ({ name, rights }));
  for (const { name, rights } of [...Object.values(schemes), ...territories])
    if (rights !== "ours") found.set(rights, [...(found.get(rights) ?? []), name]);
  return found;
}

function ownerText(rights: OwnersRights, lists: readonly string[]): string {
  const { holder, statement, source } = rights;
  const named = lists.map((list) => `\`${list}\``).join(", ");
  return [
    `### ${holder.fr} / ${holder.en}`,
    "",
    named,
    "",
    statement.fr,
    "",
    `*${statement.en}*`,
    ...(source === undefined ? [] : ["", `<${source}>`]),
    "",
  ].join("\n");
}

const OURS = `# NOTICE

Le code est sous licence MIT (\`LICENSE\`). Les listes dont le projet est l'auteur, toutes les définitions et les fiches d'exemple sont
sous Licence Ouverte 2.0 (\`etalab-2.0\`, <https://www.etalab.gouv.fr/licence-ouverte-open-licence>) ; mention à reprendre : « OpenHPA ».
Les libellés repris à d'autres restent à leurs auteurs :

*The code is under the MIT licence (\`LICENSE\`). The lists that the project wrote, all definitions and the example records are under the
Licence Ouverte 2.0 (\`etalab-2.0\`); to be credited as “OpenHPA”. Labels that were taken over from others stay their owners':*
`;

/** What goes with the vocabularies wherever they go: which licence the project gives, and whose the labels of others are. */
export function noticeText(): string {
  const texts = [...owners()].map(([rights, lists]) => ownerText(rights, lists));
  return `${[OURS, ...texts].join("\n").trimEnd()}\n`;
}

/** Libraries of which code stands in the precompiled validator (packages/codegen). */
const IN_VALIDATOR = ["ajv", "fast-deep-equal"];

/** The notice of the published schemas: the same, and the licences of what the precompiled validator took over. */
export function schemasNoticeText(root: string): string {
  const licences = IN_VALIDATOR.map((name) => {
    const words = readFileSync(join(root, "node_modules", name, "LICENSE"), "utf8").trim();
    return `### ${name}\n\n\`\`\`text\n${words}\n\`\`\`\n`;
  });
  const head = "## `v1/validate.js`\n\nIl contient du code de / *it contains code of*:\n";
  return [noticeText(), head, ...licences].join("\n");
}
