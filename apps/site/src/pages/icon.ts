/** The icon of the pages in a browser's tab: a pathway of three steps on the colour of the publisher. */
export const icon = (
  colour = "#00705e",
): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${colour}"/><path d="M8 23 L16 16 L24 9" fill="none" stroke="#fff" stroke-width="2.5"/><g fill="#fff"><circle cx="8" cy="23" r="3.5"/><circle cx="16" cy="16" r="3.5"/><circle cx="24" cy="9" r="3.5"/></g></svg>
`;
