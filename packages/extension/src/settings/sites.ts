/** The sites Kantlijn reads, each with its subdomains. */
export const SITES = [
  "rijksoverheid.nl",
  "tweedekamer.nl",
  "eerstekamer.nl",
  "officielebekendmakingen.nl",
  "overheid.nl",
  "raadvanstate.nl",
  "rechtspraak.nl",
  "ind.nl",
  "coa.nl",
  "dienstterugkeerenvertrek.nl",
  "adviesraadmigratie.nl",
  "eur-lex.europa.eu",
] as const;

/** The reading room on this machine: only in the build that `npm start` makes. */
const READING_ROOM = "http://127.0.0.1/*";

/** Match patterns of the pages we read; `*.` covers the bare domain too. Asked as host permissions. */
export function matchPatterns(mode: string): string[] {
  const sites = SITES.map((site) => `https://*.${site}/*`);
  return mode === "reading-room" ? [...sites, READING_ROOM] : sites;
}
