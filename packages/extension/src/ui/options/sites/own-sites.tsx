import { useState } from "preact/hooks";
import { t } from "../../../words/t.ts";
import { PassingButton } from "../../parts/passing-button.tsx";
import { AddSite } from "./add-site.tsx";
import { SiteRow, type SiteSwitching } from "./site-row.tsx";
import type { OwnSite, SitesPort } from "./sites-port.ts";
import type { Sites } from "./use-sites.ts";

export interface OwnSitesListProps {
  readonly port: SitesPort;
  readonly sites: Sites;
  readonly suggested?: string | undefined;
  /** Absent where the surface has no switches. */
  readonly switching?: (host: string) => SiteSwitching;
}

/** What was taken away a moment ago, and what the reader has on it. */
interface Removed {
  readonly host: string;
  readonly notes: number;
}

/** The sites that the reader added, and where they add one. */
export function OwnSitesList({ port, sites: { own = [], notesOn }, suggested, switching }: OwnSitesListProps) {
  const [removed, setRemoved] = useState<Removed>();
  const [hasFailed, setFailed] = useState(false);
  const attempt = (work: Promise<unknown>, done: () => void) => {
    setFailed(false);
    work.then(done, () => setFailed(true));
  };
  const remove = (host: string) => attempt(port.remove(host), () => setRemoved({ host, notes: notesOn(host) ?? 0 }));
  const add = (host: string) => attempt(port.add(host), () => setRemoved(undefined));
  return (
    <section class="own-sites">
      <h3 class="lbl">{t("sites.own")}</h3>
      {own.length === 0 && <p class="meta">{t("sites.empty")}</p>}
      <ul class="site-list">
        {own.map((site) => (
          <OwnSiteRow
            key={site.host}
            site={site}
            notes={notesOn(site.host)}
            switching={site.isPermitted ? switching?.(site.host) : undefined}
            onAdd={add}
            onRemove={remove}
          />
        ))}
      </ul>
      <p class="site-said" role="status">
        {hasFailed && t("sites.failed")}
        {!hasFailed && removed !== undefined && t("sites.removed", removed.notes, { host: removed.host })}
      </p>
      {removed !== undefined && (
        <PassingButton class="btn small" onPress={() => add(removed.host)}>
          {t("sites.undo")}
        </PassingButton>
      )}
      <AddSite port={port} own={own} suggested={suggested} />
    </section>
  );
}

interface OwnSiteRowProps {
  readonly site: OwnSite;
  readonly notes: number | undefined;
  readonly switching: SiteSwitching | undefined;
  readonly onAdd: (host: string) => void;
  readonly onRemove: (host: string) => void;
}

function OwnSiteRow({ site: { host, isPermitted }, notes, switching, onAdd, onRemove }: OwnSiteRowProps) {
  return (
    <SiteRow host={host} notes={notes} switching={switching} about={isPermitted ? undefined : t("sites.noPermission")}>
      {!isPermitted && (
        <PassingButton class="btn small" label={t("sites.allowSite", { host })} onPress={() => onAdd(host)}>
          {t("sites.allowAgain")}
        </PassingButton>
      )}
      <PassingButton class="btn quiet small" label={t("sites.removeSite", { host })} onPress={() => onRemove(host)}>
        {t("sites.remove")}
      </PassingButton>
    </SiteRow>
  );
}
