import type { MessageLanguage } from "@openhpa/core";

/** Small words and words of our messages that only one of the two languages has. */
const words: Readonly<Record<MessageLanguage, string>> = {
  fr: `le la les des du un une est sont et ou où dans ce cette ces qui que pour avec par sur au aux ne pas plus aucun aucune
    elle il ils leur fiche fiches champ attendu attendue trouvé caractères personnes téléphone courriel nominatif ligne lignes
    fichier dossier écriture lecture manque peut être été vide avant sans doit`,
  en: `the of is are was and with this that these which for from not more than has have its be been an to by at
    no nothing characters expected found unexpected line lines record records field fields phone missing empty folder
    cannot must their only each does without before when where`,
};

const sets = {
  fr: new Set(words.fr.split(/\s+/)),
  en: new Set(words.en.split(/\s+/)),
};

/** What machines read, in any language: what stands in quotes or backticks or braces, addresses and paths, words in capitals or with a low line. */
const namesOfMachines =
  /`[^`]*`|« [^»]* »|“[^”]*”|"[^"]*"|\{[^}]*\}|\S*[/_\\]\S*\w\S*|\w+\/|\w+\.\w+\S*|\b[A-Z]{2,}\b|--?[a-z][\w-]*/g;

/** The words of a text that only the other language has; none in a text of one language. */
export function foreignWords(text: string, language: MessageLanguage): readonly string[] {
  const others = sets[language === "fr" ? "en" : "fr"];
  const plain = text.replace(namesOfMachines, " ").toLowerCase();
  return [...new Set(plain.match(/\p{L}+/gu)?.filter((word) => others.has(word)))];
}
