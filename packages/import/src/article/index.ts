export { importArticle, readArticle } from "./import-article.js";
