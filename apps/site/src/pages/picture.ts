/** Size of the pictures that shared links show, in pixels: what networks ask for. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** Path of the picture of a theme, or of the whole site. */
export function picturePath(theme?: string): string {
  return theme === undefined ? "picture/site.png" : `picture/theme/${theme}.png`;
}
