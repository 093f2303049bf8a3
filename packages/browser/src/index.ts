export { type Combobox, type ComboboxOptions, createCombobox } from "./combobox.js";
export { button, type Child, el, fill } from "./element.js";
