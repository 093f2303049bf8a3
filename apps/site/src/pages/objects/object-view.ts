import type { Fields, ModelClass } from "@openhpa/core";
import type { Html } from "../markup.js";
import type { View } from "../view.js";

/** Shows one object of a class; `level` is that of the headings it may use. */
export type ObjectView = (view: View, value: Fields, entry: ModelClass, level: number) => Html;

/** Shows all objects of a field together. */
export type ListView = (view: View, values: readonly Fields[], entry: ModelClass, level: number) => Html;
