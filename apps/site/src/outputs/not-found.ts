import { inLanguages } from "@openhpa/publish";
import { notFoundPage } from "../pages/not-found-page.js";
import { inBoth, type SiteOutput } from "./site-output.js";

/** What is shown where there is no file; the site map does not name it. */
export const notFound: SiteOutput = ({ site }) => ({
  from: "cards",
  name: "not-found",
  places: inLanguages({ path: "404.html", type: "text/html" }),
  *pieces() {
    yield { name: "all", inputs: null, make: () => inBoth((language) => notFoundPage(site, language)) };
  },
});
