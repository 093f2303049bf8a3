export { importLeaflet } from "./import-leaflet.js";
