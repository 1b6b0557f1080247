import { useState } from "preact/hooks";
import { t } from "../../words/t.ts";
import { ListedSites } from "../options/sites/listed-sites.tsx";
import { OwnSitesList } from "../options/sites/own-sites.tsx";
import { useSites } from "../options/sites/use-sites.ts";
import { PAPER } from "./example.ts";
import { Keys } from "./keys.tsx";
import { LivingExample } from "./living-example.tsx";
import { Opening } from "./opening.tsx";
import { Step } from "./step.tsx";
import { WeeklyChoice } from "./weekly-choice.tsx";
import type { WelcomePorts } from "./welcome-ports.ts";

/** What a reader has to know before they read: what Kantlijn does, on which sites, and where their notes are. */
export function Welcome({ ports }: { readonly ports: WelcomePorts }) {
  return (
    <main class="sheet welcome">
      <Opening title={t("welcome.title")} lead={t("welcome.lead")} />
      <Step number={1} title={t("welcome.what")}>
        <p class="plain">{t("welcome.whatLead")}</p>
        <LivingExample />
        <p class="plain mid">{t("welcome.hover")}</p>
        <Keys keys={ports.keys} />
      </Step>
      <Step number={2} title={t("welcome.where")}>
        <p class="plain">{t("welcome.whereLead")}</p>
        <ListedSites />
        <p class="plain mid">{t("welcome.why")}</p>
        <OtherSites ports={ports} />
      </Step>
      <Step number={3} title={t("welcome.kept")}>
        <p class="plain">{t("welcome.keptLead")}</p>
        <p class="plain">{t("welcome.uninstall")}</p>
        <WeeklyChoice weekly={ports.weekly} />
        <p>
          <a href="library.html#opslag">{t("welcome.backups")}</a>
        </p>
        <Begin />
      </Step>
    </main>
  );
}

function OtherSites({ ports }: { readonly ports: WelcomePorts }) {
  const sites = useSites(ports.sites);
  const [isOpen, setOpen] = useState(false);
  const hasOwn = (sites.own?.length ?? 0) > 0;
  return (
    // Once open it stays open, also where the last site is taken away.
    <details class="other-sites" open={isOpen || hasOwn} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("welcome.otherSite")}</summary>
      <OwnSitesList port={ports.sites} sites={sites} />
    </details>
  );
}

function Begin() {
  return (
    <div class="begin">
      <a class="btn primary" href={PAPER} target="_blank" rel="noreferrer" aria-describedby="start-where">
        {t("welcome.start")}
      </a>
      <a class="btn" href="library.html">
        {t("welcome.library")}
      </a>
      <p class="meta" id="start-where">
        {t("welcome.startWhere")}
      </p>
    </div>
  );
}
