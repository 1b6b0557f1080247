import type { PanelRequest } from "../../messages/protocol.ts";
import type { KindStrengthSetting } from "../../settings/kind-strength.ts";
import type { QuietSites } from "../../settings/quiet-sites.ts";
import type { NewsPort } from "../parts/news-port.ts";
import type { LibraryPart, NotesPort, PagePort } from "../ports.ts";

/** What the popup needs of the world; nothing else reaches it. */
export interface PopupPorts {
  readonly page: Pick<PagePort, "followTab" | "summary" | "onChanged" | "resume">;
  readonly notes: Pick<NotesPort, "ofDocument" | "state" | "onChanged">;
  readonly news: NewsPort;
  readonly quietSites: QuietSites;
  readonly kindStrength: KindStrengthSetting;
  /** The key that opens the panel, as the reader's browser has it: empty where it has none. */
  readonly panelKey: () => Promise<string>;
  /** Opens the panel of a tab, at what is asked of it. Called within the reader's own press. */
  readonly openPanel: (tabId: number, request?: PanelRequest) => void;
  readonly openLibrary: (part?: LibraryPart) => void;
  readonly openOptions: () => void;
  /** Opens the sites in the options, to add one: this host, where it is known. */
  readonly addSite: (host?: string) => void;
}
