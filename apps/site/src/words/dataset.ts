import type { PageLanguage } from "@openhpa/publish/browser";

/** What the pages of datasets say of services, versions and citation. */
export const datasetWords: Readonly<
  Record<"heading" | "lead" | "version" | "cite", Readonly<Record<PageLanguage, string>>>
> = {
  heading: { fr: "Suivre les modifications", en: "Follow the changes" },
  lead: {
    fr: "Pour tenir une copie à jour sans tout télécharger : chaque fiche ajoutée, modifiée ou retirée y est annoncée.",
    en: "To keep a copy up to date without downloading everything: every record that is added, changed or withdrawn is announced there.",
  },
  version: { fr: "Version", en: "Version" },
  cite: { fr: "Pour citer", en: "To cite" },
};
