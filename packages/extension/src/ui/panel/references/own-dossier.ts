/**
 * The dossier that a document is filed in, of some that it cites: `32317` for `kst-32317-789`. Undefined where it cites
 * none of its own dossier.
 *
 * @param document official identifiers of the document, the surest first
 * @param dossiers identifiers of dossiers: `32317`, `36200-VI`, `21501-20`
 */
export function ownDossier(document: readonly string[], dossiers: readonly string[]): string | undefined {
  // kst-20072008-30925-D: an old paper of the Eerste Kamer carries its session.
  const filed = document.map((id) => id.replace(/^kst-(?:(?:19|20)\d{2}(?:19|20)\d{2}-)?/u, ""));
  const named = filed.find((id) => dossiers.some((dossier) => isFiledIn(id, dossier)));
  const own = named === undefined ? [] : dossiers.filter((dossier) => isFiledIn(named, dossier));
  // kst-36200-VI-23 is filed in 36200-VI, and not in 36200.
  return own.reduce<string | undefined>((best, one) => (one.length > (best?.length ?? 0) ? one : best), undefined);
}

function isFiledIn(id: string, dossier: string): boolean {
  return id === dossier || id.startsWith(`${dossier}-`);
}
