/** What readers of the other languages of Switzerland call a concept, and what French readers abbreviate it to. */
export type OtherNames = Readonly<Partial<Record<"de" | "it" | "fr", string>>>;

/**
 * Words of German and Italian, and acronyms, that the vocabularies do not give, for the concepts that people look for, by their code in the
 * index; several are separated by commas.
 */
export const otherNames: Readonly<Record<string, OtherNames>> = {
  "theme:addictive-behaviours": { de: "Abhängigkeit", it: "Dipendenza" },
  "theme:tobacco": { it: "Fumo" },
  "theme:alcohol": { it: "Alcool" },
  "theme:physical-activity": { de: "Bewegungsförderung" },
  "theme:precarity": { de: "Armut", it: "Povertà, Precarietà" },
  "theme:sexuality": { de: "Verhütung", it: "Contraccezione" },
  "theme:sti": { de: "Geschlechtskrankheiten", it: "Malattie sessualmente trasmissibili" },
  "theme:hepatitis": { de: "Hepatitis", it: "Epatite" },
  "theme:cardiovascular-diseases": { de: "Herz-Kreislauf-Erkrankungen", it: "Malattie cardiovascolari" },
  "theme:school-health": { de: "Schulgesundheit", it: "Salute scolastica" },
  "theme:parenting": { de: "Elternbildung" },
  "theme:ageing": { de: "Alter, Altern" },
  "theme:medicines": { de: "Medikamente, Arzneimittel", it: "Medicamenti, Farmaci" },
  "theme:cancers": { it: "Cancro" },
  "theme:vaccination": { de: "Impfen" },
  "theme:psychosocial-skills": { it: "Competenze di vita" },
  "theme:home-accidents": { de: "Haushaltsunfälle", it: "Incidenti domestici" },
  "theme:road-risk": { de: "Verkehrssicherheit", it: "Sicurezza stradale" },
  "theme:environment": { de: "Umwelt und Gesundheit" },
  "theme:oral-health": { it: "Salute dentale" },
  "theme:disability": { de: "Behinderung", it: "Disabilità" },
  "action-type:harm-reduction": { de: "Schadensminderung", it: "Riduzione del danno", fr: "RdR" },
  "substance:vaping": { de: "E-Zigarette", it: "Sigaretta elettronica" },
  "substance:illicit-drugs": { de: "Drogen", it: "Droghe" },
  "substance:opioids": { de: "Opioide", it: "Oppioidi" },
  "behaviour:gambling": { de: "Glücksspiel", it: "Gioco d'azzardo" },
  "behaviour:video-games": { de: "Videospiele", it: "Videogiochi" },
  "behaviour:screens-internet": { de: "Bildschirme", it: "Schermi" },
  "audience:life-stage:children": { de: "Kind", it: "Bambino" },
  "audience:life-stage:young-people": { de: "Jugend" },
  "audience:situation:in-custody-or-under-justice": { de: "Häftlinge, Inhaftierte", it: "Detenuti" },
  "audience:situation:homeless": { it: "Senzatetto" },
  "audience:situation:migrant": { de: "Migrantinnen" },
  "audience:situation:asylum-seekers": { it: "Richiedenti asilo" },
  "audience:situation:pregnant": { de: "Schwangerschaft", it: "Gravidanza" },
  "audience:situation:employees": { it: "Impiegati" },
  "setting:prison": { de: "Strafvollzug", it: "Prigione" },
  "setting:primary-school": { de: "Primarschule", it: "Scuola elementare" },
  "setting:university": { de: "Universität" },
  "setting:workplace": { it: "Posto di lavoro" },
  "setting:neighbourhood": { de: "Quartier", it: "Quartiere" },
  "setting:home": { de: "zu Hause", it: "Domicilio" },
  "setting:care-home": { de: "Altersheim" },
  "setting:nursery": { de: "Kita, Kinderkrippe" },
  "setting:healthcare": { de: "Spital, Krankenhaus", it: "Ospedale" },
  "setting:nightlife": { de: "Nachtleben", it: "Vita notturna" },
};

/** The other names of a concept, one by one. */
export function otherNamesOf(
  code: string,
): readonly (readonly [language: "de" | "it" | "fr", name: string])[] {
  const names = otherNames[code];
  if (names === undefined) return [];
  return (["de", "it", "fr"] as const).flatMap((language) =>
    (names[language]?.split(", ") ?? []).map((name) => [language, name] as const),
  );
}
