import { pageLanguages } from "@openhpa/publish";
import { listPage } from "../pages/list-pages.js";
import { PAGE_SIZE } from "../pages/record-list.js";
import { pagePlaces } from "./page-places.js";
import type { SiteOutput } from "./site-output.js";

/** The list of all records. */
export const lists: SiteOutput = ({ site }) => ({
  from: "list",
  name: "lists",
  places: pagePlaces("page/*.html"),
  pageSize: PAGE_SIZE,
  make: (page, cards, count) =>
    pageLanguages.map((language) => listPage(site, { page, cards, count }, language)),
});
