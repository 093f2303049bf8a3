import type { Site } from "../pages/site.js";

/** A feed without records, for pages that ask for none. */
export function blankSite(own: Pick<Site, "territories"> & Partial<Site>): Site {
  return {
    baseUrl: "https://donnees.example.org",
    title: "Essai",
    publisher: { name: "Service" },
    recordPage: () => undefined,
    ...own,
  };
}
