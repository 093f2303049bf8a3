export { importOscars, readOscars } from "./import-oscars.js";
export { importOscarsHtml } from "./import-oscars-html.js";
export { type OscarsAddress, parseOscarsAddress } from "./oscars-address.js";
