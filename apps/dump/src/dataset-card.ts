import { toCurie } from "./addresses.js";
import type { DatasetFacts } from "./dataset-facts.js";

const SHOWN_CLASSES = [
  "hpa:Action",
  "hpa:Registry",
  "hpa:Part",
  "hpa:Objective",
  "org:Organization",
  "hpa:Outcome",
  "hpa:Indicator",
  "oa:Annotation",
  "hpa:Missing",
];

/** A whole number with a narrow space between thousands, without asking the locale of the machine. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, "\u202F");
}

function counts(facts: DatasetFacts): string {
  const { statistics, vocabularies } = facts;
  const classes = [...statistics.classes].map(
    ([iri, { entities }]) => [toCurie(iri) ?? iri, entities] as const,
  );
  const shown = SHOWN_CLASSES.flatMap((name) => classes.filter(([curie]) => curie === name));
  return [
    "| | nombre / count |",
    "|---|---:|",
    `| fiches / records | ${grouped(facts.records)} |`,
    `| énoncés (\`actions.nt.gz\`) / statements | ${grouped(statistics.triples)} |`,
    `| graphes nommés, un par document source / named graphs, one per source document | ${grouped(facts.graphs)} |`,
    ...shown.map(([name, entities]) => `| \`${name}\` | ${grouped(entities)} |`),
    `| énoncés des vocabulaires / statements of the vocabularies | ${grouped(vocabularies.vocabularies)} |`,
    `| énoncés des territoires / statements of the territories | ${grouped(vocabularies.territories)} |`,
  ].join("\n");
}

/** One command per engine. Only Oxigraph's form runs in the project's own tests, through its library. */
function recipes({ dataset }: DatasetFacts): string {
  return `\`\`\`sh
# Oxigraph
gunzip -c actions.nt.gz vocabularies.nt.gz territories.nt.gz | oxigraph load --location openhpa.db --format nt

# QLever
qlever index --name openhpa --format nt --input-files "*.nt.gz" --cat-input-files "gunzip -c actions.nt.gz vocabularies.nt.gz territories.nt.gz"

# Virtuoso (le dossier doit figurer dans DirsAllowed / the folder must be in DirsAllowed)
isql 1111 dba dba exec="ld_dir('$PWD', '*.nt.gz', '${dataset}'); rdf_loader_run(); checkpoint;"

# Apache Jena
tdb2.tdbloader --loc openhpa.db actions.nt.gz vocabularies.nt.gz territories.nt.gz
\`\`\``;
}

const fileTable = ({ hasTurtle }: DatasetFacts) => `| fichier / file | contenu / content |
|---|---|
| \`actions.nq.gz\` | les fiches en N-Quads, un graphe nommé par document source / the records, one named graph per source document |
| \`actions.nt.gz\` | les mêmes sans graphe / the same without graphs |
${hasTurtle ? "| `actions.ttl` | les mêmes en Turtle, pour la lecture / the same in Turtle, for reading |\n" : ""}| \`vocabularies.nt.gz\`, \`vocabularies/*.ttl\` | les vocabulaires en SKOS / the concept schemes in SKOS |
| \`territories.nt.gz\` | noms des territoires cités / names of the territories in use |
| \`ontology.ttl\`, \`shapes.ttl\`, \`context.jsonld\` | ontologie, contraintes SHACL, contexte JSON-LD / ontology, SHACL shapes, JSON-LD context |
| \`void.ttl\` | comptes et liens (VoID) / counts and links |
| \`examples/*.rq\`, \`examples/*.ttl\` | questions prêtes à poser / ready-made questions |
| \`manifest.json\`, \`SHA256SUMS\` | tailles, empreintes, version / sizes, hashes, version |`;

function identity(facts: DatasetFacts): string {
  const rows = [
    `- version : \`${facts.version}\``,
    ...(facts.previousVersion
      ? [`- version précédente / previous version : \`${facts.previousVersion}\``]
      : []),
    ...(facts.generated ? [`- date : ${facts.generated}`] : []),
    ...(facts.publisher ? [`- éditeur / publisher : ${facts.publisher}`] : []),
    `- adresse / address : <${facts.dataset}>`,
    `- empreinte RDFC-1.0 / RDFC-1.0 hash (SHA-256) : \`${facts.rdfc10}\``,
  ];
  return rows.join("\n");
}

/** `README.md` of a dump: what it is, how much, under which licence, how to load and to cite it, in French and English. */
export function toDatasetCard(facts: DatasetFacts): string {
  const citation = [
    facts.publisher,
    facts.title,
    `version ${facts.version}`,
    facts.generated,
    `sha256:${facts.rdfc10}`,
    facts.dataset,
  ];
  return `# ${facts.title}

Fiches d'actions de promotion de la santé et de prévention au modèle OpenHPA, en données liées. Aucun nœud anonyme : chaque
élément a une adresse stable. Les données personnelles sont retirées, sauf demande contraire de l'éditeur.

Records of health-promotion and prevention actions in the OpenHPA model, as linked data. No blank nodes: everything has a
stable address. Personal data is taken out, unless the publisher asked otherwise.

${identity(facts)}

## Contenu / Content

${counts(facts)}

${fileTable(facts)}

## Charger / Loading

${recipes(facts)}

Les questions de \`examples/\` se posent sans clause \`GRAPH\`. Avec \`actions.nq.gz\`, chaque énoncé garde le document dont il
vient ; réglez alors le moteur pour que le graphe par défaut soit l'union des graphes.

The questions in \`examples/\` need no \`GRAPH\` clause. With \`actions.nq.gz\` every statement keeps the document it comes from;
set the engine so that the default graph is the union of all graphs.

## Vérifier / Checking

\`\`\`sh
sha256sum -c SHA256SUMS
gunzip -c actions.nq.gz | sha256sum   # ${facts.rdfc10}
\`\`\`

Les lignes sont triées et sans nœud anonyme : l'empreinte du fichier décompressé est celle de sa forme canonique RDFC-1.0.
The lines are sorted and free of blank nodes: the hash of the unpacked file is that of its canonical RDFC-1.0 form.

## Licence et citation / Licence and citation

[Licence Ouverte 2.0](${facts.licence}). La licence porte sur les fiches ; les textes des sources gardent leurs propres droits.
The licence covers the records; the texts of the sources keep their own rights.

> ${citation.filter((part) => part !== undefined).join(". ")}
`;
}
