import type { PageData } from "./page-data.js";
import { pageWords } from "./page-words.js";

/** How the dataset is cited, so that another researcher finds exactly these bytes: title, version, address, hash, licence. */
export function citation({ language, dataset }: Pick<PageData, "language" | "dataset">): string {
  const words = pageWords[language];
  const colon = language === "fr" ? "\u00A0: " : ": ";
  const { publisher, title, version, generated, rdfc10, licence, licenceName } = dataset;
  const parts = [
    ...(publisher ? [publisher] : []),
    `${title} [${words.datasetKind}], ${words.version} ${version}${generated ? ` (${generated})` : ""}`,
    dataset.dataset,
    `${words.hash}${colon}${rdfc10}`,
    licenceName === undefined ? `${words.licence}${colon}${licence}` : `${licenceName} (${licence})`,
  ];
  return `${parts.join(". ")}.`;
}
