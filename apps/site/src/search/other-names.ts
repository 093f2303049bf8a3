/** What readers of the other languages of Switzerland call a concept, and what French readers abbreviate it to. */
export type OtherNames = Readonly<Partial<Record<"de" | "it" | "fr", string>>>;

const row = (de: string, it: string): OtherNames => ({ de, it });

/** Words of German and Italian, and acronyms, for the concepts that people look for, by their code in the index; several are separated by commas. */
export const otherNames: Readonly<Record<string, OtherNames>> = {
  "theme:addictive-behaviours": row("Sucht, Suchtprävention, Abhängigkeit", "Dipendenze, Dipendenza"),
  "theme:tobacco": row("Tabak, Rauchen, Tabakprävention", "Tabacco, Fumo, Tabagismo"),
  "theme:alcohol": row("Alkohol, Alkoholprävention", "Alcol, Alcool"),
  "theme:nutrition": row("Ernährung und Bewegung", "Alimentazione e movimento"),
  "theme:diet": row("Ernährung", "Alimentazione"),
  "theme:physical-activity": row(
    "Bewegung, Bewegungsförderung, körperliche Aktivität",
    "Attività fisica, Movimento",
  ),
  "theme:precarity": row("Armut", "Povertà, Precarietà"),
  "theme:sexuality": row(
    "Sexualität, sexuelle Gesundheit, Verhütung",
    "Sessualità, Salute sessuale, Contraccezione",
  ),
  "theme:sti": row("Geschlechtskrankheiten", "Malattie sessualmente trasmissibili"),
  "theme:hepatitis": row("Hepatitis", "Epatite"),
  "theme:diabetes": row("Diabetes", "Diabete"),
  "theme:cardiovascular-diseases": row("Herz-Kreislauf-Erkrankungen", "Malattie cardiovascolari"),
  "theme:mental-health": row("Psychische Gesundheit", "Salute mentale, Salute psichica"),
  "theme:suicide-prevention": row("Suizid, Suizidprävention", "Suicidio, Prevenzione del suicidio"),
  "theme:school-health": row("Schulgesundheit", "Salute scolastica"),
  "theme:parenting": row("Elternschaft, Elternbildung", "Genitorialità"),
  "theme:ageing": row("Alter, Altern", "Invecchiamento"),
  "theme:violence": row("Gewalt, Gewaltprävention", "Violenza"),
  "theme:medicines": row("Medikamente, Arzneimittel", "Medicamenti, Farmaci"),
  "theme:cancers": row("Krebs", "Cancro, Tumori"),
  "theme:vaccination": row("Impfung, Impfen", "Vaccinazione"),
  "theme:psychosocial-skills": row("Lebenskompetenzen", "Competenze di vita, Competenze psicosociali"),
  "theme:home-accidents": row("Haushaltsunfälle", "Incidenti domestici"),
  "theme:road-risk": row("Verkehrssicherheit", "Sicurezza stradale"),
  "theme:environment": row("Umwelt, Umwelt und Gesundheit", "Ambiente"),
  "theme:oral-health": row("Zahngesundheit, Mundgesundheit", "Salute orale, Salute dentale"),
  "theme:occupational-health": row("Gesundheit am Arbeitsplatz", "Salute sul lavoro"),
  "theme:disability": row("Behinderung", "Disabilità"),
  "theme:sleep": row("Schlaf", "Sonno"),
  "action-type:harm-reduction": { de: "Schadensminderung", it: "Riduzione del danno", fr: "RdR" },
  "substance:vaping": row("E-Zigarette", "Sigaretta elettronica"),
  "substance:cocaine": row("Kokain", "Cocaina"),
  "substance:illicit-drugs": row("Drogen", "Droghe"),
  "substance:opioids": row("Opioide", "Oppioidi"),
  "behaviour:gambling": row("Glücksspiel", "Gioco d'azzardo"),
  "behaviour:video-games": row("Videospiele", "Videogiochi"),
  "behaviour:screens-internet": row("Bildschirme", "Schermi"),
  "audience:life-stage:early-childhood": row("Kleinkinder, frühe Kindheit", "Prima infanzia"),
  "audience:life-stage:children": row("Kinder, Kind", "Bambini, Bambino"),
  "audience:life-stage:adolescents": row("Jugendliche", "Adolescenti"),
  "audience:life-stage:young-people": row("junge Menschen, Jugend", "Giovani"),
  "audience:life-stage:young-adults": row("junge Erwachsene", "Giovani adulti"),
  "audience:life-stage:adults": row("Erwachsene", "Adulti"),
  "audience:life-stage:older-people": row("ältere Menschen, Senioren", "Anziani, persone anziane"),
  "audience:situation:in-custody-or-under-justice": row("Häftlinge, Inhaftierte", "Detenuti"),
  "audience:situation:homeless": row("Obdachlose", "Senzatetto"),
  "audience:situation:migrant": row("Migranten, Migrantinnen", "Migranti"),
  "audience:situation:asylum-seekers": row("Asylsuchende", "Richiedenti asilo"),
  "audience:situation:pregnant": row(
    "Schwangere, schwangere Frauen, Schwangerschaft",
    "Donne incinte, Gravidanza",
  ),
  "audience:situation:parents": row("Eltern", "Genitori"),
  "audience:situation:carers": row("pflegende Angehörige", "Familiari curanti"),
  "audience:situation:job-seekers": row("Arbeitslose, Stellensuchende", "Disoccupati"),
  "audience:situation:students": row("Studierende", "Studenti universitari"),
  "audience:situation:apprentices": row("Lernende, Lehrlinge", "Apprendisti"),
  "audience:situation:employees": row("Angestellte", "Impiegati"),
  "setting:prison": row("Gefängnis, Strafvollzug", "Carcere, Prigione"),
  "setting:school": row("Schule", "Scuola"),
  "setting:primary-school": row("Primarschule", "Scuola elementare"),
  "setting:university": row("Hochschule, Universität", "Università"),
  "setting:workplace": row("Arbeitsplatz, Betrieb", "Posto di lavoro"),
  "setting:sport": row("Sportverein", "Società sportive"),
  "setting:neighbourhood": row("Quartier", "Quartiere"),
  "setting:municipality": row("Gemeinde", "Comune"),
  "setting:home": row("zu Hause", "Domicilio"),
  "setting:care-home": row("Pflegeheim, Altersheim", "Casa per anziani"),
  "setting:nursery": row("Kita, Kinderkrippe", "Asilo nido"),
  "setting:healthcare": row("Spital, Krankenhaus", "Ospedale"),
  "setting:nightlife": row("Nachtleben", "Vita notturna"),
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
