import { mediaTypeOf } from "@openhpa/io";
import { type CheckedFeed, type DistributionPlace, distributionPlaces } from "../checked-feed.js";
import { named } from "../rdf-names.js";
import type { Breach, HarvestRule } from "../rule.js";

const IANA = "https://www.iana.org/assignments/media-types/";
const ALGORITHM = /^http:\/\/spdx\.org\/rdf\/terms#checksumAlgorithm_(?:md5|sha1|sha256)$/;

function* atDistributions(
  feed: CheckedFeed,
  faultIn: (place: DistributionPlace) => string | undefined,
): Generator<Breach> {
  for (const place of distributionPlaces(feed)) {
    const value = faultIn(place);
    if (value === undefined) continue;
    yield { where: place.label, dataset: place.datasetLabel, found: value };
  }
}

/** Codes of the EU that a file may have, by the ending of its name without that of its compression. */
const formats: Readonly<Record<string, readonly string[]>> = {
  csv: ["CSV"],
  geojson: ["GEOJSON", "JSON"],
  json: ["JSON"],
  jsonld: ["JSON_LD", "JSON"],
  ndjson: ["JSON"],
  nq: ["RDF_N_QUADS"],
  nt: ["RDF_N_TRIPLES"],
  parquet: ["PARQUET"],
  rdf: ["RDF_XML"],
  ttl: ["RDF_TURTLE"],
  xlsx: ["XLSX"],
};

function formatFault({ distribution, url = "" }: DistributionPlace): string | undefined {
  const name = url.replace(/[?#].*$/, "");
  const plain = name.replace(/\.gz$/, "");
  const expected = formats[/\.([a-z]+)$/.exec(plain)?.[1] ?? ""];
  if (!expected) return undefined;
  const code = (address: string) => address.slice(address.lastIndexOf("/") + 1);
  const format = distribution
    .texts(named("dct:format"))
    .find((text) => text.includes("/authority/file-type/") && !expected.includes(code(text)));
  if (format !== undefined) return format;
  const types = [mediaTypeOf(plain), ...(plain === name ? [] : [mediaTypeOf(name)])];
  return distribution
    .texts(named("dcat:mediaType"))
    .find((text) => text.startsWith(IANA) && !types.includes(text.slice(IANA.length)));
}

const checksums = ({ distribution }: DistributionPlace) => distribution.nodes(named("spdx:checksum"));

function* servedFiles(feed: CheckedFeed): Generator<DistributionPlace & { readonly at: string }> {
  for (const place of distributionPlaces(feed))
    if (place.url !== undefined) yield { ...place, at: place.url };
}

/** Files: addresses, sizes, types, checksums. */
export const distributionRules: readonly HarvestRule[] = [
  {
    id: "distribution-without-url",
    portals: ["udata", "ckan", "europa", "swiss"],
    severity: "error",
    loss: "resource",
    sources: ["docs/sources/harvesters.md#2.1-distributions", "docs/sources/harvesters.md#2.3"],
    message: {
      fr: "Ni downloadURL ni accessURL : la ressource est abandonnée.",
      en: "Neither downloadURL nor accessURL: the resource is dropped.",
    },
    breaches: (feed) => atDistributions(feed, ({ url }) => (url === undefined ? "" : undefined)),
  },
  {
    id: "distribution-url-twice",
    portals: ["udata"],
    severity: "error",
    loss: "resource",
    sources: ["docs/sources/harvesters.md#2.1-distributions"],
    message: {
      fr: "L'adresse {found} sert à deux ressources du même jeu : data.gouv.fr n'en garde qu'une.",
      en: "The address {found} is used by two resources of a dataset: data.gouv.fr keeps only one.",
    },
    breaches(feed) {
      const seen = new Set<string>();
      return atDistributions(feed, ({ label, url }) => {
        if (url === undefined || !seen.has(label)) {
          seen.add(label);
          return undefined;
        }
        return url;
      });
    },
  },
  {
    id: "file-unreachable",
    portals: ["udata", "ckan", "europa", "swiss", "google"],
    severity: "error",
    loss: "resource",
    sources: ["docs/sources/harvesters.md#2.1-distributions"],
    message: {
      fr: "Le fichier annoncé ne répond pas (HTTP {found}) : le lien du portail sera mort.",
      en: "The announced file does not answer (HTTP {found}): the portal's link will be dead.",
    },
    *breaches(feed) {
      for (const { at, label, datasetLabel } of servedFiles(feed)) {
        const answer = feed.files.get(at);
        if (answer && (answer.status === 0 || answer.status >= 400))
          yield { where: label, dataset: datasetLabel, found: String(answer.status) };
      }
    },
  },
  {
    id: "file-redirect",
    portals: ["udata"],
    severity: "warning",
    loss: "value",
    sources: ["docs/sources/harvesters.md#2.1-redirects"],
    message: {
      fr: "L'adresse du fichier redirige vers {found}. Donnez l'adresse finale : un portail reconnaît une ressource à son adresse.",
      en: "The address of the file redirects to {found}. Give the final address: a portal knows a resource by its address.",
    },
    *breaches(feed) {
      for (const { at, label, datasetLabel } of servedFiles(feed)) {
        const answer = feed.files.get(at);
        if (answer && answer.status >= 300 && answer.status < 400)
          yield { where: label, dataset: datasetLabel, found: answer.location ?? "?" };
      }
    },
  },
  {
    id: "file-size-differs",
    portals: ["udata", "ckan", "europa"],
    severity: "error",
    loss: "value",
    sources: ["docs/sources/harvesters.md#2.1-distributions"],
    message: {
      fr: "La taille annoncée n'est pas celle du fichier ({found}) : le catalogue et les fichiers ne sont pas de la même publication.",
      en: "The announced size is not that of the file ({found}): catalogue and files are not of the same publication.",
    },
    *breaches(feed) {
      for (const { at, label, datasetLabel, distribution } of servedFiles(feed)) {
        const [announced] = distribution.texts(named("dcat:byteSize"));
        const real = feed.files.get(at)?.status === 200 ? feed.files.get(at)?.bytes : undefined;
        if (announced !== undefined && real !== undefined && Number(announced) !== real)
          yield { where: label, dataset: datasetLabel, found: `${announced} ≠ ${real}` };
      }
    },
  },
  {
    id: "media-type-form",
    portals: ["udata", "europa"],
    severity: "warning",
    loss: "value",
    sources: ["docs/sources/harvesters.md#2.1-distributions", "docs/sources/harvesters.md#2.3"],
    message: {
      fr: `Type de média non reconnu : {found}. Il faut une adresse ${IANA}…`,
      en: `Media type not recognised: {found}. It has to be an address ${IANA}…`,
    },
    breaches: (feed) =>
      atDistributions(feed, ({ distribution }) =>
        distribution.texts(named("dcat:mediaType")).find((type) => !type.startsWith(IANA)),
      ),
  },
  {
    id: "format-differs",
    portals: ["udata", "ckan", "europa", "google"],
    severity: "error",
    loss: "value",
    sources: ["docs/sources/harvesters.md#2.1-distributions"],
    message: {
      fr: "Le format ou le type annoncé n'est pas celui que dit le nom du fichier : {found}.",
      en: "The announced format or type is not the one that the name of the file says: {found}.",
    },
    breaches: (feed) => atDistributions(feed, formatFault),
  },
  {
    id: "checksum-algorithm",
    portals: ["udata"],
    severity: "error",
    loss: "dataset",
    sources: ["docs/sources/harvesters.md#2.1-checksum"],
    message: {
      fr: "Somme de contrôle sans algorithme lisible ({found}) : tout le jeu de données échoue. L'algorithme est http://spdx.org/rdf/terms#checksumAlgorithm_sha256.",
      en: "Checksum without a readable algorithm ({found}): the whole dataset fails. The algorithm is http://spdx.org/rdf/terms#checksumAlgorithm_sha256.",
    },
    breaches: (feed) =>
      atDistributions(feed, (place) => {
        for (const checksum of checksums(place)) {
          const [algorithm] = checksum.values(named("spdx:algorithm"));
          if (algorithm?.termType !== "NamedNode" || !ALGORITHM.test(algorithm.value))
            return algorithm?.value ?? "—";
        }
        return undefined;
      }),
  },
  {
    id: "checksum-value-binary",
    portals: ["udata"],
    severity: "error",
    loss: "dataset",
    sources: ["docs/sources/harvesters.md#2.1-checksum", "docs/sources/harvesters.md#2.7"],
    message: {
      fr: "La valeur de la somme de contrôle est typée xsd:hexBinary : data.gouv.fr ne peut pas l'enregistrer. Retirez spdx:checksum du catalogue et publiez SHA256SUMS.",
      en: "The checksum value is typed xsd:hexBinary: data.gouv.fr cannot save it. Remove spdx:checksum from the catalogue and publish SHA256SUMS.",
    },
    breaches: (feed) =>
      atDistributions(feed, (place) => {
        const values = checksums(place).flatMap((checksum) => checksum.values(named("spdx:checksumValue")));
        return values.some(
          (value) => value.termType === "Literal" && value.datatype.value === named("xsd:hexBinary"),
        )
          ? ""
          : undefined;
      }),
  },
  {
    id: "checksum-namespace",
    portals: ["udata"],
    severity: "warning",
    loss: "value",
    sources: ["docs/sources/harvesters.md#2.1-checksum"],
    message: {
      fr: "spdx:checksum est écrit avec https : il est ignoré sans message. L'espace de noms est http://spdx.org/rdf/terms#.",
      en: "spdx:checksum is written with https: it is ignored without a word. The namespace is http://spdx.org/rdf/terms#.",
    },
    breaches: (feed) =>
      atDistributions(feed, ({ distribution }) =>
        distribution.values(named("spdxs:checksum")).length > 0 ? "" : undefined,
      ),
  },
  {
    id: "licence-not-on-distribution",
    portals: ["ckan", "swiss"],
    severity: "warning",
    loss: "value",
    sources: ["docs/sources/harvesters.md#2.2"],
    message: {
      fr: "Pas de licence sur la ressource : CKAN ne lit la licence que là.",
      en: "No licence on the resource: CKAN reads the licence only there.",
    },
    breaches: (feed) =>
      atDistributions(feed, ({ distribution }) =>
        distribution.texts(named("dct:license")).length === 0 ? "" : undefined,
      ),
  },
];
