import { type Dataset, DUMP_FOLDER } from "@openhpa/publish";
import { overviewPage } from "../pages/overview/overview-page.js";
import { searchBox } from "../pages/search-box.js";
import { pagePlaces } from "./page-places.js";
import { inBoth, type SiteOutput } from "./site-output.js";
import { organisationCount } from "./subject-indexes.js";

/** The home page. */
export const overview: SiteOutput = ({ site, overview: collector }) => ({
  from: "cards",
  name: "overview",
  places: pagePlaces("index.html"),
  *pieces(end) {
    const { modified, datasets, fileAt } = end;
    const [dataset] = datasets as readonly [Dataset];
    const known = { ...collector.result(), organisations: organisationCount(end) };
    const sizes = new Map(dataset.distributions.map(({ path }) => [path, fileAt(path)?.bytes]));
    const sizeOf = (path: string) => sizes.get(path);
    const dump = datasets.find(({ name }) => name === "dump");
    const statistics = dump?.distributions.filter(({ path }) =>
      path.startsWith(`${DUMP_FOLDER}/statistics.`),
    );
    const entrance = { overview: known, dataset, statistics, sizeOf, searchBox };
    yield {
      name: "all",
      modified,
      inputs: { known, dataset, statistics, sizes, modified },
      make: () => inBoth((language) => overviewPage({ ...site, modified }, entrance, language)),
    };
  },
});
