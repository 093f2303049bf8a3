export { site } from "./build/site-part.js";
