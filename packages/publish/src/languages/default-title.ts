import type { PageLanguage } from "./page-language.js";

/** The title of a feed that is given none. */
export const defaultTitle: Readonly<Record<PageLanguage, string>> = {
  fr: "Actions de promotion de la santé et de prévention",
  en: "Health-promotion and prevention actions",
};
