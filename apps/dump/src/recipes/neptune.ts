import type { Recipe, RecipeInputs } from "./recipe.js";
import { overLines, shellWord } from "./shell.js";

interface LoaderJob {
  readonly path: string;
  readonly format: string;
  readonly graph?: string;
}

const jobs = ({ data, companions }: RecipeInputs): readonly LoaderJob[] => [
  ...data.map((path) => ({ path, format: "nquads" })),
  ...companions.map(({ path, graph }) => ({
    path,
    format: path.includes(".nt") ? "ntriples" : "turtle",
    graph,
  })),
];

const loadCommand = ({ path, format, graph }: LoaderJob): string => {
  const body = [
    `"source": "s3://'"$SEAU"'/openhpa/${path}"`,
    `"format": "${format}"`,
    `"iamRoleArn": "'"$ROLE"'"`,
    `"region": "'"$REGION"'"`,
    `"failOnError": "TRUE"`,
    `"queueRequest": "TRUE"`,
    ...(graph === undefined ? [] : [`"parserConfiguration": { "namedGraphUri": "${graph}" }`]),
  ];
  return overLines(`curl -sf "https://$GRAPPE:8182/loader" -H 'Content-Type: application/json'`, [
    `-d '{ ${body.join(", ")} }'`,
  ]);
};

/** Amazon Neptune. */
export const neptune: Recipe = {
  name: "Amazon Neptune",
  version: "1.3, 1.4",
  licence: "service payant d'AWS / paid AWS service",
  home: "https://docs.aws.amazon.com/neptune/",
  defaults: { port: 8182, consolePort: 8182 },
  purpose: {
    fr: "Pour qui a déjà une grappe Neptune ; l'export passe par un seau S3 de la même région.",
    en: "For those who have a Neptune cluster already; the dump goes through an S3 bucket of the same region.",
  },
  memory: {
    fr: "Choisie par la taille de l'instance ; le chargement en masse se fait sur l'instance d'écriture.",
    en: "Chosen by the size of the instance; bulk loading happens on the writer instance.",
  },
  traps: [
    {
      fr: "Le chargeur lit le gzip, mais un seul format par demande : une demande par fichier, mises en file par queueRequest.",
      en: "The loader reads gzip, but one format per request: one request per file, queued by queueRequest.",
    },
    {
      fr: "Il faut un rôle IAM qui lit le seau et un point d'accès S3 dans le VPC ; avec l'authentification IAM, signez les appels (awscurl).",
      en: "An IAM role that reads the bucket and an S3 endpoint in the VPC are needed; with IAM authentication, sign the calls (awscurl).",
    },
    {
      fr: "Le graphe par défaut est l'union de tous les graphes : rien à régler. Neptune ne normalise pas Unicode : l'export est déjà en NFC.",
      en: "The default graph is the union of all graphs: nothing to set. Neptune does not normalise Unicode: the dump is already in NFC.",
    },
  ],
  notRun: {
    fr: "Rien de cette recette n'a été lancé ici : Neptune n'existe que chez AWS. Les champs viennent de sa documentation.",
    en: "Nothing of this recipe was run here: Neptune exists only at AWS. The fields come from its documentation.",
  },
  steps: [
    {
      id: "prepare",
      title: {
        fr: "Nommer la grappe, le seau, le rôle et la région, puis copier l'export",
        en: "Name the cluster, the bucket, the role and the region, then copy the dump",
      },
      commands: ({ dir }) =>
        [
          "GRAPPE=ma-grappe.cluster-xxxx.eu-west-3.neptune.amazonaws.com",
          "SEAU=mon-seau",
          "ROLE=arn:aws:iam::123456789012:role/NeptuneLoadFromS3",
          "REGION=eu-west-3",
          `aws s3 cp --recursive ${shellWord(dir)} "s3://$SEAU/openhpa/"`,
        ].join("\n"),
      run: false,
    },
    {
      id: "load",
      title: {
        fr: "Demander le chargement de chaque fichier (chaque réponse donne un loadId)",
        en: "Ask for each file to be loaded (each answer gives a loadId)",
      },
      commands: (inputs) => jobs(inputs).map(loadCommand).join("\n"),
      run: false,
    },
    {
      id: "count",
      title: { fr: "Suivre un chargement", en: "Follow a load" },
      commands: () => `curl -sf "https://$GRAPPE:8182/loader/$LOAD_ID?details=true&errors=true"`,
      run: false,
    },
    {
      id: "ask",
      title: {
        fr: "Poser une question de l'export (réponse en JSON)",
        en: "Ask a question of the dump (answer as JSON)",
      },
      commands: ({ question, dir }) =>
        overLines("curl -sf -H 'Accept: application/sparql-results+json'", [
          `--data-urlencode ${shellWord(`query@${dir}/${question}`)}`,
          `"https://$GRAPPE:8182/sparql"`,
        ]),
      run: false,
    },
  ],
};
