/** Keeps a number on one line. */
const NARROW_SPACE = "\u202f";

/**
 * A dossier as it is printed, with a thin space in the number.
 *
 * @example writeDossier("35300-VI") // "35 300 VI"
 * @example writeDossier("21501-20") // "21 501-20"
 */
export function writeDossier(dossier: string): string {
  const [number = "", ...additions] = dossier.split("-");
  const grouped = number.replace(/^(\d{1,2})(\d{3})$/, `$1${NARROW_SPACE}$2`);
  return additions.reduce(
    (written, addition) => written + (/^\d/.test(addition) ? "-" : NARROW_SPACE) + addition,
    grouped,
  );
}
