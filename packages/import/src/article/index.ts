export { importArticle } from "./import-article.js";
