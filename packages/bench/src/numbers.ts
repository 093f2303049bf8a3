/** A ratio or a factor with two decimals, with one from ten on. */
export function ratioText(value: number): string {
  return value.toFixed(value >= 10 ? 1 : 2);
}

/** Bytes in millions, with a decimal below ten. */
export function megabytesText(bytes: number | undefined): string {
  if (bytes === undefined) return "–";
  const mega = bytes / 1e6;
  return `${mega.toFixed(mega < 10 ? 1 : 0)} MB`;
}

/** Microseconds a record. */
export function perRecordText(milliseconds: number, records: number): string {
  return `${((milliseconds * 1000) / records).toFixed(0)} µs`;
}

/** A whole number in groups of three digits. */
export function countText(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
