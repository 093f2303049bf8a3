import type { Draft } from "../good-feed.js";
import {
  both,
  card,
  checksum,
  described,
  EU,
  fileAnswers,
  iri,
  onDataset,
  onFile,
  onService,
  own,
  type Sides,
  serviceAnswers,
  spdx,
  typed,
} from "./sides.js";

/** The bounds of the rules on files and services, and of those of single portals. */
export const fileSides: Readonly<Record<string, Sides>> = {
  "file-unreachable": both({ kept: [200, 304, 399], broken: [0, 400, 404, 500] }, fileAnswers),
  "file-redirect": both({ kept: [299, 400], broken: [300, 302, 399] }, fileAnswers),
  "file-size-differs": both({ kept: [23, "023"], broken: [22, 24] }, (bytes: unknown) => ({
    ...onFile("dcat:byteSize")(bytes),
    files: (files) => files.set("actions.csv", "x".repeat(23)),
  })),
  "media-type-form": both(
    {
      kept: ["https://www.iana.org/assignments/media-types/text/csv"].map(iri),
      broken: [iri("http://www.iana.org/assignments/media-types/text/csv"), "text/csv"],
    },
    onFile("dcat:mediaType"),
  ),
  "checksum-algorithm": both(
    {
      kept: [spdx("md5"), spdx("sha1"), spdx("sha256")],
      broken: [spdx("sha512"), spdx("sha256x"), "http://spdx.org/rdf/terms#checksumAlgorithm_sha256", []],
    },
    (algorithm: unknown) => checksum(algorithm),
  ),
  "checksum-value-binary": both(
    { kept: ["aa", iri("urn:aa")], broken: [typed("xsd:hexBinary", "aa")] },
    (value: unknown) => checksum(spdx("sha256"), value),
  ),
  "service-incomplete": {
    kept: [onService("dcat:endpointDescription")([])],
    broken: ["dct:identifier", "dct:title", "dcat:endpointURL"].map((name) => onService(name)([])),
  },
  "service-thin": {
    kept: [onService("dct:description")([])],
    broken: ["dcat:endpointDescription", "dcat:servesDataset"].map((name) => onService(name)([])),
  },
  "service-identifier-several": both({ kept: ["a"], broken: [["a", "b"]] }, onService("dct:identifier")),
  "service-unreachable": both({ kept: [200, 301, 399], broken: [0, 400, 404] }, serviceAnswers),
  "dcat-ap-code": both(
    {
      kept: [[`${EU}/language/FRA`, `${EU}/frequency/IRREG`]],
      broken: [
        [`${EU}/languages/FRA`, `${EU}/frequency/IRREG`],
        [`${EU}/language/FRA`, "http://purl.org/cld/freq/annual"],
      ],
    },
    ([language, frequency]: [string, string]) => ({
      document: (draft) =>
        void Object.assign(own(draft), {
          "dct:language": iri(language),
          "dct:accrualPeriodicity": iri(frequency),
        }),
    }),
  ),
  "dcat-ap-code-recommended": both(
    {
      kept: [[`${EU}/data-theme/HEAL`, `${EU}/access-right/PUBLIC`]],
      broken: [
        ["https://example.org/theme", `${EU}/access-right/PUBLIC`],
        [`${EU}/data-theme/HEAL`, `${EU}/access-rights/PUBLIC`],
      ],
    },
    ([theme, access]: [string, string]) => ({
      document: (draft) =>
        void Object.assign(own(draft), { "dcat:theme": iri(theme), "dct:accessRights": iri(access) }),
    }),
  ),
  "swiss-identifier": both(
    {
      kept: ["actions@prevention", "https://example.org/a@ma-base_1"],
      broken: ["actions", "a@b@c", "a b@c", "a@Base", "@base", "a@"],
    },
    (identifier: string) => ({
      document: (draft) => {
        for (const node of draft["@graph"]) {
          if (node["@type"] === "dcat:Dataset") node["dct:identifier"] = identifier;
        }
      },
    }),
  ),
  "swiss-licence": both(
    {
      kept: [
        ...["terms_open", "terms_by", "terms_ask", "terms_by_ask"].map(
          (term) => `http://dcat-ap.ch/vocabulary/licenses/${term}`,
        ),
        "https://creativecommons.org/publicdomain/zero/1.0/",
        "http://creativecommons.org/licenses/by/4.0",
        "https://creativecommons.org/licenses/by-sa/4.0/",
      ],
      broken: [
        "https://creativecommons.org/licenses/by/3.0/",
        "https://creativecommons.org/licenses/by-nc/4.0/",
        "ftp://creativecommons.org/licenses/by/4.0",
        "https://www.etalab.gouv.fr/licence-ouverte-open-licence",
      ],
    },
    (licence: string) => ({
      document: (draft) => {
        for (const node of draft["@graph"]) {
          for (const file of [node["dcat:distribution"] ?? []].flat() as Draft[])
            file["dct:license"] = iri(licence);
        }
      },
    }),
  ),
  "swiss-keyword-language": both(
    {
      kept: ["de", "fr", "en", "it"].map((language) => ({ "@language": language, "@value": "santé" })),
      broken: ["rm", "fr-CH", "den"].map((language) => ({ "@language": language, "@value": "santé" })),
    },
    onDataset("dcat:keyword"),
  ),
  "swiss-publisher": both(
    {
      kept: [[{ "foaf:name": "A" }, card("vcard:fn", "vcard:hasEmail")]],
      broken: [
        [{ "foaf:name": [] }, card("vcard:fn", "vcard:hasEmail")],
        [{ "foaf:name": "A" }, card("vcard:fn")],
        [{ "foaf:name": "A" }, card("vcard:hasEmail")],
        [{ "foaf:name": "A" }, []],
      ],
    },
    ([publisher, contact]: [object, object]) => ({
      document: (draft) =>
        void Object.assign(own(draft), {
          "dct:publisher": { "@type": "foaf:Agent", ...publisher },
          "dcat:contactPoint": contact,
        }),
    }),
  ),
  "google-required": {
    kept: [50, 51, 5000].map((length) =>
      described((page) => void Object.assign(page, { description: "é".repeat(length) })),
    ),
    broken: [
      ...[0, 49, 5001].map((length) =>
        described((page) => void Object.assign(page, { description: "é".repeat(length) })),
      ),
      described((page) => void Object.assign(page, { description: "𝄞".repeat(49) })),
      described((page) => void Object.assign(page, { name: "" })),
      described((page) => void delete page.name),
    ],
  },
  "google-recommended": {
    kept: [described(() => undefined)],
    broken: [
      ...[
        "creator",
        "identifier",
        "isAccessibleForFree",
        "keywords",
        "license",
        "url",
        "version",
        "includedInDataCatalog",
        "distribution",
      ].map((name) => described((page) => void delete page[name])),
      described((page) => void Object.assign(page, { keywords: [] })),
      described((page) => void Object.assign(page, { version: null })),
    ],
  },
};
