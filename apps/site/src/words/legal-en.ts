import type { LegalWords } from "./legal.js";

/** The English of the pages that the law asks for. */
export const legalEnglish: LegalWords = {
  navigation: "Legal information",
  notice: {
    title: "Legal notice",
    lead: (name) => `Who publishes this base: ${name}.`,
    publisher: "Publisher",
    name: "Name",
    legalForm: "Legal form",
    registration: "Registration number",
    address: "Address",
    phone: "Telephone",
    email: "E-mail",
    url: "Web site",
    director: "Person answerable for what is published",
    host: "Host",
    reuse: "Reuse",
    reuseText:
      "The data that the datasets of this base describe are under Licence Ouverte 2.0. The licence of a source that a record cites stays the one that the record gives.",
    law: {
      france:
        "This information is given under the French act no. 2004-575 of 21 June 2004 on confidence in the digital economy.",
      switzerland: "This information says who answers for this site and how to reach them.",
    },
  },
  accessibility: {
    title: "Accessibility",
    footer: (state) => `Accessibility: ${state}`,
    states: {
      none: "not compliant",
      partial: "partially compliant",
      full: "fully compliant",
      unaudited: "not assessed",
    },
    heading: "Accessibility statement",
    scope: (address) => `This statement is about the pages published under ${address}.`,
    state: "State of compliance",
    conformity: (state, standard) => `The state of these pages is: ${state}, by ${standard}.`,
    noAudit: {
      france:
        "They are not compliant with the French general accessibility framework (RGAA): no audit is stated. Without an audit no compliance is claimed.",
      switzerland:
        "Their accessibility has not been assessed: no audit by the WCAG rules (standard eCH-0059) is stated, and no compliance is claimed.",
    },
    results: "Results of tests",
    rate: (rate, by) => `The audit made by ${by} shows that ${rate}% of the criteria are met.`,
    unmet: "Contents that are not accessible",
    unmetUnknown: {
      audited: "The audit that is stated lists no content that is not accessible.",
      unaudited: "No audit has listed them.",
    },
    made: "How this statement was made",
    madeOn: (day) => `The audit is dated ${day}.`,
    madeNever: "It was made without an audit, from what the publisher stated.",
    technologies: "Technologies used: HTML, CSS, SVG, JavaScript.",
    contact: "Feedback and contact",
    contactText: "If you cannot read or use a page, write to",
    contactAfter: "to get the content in another form.",
    recourse: "What else you can do",
    recourseText:
      "If you reported a fault that keeps you from a content or a service and had no satisfactory answer, you can:",
    recourseItems: ["write to the French Defender of Rights", "contact its delegate in your region"],
  },
  dataProtection: {
    title: "Personal data",
    lead: "What this base does with data about persons, and how to object.",
    controller: "Who answers for it",
    controllerLabel: "Controller",
    officer: "Data protection",
    contact: "Write to",
    purpose: "What for",
    purposeLabel: "Purpose",
    basis: "Legal basis",
    retention: "Time of storage",
    law: "Law that applies",
    content: "What the base holds",
    contentText:
      "The base describes actions: bodies, their addresses, the numbers and mailboxes of their services, and texts from the sources that each record cites. These sources are where the data come from.",
    removed:
      "Before publication, contacts that name a person and the forms of personal mailboxes and telephone numbers that are recognised are removed. This is done by a program, which can miss a name. Please report it.",
    included: "Contacts of persons in the records are published.",
    recipients: "The pages and files are public and may be reused by all.",
    browser:
      "These pages, as they are built, set no cookie and load nothing from another site. The contribution form keeps your drafts in your browser, and nowhere else.",
    rights: "Your rights",
    rightsText: {
      france:
        "The General Data Protection Regulation (GDPR) gives you the right to access data about you, to have it corrected or erased, and to have its processing restricted.",
      switzerland:
        "Swiss law on data protection gives you the right to access data about you and to have what is wrong or processed without a right to do so corrected or erased.",
    },
    objection: "Object",
    objectionText: {
      france:
        "You can object, on grounds relating to your particular situation, to data about you being published here (GDPR, article 21).",
      switzerland: "You can object to data about you being published here.",
    },
    objectionHow: "Write, with the address of the page, to",
    objectionEffect:
      "This software lets the publisher keep a private list of objections: what it names is taken out of all pages and files, of the search and of the change log. Copies that others have downloaded cannot be taken back.",
    complaint: "Complaint",
    complaintText:
      "If you think that your rights are not respected, you can turn to the supervising authority:",
    cnil: "Commission nationale de l'informatique et des libertés (CNIL)",
  },
};
