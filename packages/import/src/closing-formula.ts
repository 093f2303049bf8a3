const CLOSING =
  /^\s*(?:(?:bien |très |tr[eè]s )?(?:cordialement|[àa] (?:vous|toi|tous|toutes)|amicalement|sinc[eè]rement|chaleureusement|respectueusement|sportivement)|cdl?t|(?:grosses |gros )?(?:bises?|bisous)(?: [àa] (?:toi|vous|tous|toutes))?|amiti[ée]s|[àa] (?:bient[ôo]t|tr[eè]s vite|tr[eè]s bient[ôo]t|plus tard|plus)|au plaisir(?: de .{0,40})?|(?:avec (?:mes|nos) )?(?:meilleures|sinc[eè]res|respectueuses|cordiales)? ?salutations(?: (?:distingu[ée]es|cordiales|les meilleures))?|bonne (?:journ[ée]e|r[ée]ception|fin de journ[ée]e|fin de semaine|soir[ée]e|lecture|semaine|continuation)|bon week-end|belle (?:journ[ée]e|soir[ée]e)|best regards|kind regards|regards|(?:mit )?(?:(?:freundlichen?|besten?|herzlichen?|liebe) )(?:gr[uü](?:ss|ß)en?)|mfg|cordiali saluti|un caro saluto|envoy[ée] de mon \S+)[\s,.!]*$/iu;
const DELIMITER = /^-- ?$/;

/** True for a line that ends a letter (in French, English, German, Italian): who signs it stands below. */
export const isClosing = (line: string): boolean => CLOSING.test(line) || DELIMITER.test(line);
