/** Where the pages that the law asks for stand, without language. */
export const legalPaths = {
  notice: "legal/notice.html",
  accessibility: "legal/accessibility.html",
  dataProtection: "legal/data-protection.html",
} as const;
