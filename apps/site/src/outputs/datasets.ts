import { datasetPage } from "../pages/dataset-page.js";
import { pagePlaces } from "./page-places.js";
import { inBoth, type SiteOutput } from "./site-output.js";

/** The page of every dataset. */
export const datasets: SiteOutput = ({ site }) => ({
  from: "cards",
  name: "datasets",
  places: pagePlaces("dataset/*.html"),
  *pieces({ datasets: all, services, fileAt }) {
    const names = all.map(({ name, title }) => ({ name, title }));
    for (const dataset of all) {
      const sizes = new Map(dataset.distributions.map(({ path }) => [path, fileAt(path)?.bytes]));
      const sizeOf = (path: string) => sizes.get(path);
      const { name, modified } = dataset;
      yield {
        name,
        modified,
        inputs: { dataset, names, sizes, services },
        make: () => inBoth((language) => datasetPage(site, dataset, all, sizeOf, language, services)),
      };
    }
  },
});
