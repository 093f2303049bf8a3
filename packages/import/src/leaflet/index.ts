export { importLeaflet, readLeaflet } from "./import-leaflet.js";
