export { site } from "./build/site-part.js";
export { Html, html, type Piece, raw } from "./pages/html.js";
export { renderPng } from "./pictures/render.js";
export { englishNumber, englishShare } from "./words/english-numbers.js";
export { frenchNumber, frenchShare } from "./words/french-numbers.js";
