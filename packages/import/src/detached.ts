/** The same text without the larger one that it was cut out of: engines keep that one in memory as long as a piece of it is held. */
export const detached = (text: string): string => ` ${text}`.slice(1);
