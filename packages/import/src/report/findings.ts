import { type HpaRecord, type Issue, type ModelField, recordClasses, resolvePath } from "@openhpa/core";
import { plainMessage } from "@openhpa/core/plain";
import type { Imported, NotUnderstood, RepeatedBlock } from "../import-result.js";
import { doubledThings } from "./doubled-things.js";
import { frenchSpaces } from "./french-spaces.js";
import type { Namer } from "./namer.js";
import { pathWords, placeWords } from "./path-words.js";
import { shortened } from "./shortened.js";
import { tableFindings } from "./table-findings.js";
import { counted, encodingNames, personNames } from "./wording.js";

/** One thing that a person should know of an import. */
export interface Finding {
  /** The line of the document that it is about. */
  readonly line?: number;
  readonly text: string;
}

/** Things of one kind, with what is to be done about them. */
export interface FindingGroup {
  readonly id: string;
  readonly title: string;
  /** What to do. */
  readonly remedy: string;
  readonly items: readonly Finding[];
  /** How many there are, where only the first of each kind are listed. */
  readonly count?: number;
}

/** How many things of a kind there are, and how many of them are listed where these are fewer. */
export function countWords({ items, count }: FindingGroup): string {
  return count === undefined || count <= items.length ? `${items.length}` : `${items.length} sur ${count}`;
}

/** The field that a path leads to. */
function fieldAt(record: HpaRecord | undefined, path: string): ModelField | undefined {
  return resolvePath(recordClasses[record?.type ?? "Action"], record, path).fields.at(-1);
}

/** What an issue says in plain words, with the values by their names. */
export function issueWords(namer: Namer, record: HpaRecord | undefined, issue: Issue): string {
  const names = issue.path.filter((part) => typeof part === "string");
  const field = fieldAt(record, `/${names.join("/")}`);
  return plainMessage(issue, "fr", { nameOf: (value) => namer.code(field, value) });
}

function notUnderstood(namer: Namer, record: HpaRecord | undefined, item: NotUnderstood): Finding {
  const { line, text, path, suggestions = [], message } = item;
  const field = path === undefined ? undefined : fieldAt(record, path);
  const names = suggestions.map((suggestion) =>
    suggestion.startsWith("/") ? pathWords(namer, record, suggestion) : namer.code(field, suggestion),
  );
  const passage = shortened(text).replace(/^"(.*)"$/, "$1");
  // What is said of a cell names it and cites it already.
  const isCited = message?.includes(passage);
  const why = message?.replace(/\.$/, "");
  const parts = [
    !isCited && `«\u00A0${passage}\u00A0»`,
    !isCited && path !== undefined && field && ` (${pathWords(namer, record, path)})`,
    why !== undefined && (isCited ? why : ` : ${why}`),
    names.length > 0 && ` ; peut-être : ${names.join(", ")}`,
  ];
  return { line, text: `${parts.filter(Boolean).join("")}.` };
}

function rangeWords({ first, last }: RepeatedBlock): string {
  return first === last ? String(first) : `${first} à ${last}`;
}

/** What the document prints again, by the rubric that it belongs to. */
function repeated({ records, report }: Imported, namer: Namer): readonly Finding[] {
  const textOf = new Map(report.lines.map((line) => [line.number, line]));
  const byRubric = new Map<string, RepeatedBlock[]>();
  for (const block of report.repeated) {
    const path = textOf.get(block.repeats)?.paths[0];
    const [rubric = ""] = path === undefined ? [] : pathWords(namer, records[0], path).split(" › ");
    byRubric.set(rubric, [...(byRubric.get(rubric) ?? []), block]);
  }
  return [...byRubric].map(([rubric, blocks]) => {
    const [first] = blocks as [RepeatedBlock];
    const isOne = blocks.length === 1 && first.first === first.last;
    const what = isOne ? "est déjà imprimée plus haut" : "sont déjà imprimées plus haut";
    const lines = `${isOne ? "la ligne" : "les lignes"} ${blocks.map(rangeWords).join(", ")} ${what}`;
    const text = rubric === "" ? `${lines[0]?.toUpperCase()}${lines.slice(1)}` : `${rubric} : ${lines}`;
    return { line: first.first, text: `${text}.` };
  });
}

/** Persons by line; what one line says several times of one field is told once. */
function persons({ records, report }: Imported, namer: Namer): readonly Finding[] {
  const counts = new Map<string, { readonly line: number; count: number; readonly said: string }>();
  for (const { line, kind, path } of report.personalData) {
    const said = `${personNames[kind]} (${pathWords(namer, records[0], path)})`;
    const known = counts.get(`${line} ${said}`);
    if (known) known.count += 1;
    else counts.set(`${line} ${said}`, { line, said, count: 1 });
  }
  return [...counts.values()]
    .sort((a, b) => a.line - b.line)
    .map(({ line, said, count }) => ({
      line,
      text: `${said}${count > 1 ? `, ${count} fois` : ""} : non repris.`,
    }));
}

/** What validation says of the records: the record is named where there are several. */
function issues({ records, report }: Imported, namer: Namer, isGrave: boolean): readonly Finding[] {
  const byKey = new Map([...records].reverse().map((record) => [record.key, record]));
  return report.records.flatMap(({ key, issues: said }) => {
    const record = byKey.get(key);
    const name = records.length > 1 && record?.title?.fr ? `${record.title.fr} › ` : "";
    return said
      .filter(({ severity }) => (severity === "error") === isGrave)
      .map((issue) => ({
        text: `${name}${placeWords(namer, record, issue.path)} : ${issueWords(namer, record, issue)}`,
      }));
  });
}

function reading({ report }: Imported): readonly Finding[] {
  const { truncated, encoding } = report;
  const cut = truncated && {
    line: truncated.line,
    text: `Le document est ${truncated.certainty === "certain" ? "" : "sans doute "}coupé après cette ligne : ce qui suit est inconnu, pas vide.`,
  };
  const notes = encoding.map(({ code, count, line }) => ({
    line,
    text: `${encodingNames[code]}${count > 1 ? ` (${count} fois dans le document)` : ""}`,
  }));
  return cut ? [cut, ...notes] : notes;
}

/** Everything that a person should know of an import, what asks for a decision first; groups without anything are left out. */
export function findingsOf(imported: Imported, namer: Namer): readonly FindingGroup[] {
  const { records, report } = imported;
  const byKey = new Map(records.map((record) => [record.key, record]));
  const recordOfLine = new Map(report.lines.map(({ number, record }) => [number, record]));
  const recordAt = (line: number) => byKey.get(recordOfLine.get(line) ?? "") ?? records[0];
  const { totals } = report;
  const of = (count: number | undefined) => (count === undefined ? {} : { count });
  const groups: readonly FindingGroup[] = [
    {
      id: "non-compris",
      ...of(totals?.notUnderstood),
      title: "Ce qui n'a pas été compris",
      remedy: `${counted(totals?.notUnderstood ?? report.notUnderstood.length, ["passage n'a", "passages n'ont"])} pas été repris. Si un passage compte, recopiez-le dans la bonne rubrique de la fiche.`,
      items: report.notUnderstood.map((item) => notUnderstood(namer, recordAt(item.line), item)),
    },
    {
      id: "a-corriger",
      title: "Ce qui est à corriger",
      remedy: "Tant que ces points ne sont pas corrigés, la base refuse la fiche.",
      items: issues(imported, namer, true),
    },
    {
      id: "en-double",
      title: "Ce qui figure deux fois",
      remedy: "Gardez-en un, si c'est bien la même chose.",
      items: records.flatMap((record) => doubledThings(namer, record)),
    },
    {
      id: "contradictions",
      ...of(totals?.contradictions),
      title: "Ce qui se contredit",
      remedy: "Les deux sont gardés. Corrigez la fiche si vous savez lequel est juste.",
      items: report.contradictions.map(({ message, paths, spans }) => {
        const line = report.lines.find(
          ({ start, end }) => spans[0] && start <= spans[0].start && spans[0].start < end,
        );
        const where = [
          ...new Set(paths.map((path) => pathWords(namer, line && recordAt(line.number), path))),
        ];
        return { ...(line && { line: line.number }), text: `${where.join(" et ")} : ${message}` };
      }),
    },
    {
      id: "personnes",
      ...of(totals?.personalData),
      title: "Ce qui concerne peut-être une personne",
      remedy: "Rien de cela n'est repris dans la fiche ni montré ici. Préférez le contact d'un service.",
      items: persons(imported, namer),
    },
    {
      id: "a-verifier",
      title: "Ce qui est à vérifier",
      remedy: "La fiche est acceptée ainsi ; un regard suffit.",
      items: issues(imported, namer, false),
    },
    ...tableFindings(report),
    {
      id: "lecture",
      title: "La lecture du document",
      remedy: "Comparez avec le document d'origine.",
      items: reading(imported),
    },
    {
      id: "repetitions",
      title: "Ce que le document imprime deux fois",
      remedy: "Rien à faire : la fiche n'en garde qu'un exemplaire.",
      items: repeated(imported, namer),
    },
  ];
  return groups
    .filter(({ items }) => items.length > 0)
    .map((group) => ({
      ...group,
      remedy: frenchSpaces(group.remedy),
      items: group.items.map((item) => ({ ...item, text: frenchSpaces(item.text) })),
    }));
}
