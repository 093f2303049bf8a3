import { givenNames, serviceEndings, serviceStems, serviceWords, surnames } from "./mailbox-words.data.js";
import { blank, oneOf, oneWordOf, type PassageForm } from "./passage-form.js";

/** Signs of a word of a mailbox, in any language of the two countries; mailboxes have had accents since RFC 6531. */
const letters = "0-9A-Za-zÀ-ÖØ-öø-ɏͰ-ӿḀ-ỿ０-９Ａ-Ｚａ-ｚ'’\u00AD";
const word = `[${letters}]+`;
const joint = "[._+-]+";
const start = `(?:^|[^${letters}._+-])`;
const name = `[${letters}-]+`;
const ending = "[A-Za-zÀ-ÖØ-öø-ɏͰ-ӿＡ-Ｚａ-ｚ]{2,}";
const domain = `${name}(?:\\.${name})*\\.${ending}`;

/** A mailbox of several words. */
export const severalWords: PassageForm = {
  before: start,
  body: `${word}(?:${joint}${word})+@${domain}`,
  after: "",
};

/** The number of a French school in the national register (UAI), as in `ce.0530001a@`. */
const school = "0[0-9]{6}[A-Za-z]";

/** A longer word that is made of one of them: `centresocial`, `suchtberatung`. */
const compound = `(?:${oneWordOf(serviceStems)}[${letters}]{3,}|[${letters}]{3,}${oneWordOf(serviceEndings)})`;
/** Articles with which names of places and associations begin, and which no name of somebody does. */
const article = "(?:la|les|aux|nos)[._-]+";

/**
 * What stands before the `@` of a mailbox of a service: several words, one of them a word by which services are named, or the first an article;
 * a tag behind `+` is none.
 */
const serviceName = `(?:(?:${word}[._-]+)*${oneOf([oneWordOf(serviceWords), school, compound])}s?[0-9]*(?:${joint}${word})*|${article}${word}(?:[._-]+${word})*)`;

/** Such a mailbox as a whole. */
export const serviceMailbox = `^${serviceName}@`;

/**
 * A text of which no mailbox of several words is a person's: before each `@` stands a service, one word, or no word. What engines without
 * look-around ask of a text as a whole, where a program asks it of each mailbox.
 */
export const onlyServices = `^(?:[^@]*(?:${start}(?:${serviceName}|${word})|(?:^|[^${letters}]))@)*[^@]*$`;

/** The signs that people write for `@` and for the point so that programs do not find their address. */
const hiddenAt = `(?:${blank}*(?:[(\\[{<] *(?:at|arr?obase?|arrobas|chez|[aàAÀ]|@) *[)\\]}>]|[＠﹫]|%40|&#64;|[_*/-](?:at|@|arr?obase)[_*/-]|@@)${blank}*|${blank}+(?:at|arr?obase?|arrobas)${blank}+|${blank}+@${blank}*|@${blank}+|\\r?\\n@|@\\r?\\n)`;
const hiddenPoint = `(?:${blank}*[(\\[{<] *(?:dot|point|\\.) *[)\\]}>]${blank}*|${blank}+(?:dot|point|\\.)${blank}+|[．。․])`;
const point = `(?:\\.|${hiddenPoint})`;

/** Given names that begin no usual word or town, so that more letters after them are a surname. */
const begins = givenNames.filter(
  (given) => given.length > 4 && !/^(?:andre|marie|mario|marion|pierre|romain)$/.test(given),
);
const others = givenNames.filter((given) => !begins.includes(given));
/** Each list stands once: a pattern of more than twenty thousand characters is not compiled by the engine of JavaScript. */
const named = [
  `${oneWordOf(begins)}(?:[${letters}]{3,})?`,
  oneOf(others),
  `(?:${oneWordOf(others)}|[A-Za-z]{1,2})?${oneWordOf(surnames)}[A-Za-z]{0,2}[0-9]*`,
];

/** Somebody in a service, or the box of a service for somebody: a usual given name and a surname, beside words of services. */
const inService = `${oneWordOf(serviceWords)}s?[0-9]*`;
const ofServices = [
  `${oneWordOf(givenNames)}${joint}${word}(?:[._-]+${word}){0,3}[._-]+${inService}(?:${joint}${word}){0,3}`,
  `(?:contacts?|infos?|mail)${joint}${oneWordOf(givenNames)}[._-]+${word}`,
];

/** Several words whose points may be written otherwise. */
const hiddenWords = `${word}(?:(?:${joint}|${hiddenPoint})${word})+`;
const manyWords = `${word}(?:${joint}${word})+`;
/** Domains that are read where a blank or a comma stands about their point. */
const knownEnding = oneOf(["fr", "ch", "com", "org", "net", "eu", "info", "be", "lu"]);

/** A mailbox of one word that is a name (`jdupont@`), or one written so that programs do not find it (`jeanne.martin [at] …`). */
export const namedMailbox: PassageForm = {
  before: start,
  body: [
    `(?:(?:${named.join("|")})(?:@|${hiddenAt})|${hiddenWords}${hiddenAt})${name}(?:${point}${name})*${point}${ending}`,
    `${hiddenWords}@${name}(?:${point}${name})*${hiddenPoint}${ending}`,
    `${word}(?:[．。․]${word})+@${domain}`,
    `${manyWords}@${name}(?:\\.${name})*(?:${blank}+[.,]${blank}*|[.,]${blank}+|,)${knownEnding}`,
    `${manyWords}(?: ?[/,;&] ?${manyWords}){1,5}@${domain}`,
    `[{(][^{}()@]{0,80}${manyWords}[^{}()@]{0,80}[})]@${domain}`,
    `"[^"@]{2,60}"@${domain}`,
    ...ofServices.map((form) => `${form}@${domain}`),
  ]
    .map((form) => `(?:${form})`)
    .join("|"),
  after: "",
};
