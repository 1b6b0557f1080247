import { useEffect, useRef } from "preact/hooks";
import { isQuiet, type QuietSites, switched } from "../../../settings/quiet-sites.ts";
import { SITES } from "../../../settings/sites.ts";
import { t } from "../../../words/t.ts";
import { useKept } from "../../parts/use-kept.ts";
import { aboutSite } from "./listed-sites.tsx";
import { OwnSitesList } from "./own-sites.tsx";
import { SiteRow, type SiteSwitching } from "./site-row.tsx";
import type { SitesPort } from "./sites-port.ts";
import { useSites } from "./use-sites.ts";

export interface SiteListProps {
  readonly port: SitesPort;
  /** The sites where the reader switched Kantlijn off. */
  readonly quiet: QuietSites;
  /** A host that another surface wants to have added, or "" where the reader writes it: `#sites?add=voorbeeld.nl`. */
  readonly suggested?: string | undefined;
}

/** Every site that Kantlijn reads, and where the reader adds one. */
export function SiteList({ port, quiet, suggested }: SiteListProps) {
  const sites = useSites(port);
  const [off, keepOff] = useKept<ReadonlySet<string>>(quiet, NONE);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (suggested !== undefined) place.current?.querySelector<HTMLInputElement>(".add-site input")?.focus();
  }, [suggested]);
  const switching = (host: string): SiteSwitching => ({
    isOn: !isQuiet(off, host),
    onSwitch: (isOn) => keepOff(switched(off, host, !isOn)),
  });
  return (
    <div class="sites-part" ref={place}>
      <p class="mid">{t("sites.lead")}</p>
      <section>
        <h3 class="lbl">{t("sites.always")}</h3>
        <ul class="site-list">
          {SITES.map((site) => (
            <SiteRow
              key={site}
              host={site}
              about={aboutSite(site)}
              notes={sites.notesOn(site)}
              switching={switching(site)}
            />
          ))}
        </ul>
      </section>
      <OwnSitesList port={port} sites={sites} suggested={suggested} switching={switching} />
    </div>
  );
}

const NONE: ReadonlySet<string> = new Set();
