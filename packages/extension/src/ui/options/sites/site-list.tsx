import { SITES } from "../../../settings/sites.ts";
import { t } from "../../../words/t.ts";
import { aboutSite } from "./listed-sites.tsx";
import { OwnSitesList } from "./own-sites.tsx";
import { SiteRow } from "./site-row.tsx";
import type { SitesPort } from "./sites-port.ts";
import { useSites } from "./use-sites.ts";

export interface SiteListProps {
  readonly port: SitesPort;
  /** A host that another surface wants to have added: `#sites?add=voorbeeld.nl`. */
  readonly suggested?: string | undefined;
}

/** Every site that Kantlijn reads, and where the reader adds one. */
export function SiteList({ port, suggested }: SiteListProps) {
  const sites = useSites(port);
  return (
    <div class="sites-part">
      <p class="mid">{t("sites.lead")}</p>
      <section>
        <h3 class="lbl">{t("sites.always")}</h3>
        <ul class="site-list">
          {SITES.map((site) => (
            <SiteRow key={site} host={site} about={aboutSite(site)} notes={sites.notesOn(site)} />
          ))}
        </ul>
      </section>
      <OwnSitesList port={port} sites={sites} suggested={suggested} />
    </div>
  );
}
