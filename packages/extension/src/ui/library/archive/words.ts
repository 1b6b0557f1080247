/** What exports, imports and backups have in common to say. */
export const archiveWords = {
  stop: "Stoppen",
  cancelled: "Gestopt. Er is niets veranderd.",
} as const;

const NUMBER = new Intl.NumberFormat("nl-NL");
const ONE_DECIMAL = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 });

/** A number as it is written in Dutch: `12.000`. */
export function writeCount(count: number): string {
  return NUMBER.format(count);
}

/** So many notes, in words: `1 notitie`, `12.000 notities`. */
export function writeNotes(count: number): string {
  return count === 1 ? "1 notitie" : `${writeCount(count)} notities`;
}

/** A size for a reader: `830 kB`, `2,4 MB`. */
export function writeSize(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${writeCount(Math.round(bytes / 1_000))} kB`;
  if (bytes < 1_000_000_000) return `${ONE_DECIMAL.format(bytes / 1_000_000)} MB`;
  return `${ONE_DECIMAL.format(bytes / 1_000_000_000)} GB`;
}
