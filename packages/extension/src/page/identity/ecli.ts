const ECLI = /^ECLI:[A-Z]{2}:[A-Z\d]{1,7}:\d{4}:[A-Z\d.]{1,25}$/;

/** A European Case Law Identifier in its one spelling; undefined where this is none. */
export function ecliOf(written: string): string | undefined {
  const ecli = written.trim().toUpperCase();
  return ECLI.test(ecli) ? ecli : undefined;
}
