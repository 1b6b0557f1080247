import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import { t } from "../../words/t.ts";
import { Icon, Logo } from "../parts/icon.tsx";
import { ComfortSection } from "./comfort-section.tsx";
import { KindsSection } from "./kinds/kinds-section.tsx";
import type { OptionsPorts } from "./options-ports.ts";
import { PrivacySection } from "./privacy-section.tsx";
import { Section } from "./section.tsx";
import { ShortcutsSection } from "./shortcuts/shortcuts-section.tsx";
import { StorageSection } from "./storage-section.tsx";
import { ToolbarSection } from "./toolbar-section.tsx";
import { useAskedSection } from "./use-asked-section.ts";
import { watchSaving } from "./watch-saving.ts";

/** What stands in sections that are rooms of their own. A section without anything is left out. */
export interface OptionsParts {
  readonly sites?: () => ComponentChildren;
  readonly ownTerms?: () => ComponentChildren;
}

export interface OptionsProps {
  readonly ports: OptionsPorts;
  readonly parts?: OptionsParts;
}

/** Everything a reader can choose, on one page. Each choice has effect at once. */
export function Options({ ports, parts = {} }: OptionsProps) {
  const [isSaved, setSaved] = useState(true);
  useAskedSection();
  const saving = useMemo(() => reportingPorts(ports, setSaved), [ports]);
  return (
    <div class="sheet opts">
      <header class="opts-hd">
        <Logo />
        <div class="opts-top">
          <h1>{t("options.title")}</h1>
          <nav class="opts-ways">
            <a class="btn quiet" href="/welcome.html">
              <Icon name="ask" />
              {t("options.welcome")}
            </a>
            <button type="button" class="btn quiet" onClick={() => ports.openLibrary()}>
              <Icon name="book" />
              {t("options.library")}
            </button>
          </nav>
        </div>
      </header>
      <main>
        {parts.sites !== undefined && (
          <Section id="sites" title={t("options.headings.sites")}>
            {parts.sites()}
          </Section>
        )}
        <KindsSection strengths={saving.strengths} colours={saving.colours} />
        {parts.ownTerms !== undefined && (
          <Section id="own-terms" title={t("options.headings.ownTerms")}>
            {parts.ownTerms()}
          </Section>
        )}
        <PrivacySection {...saving} />
        <ComfortSection spokenMarks={saving.spokenMarks} />
        <ToolbarSection badge={saving.badge} />
        <ShortcutsSection port={ports.shortcuts} />
        <StorageSection {...ports} />
      </main>
      <NotSaved isShown={!isSaved} />
    </div>
  );
}

function reportingPorts(ports: OptionsPorts, onSaved: (isSaved: boolean) => void): OptionsPorts {
  return {
    ...ports,
    strengths: watchSaving(ports.strengths, onSaved),
    colours: watchSaving(ports.colours, onSaved),
    lookup: watchSaving(ports.lookup, onSaved),
    spokenMarks: watchSaving(ports.spokenMarks, onSaved),
    badge: watchSaving(ports.badge, onSaved),
    rememberReading: watchSaving(ports.rememberReading, onSaved),
  };
}

/** In sight wherever the reader is on the page; it goes when a choice is saved. */
function NotSaved({ isShown }: { readonly isShown: boolean }) {
  return (
    <div role="alert" class="opts-alert">
      {isShown && (
        <p>
          <Icon name="alert" />
          {t("options.notSaved")}
        </p>
      )}
    </div>
  );
}
