import { browser } from "wxt/browser";
import { createBadge } from "../../settings/badge.ts";
import { createKindColours } from "../../settings/kind-colours.ts";
import { createKindStrength } from "../../settings/kind-strength.ts";
import { createLookupSetting } from "../../settings/lookup.ts";
import { createOwnTerms } from "../../settings/own-terms.ts";
import { createQuietSites } from "../../settings/quiet-sites.ts";
import { createRememberReading } from "../../settings/remember-reading.ts";
import { createSpokenMarks } from "../../settings/spoken-marks.ts";
import { createDocumentsPort } from "../../surface/documents-port.ts";
import { drawPage } from "../../surface/draw-page.tsx";
import { dressPage } from "../../surface/dress-page.ts";
import { createNotesPort } from "../../surface/notes-port.ts";
import { createOutPort } from "../../surface/out-port.ts";
import { createShortcutsPort } from "../../surface/shortcuts-port.ts";
import { createSitesPort } from "../../surface/sites-port.ts";
import { Options } from "../../ui/options/options.tsx";
import type { OptionsPorts } from "../../ui/options/options-ports.ts";
import { askedTerm } from "../../ui/options/own-terms/asked-term.ts";
import { OwnTerms } from "../../ui/options/own-terms/own-terms.tsx";
import { SiteList } from "../../ui/options/sites/site-list.tsx";
import { t } from "../../words/t.ts";

const { local } = browser.storage;

const ports: OptionsPorts = {
  strengths: createKindStrength(local),
  colours: createKindColours(local),
  lookup: createLookupSetting(local),
  rememberReading: createRememberReading(local),
  spokenMarks: createSpokenMarks(local),
  badge: createBadge(local),
  documents: createDocumentsPort(),
  notes: createNotesPort(),
  shortcuts: createShortcutsPort(),
  openLibrary: (part) =>
    void browser.tabs.create({ url: browser.runtime.getURL(`/library.html${part === undefined ? "" : `#${part}`}`) }),
  now: () => new Date(),
};

const sites = createSitesPort();
const quietSites = createQuietSites(local);

/** `#sites?add=voorbeeld.nl`: another surface wants that site added. */
function suggestedSite(): string | undefined {
  const { hash } = location;
  return hash.startsWith("#sites?") ? (new URLSearchParams(hash.slice("#sites?".length)).get("add") ?? "") : undefined;
}

const ownTerms = { ownTerms: createOwnTerms(local), out: createOutPort() };
const asked = askedTerm(location.hash);

dressPage(document, `${t("options.title")} · Kantlijn`);
drawPage(
  document,
  <Options
    ports={ports}
    parts={{
      sites: () => <SiteList port={sites} quiet={quietSites} suggested={suggestedSite()} />,
      ownTerms: () => <OwnTerms ports={ownTerms} asked={asked} />,
    }}
  />,
);
