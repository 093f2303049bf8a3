import { setAsPrinted } from "./printed.js";

setAsPrinted(document.body);
document.body.dataset.ready = "yes";
