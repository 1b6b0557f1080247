/** A higher count does not fit on a button. */
const MOST = 999;

/** A count as it stands on the toolbar button: nothing where there is nothing to count. */
export function badgeText(count: number): string {
  if (count <= 0) return "";
  return count > MOST ? `${MOST}+` : String(count);
}
