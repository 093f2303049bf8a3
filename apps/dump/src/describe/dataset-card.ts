import { toCurie } from "../data/addresses.js";
import type { DumpFile } from "../data/manifest.js";
import { type CardLanguage, type CardWords, cardWords, citationLine } from "./card-words.js";
import type { DatasetFacts } from "./dataset-facts.js";
import { fileKinds } from "./file-words.js";

const SHOWN_CLASSES = [
  "hpa:Action",
  "hpa:Registry",
  "hpa:Part",
  "hpa:Objective",
  "org:Organization",
  "hpa:Outcome",
  "hpa:Indicator",
  "hpa:Evidence",
  "hpa:Missing",
];

/** Between thousands: a narrow space in French, a comma in English, without asking the locale of the machine. */
const THOUSANDS: Readonly<Record<CardLanguage, string>> = { fr: "\u202F", en: "," };

function grouped(value: number, language: CardLanguage): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, THOUSANDS[language]);
}

function identity(facts: DatasetFacts, words: CardWords): string {
  const { years } = facts.statistics;
  const rows: readonly (readonly [name: string, value: string | undefined])[] = [
    [words.version, `\`${facts.version}\``],
    [words.previous, facts.previousVersion && `\`${facts.previousVersion}\``],
    [words.date, facts.generated],
    [words.publisher, facts.publisher],
    [words.period, years && `${years.first}–${years.last}`],
    [words.address, `<${facts.dataset}>`],
    [words.hash, `\`${facts.rdfc10}\``],
  ];
  return rows
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `- ${name}${words.colon}${value}`)
    .join("\n");
}

function counts(facts: DatasetFacts, { counts: names, content }: CardWords, language: CardLanguage): string {
  const { statistics, vocabularies } = facts;
  const classes = [...statistics.classes].map(
    ([iri, { entities }]) => [toCurie(iri) ?? iri, entities] as const,
  );
  const shown = SHOWN_CLASSES.flatMap((name) => classes.filter(([curie]) => curie === name));
  const rows: readonly (readonly [string, number])[] = [
    [names.records, facts.records],
    ...(facts.tombstones > 0 ? [[names.tombstones, facts.tombstones] as const] : []),
    [names.statements, statistics.triples],
    [names.graphs, facts.graphs],
    ...shown.map(([name, entities]) => [`\`${name}\``, entities] as const),
    [names.vocabularies, vocabularies.vocabularies],
    [names.territories, vocabularies.territories],
  ];
  const lines = rows.map(([name, count]) => `| ${name} | ${grouped(count, language)} |`);
  return [content.head, "|---|---:|", ...lines].join("\n");
}

function fileTable(files: readonly DumpFile[], words: CardWords, language: CardLanguage): string {
  const rows = fileKinds
    .filter(
      ([pattern, name]) => files.some(({ path }) => pattern.test(path)) || /CITATION|manifest/.test(name),
    )
    .map(([, name, fr, en]) => {
      const code = name.split(", ").map((part) => `\`${part}\``);
      return `| ${code.join(", ")} | ${{ fr, en }[language]} |`;
    });
  return [words.files.head, "|---|---|", ...rows].join("\n");
}

/** One command per engine that does not ask for more than the files. `openhpa dump recipe` tells the rest. */
function recipes({ dataset }: DatasetFacts, { loading }: CardWords): string {
  const files = "actions*.nt.gz vocabularies.nt.gz territories.nt.gz";
  return `\`\`\`sh
# Oxigraph
gunzip -c ${files} | oxigraph load --location openhpa.db --format nt

# QLever
qlever index --name openhpa --format nt --input-files "*.nt.gz" --cat-input-files "gunzip -c ${files}"

# Virtuoso (${loading.directory})
isql 1111 dba dba exec="ld_dir('$PWD', '*.nt.gz', '${dataset}'); rdf_loader_run(); checkpoint;"

# Apache Jena
tdb2.tdbloader --loc openhpa.db ${files}
\`\`\``;
}

function checking({ parts, rdfc10 }: DatasetFacts, { checking: { text } }: CardWords): string {
  const whole =
    parts === 1
      ? "gunzip -c actions.nq.gz | sha256sum"
      : "gunzip -c actions-*.nq.gz | LC_ALL=C sort -u | sha256sum";
  return `\`\`\`sh
sha256sum -c SHA256SUMS
${whole}   # ${rdfc10}
\`\`\`

${text}`;
}

/**
 * The card of a dump in a language (`README.md` is the French one): what it is, how much, what it does not say, how to load, check and cite it.
 * `files` are those written before.
 */
export function toDatasetCard(
  facts: DatasetFacts,
  files: readonly DumpFile[],
  language: CardLanguage,
): string {
  const words = cardWords[language];
  const { title, licence } = facts;
  const sections: readonly string[] = [
    `# ${title}`,
    words.other,
    `${words.lead} ${facts.hasPersonalData ? words.persons.in : words.persons.out}`,
    identity(facts, words),
    `## ${words.content.title}`,
    counts(facts, words, language),
    `## ${words.files.title}`,
    fileTable(files, words, language),
    ...(facts.parts === 1 ? [] : [words.parts(facts.parts)]),
    `## ${words.loading.title}`,
    recipes(facts, words),
    words.loading.graphs,
    words.asking,
    `## ${words.checking.title}`,
    checking(facts, words),
    `## ${words.limits.title}`,
    words.limits.text.map((limit) => `- ${limit}`).join("\n"),
    `## ${words.licence.title}`,
    `[${words.licence.name}](${licence}). ${words.licence.text}`,
    `> ${citationLine(facts)}`,
  ];
  return `${sections.join("\n\n")}\n`;
}
