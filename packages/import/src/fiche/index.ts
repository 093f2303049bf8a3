export { importFiche, readFiche } from "./import-fiche.js";
