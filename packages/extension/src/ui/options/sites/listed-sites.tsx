import { SITES } from "../../../settings/sites.ts";
import { t } from "../../../words/t.ts";

type Site = (typeof SITES)[number];

const ABOUT = {
  "rijksoverheid.nl": "rijksoverheid",
  "tweedekamer.nl": "tweedekamer",
  "eerstekamer.nl": "eerstekamer",
  "officielebekendmakingen.nl": "officielebekendmakingen",
  "overheid.nl": "overheid",
  "raadvanstate.nl": "raadvanstate",
  "rechtspraak.nl": "rechtspraak",
  "ind.nl": "ind",
  "coa.nl": "coa",
  "dienstterugkeerenvertrek.nl": "dtenv",
  "adviesraadmigratie.nl": "adviesraad",
  "eur-lex.europa.eu": "eurlex",
} as const satisfies Record<Site, string>;

/** What a reader finds on a site that everyone has. */
export function aboutSite(site: Site): string {
  return t(`sites.about.${ABOUT[site]}`);
}

/** The sites that everyone has, each with what is there. */
export function ListedSites() {
  return (
    <ul class="site-list">
      {SITES.map((site) => (
        <li key={site} class="site-row">
          <span class="site-name">{site}</span>
          <span class="site-about meta">{aboutSite(site)}</span>
        </li>
      ))}
    </ul>
  );
}
