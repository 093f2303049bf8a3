/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { PageData } from "../serve/page-data.js";
import { startQueryPage } from "./query/page.js";

const text = document.getElementById("page-data")?.textContent;
if (text) startQueryPage(JSON.parse(text) as PageData & { readonly nonce: string });
