import type { SitesPort } from "../options/sites/sites-port.ts";

/** The keys that the welcome names. */
export const NAMED_KEYS = ["writeNote", "openCard", "nextReference", "openPanel"] as const;
export type NamedKey = (typeof NAMED_KEYS)[number];

/** The keys as this browser has them; nothing for one that has none. */
export type NamedKeys = Readonly<Partial<Record<NamedKey, string>>>;

/** What the welcome needs of the world; nothing else reaches it. */
export interface WelcomePorts {
  readonly sites: SitesPort;
  readonly keys: () => Promise<NamedKeys>;
  /** Whether a file with all notes is made every week. */
  readonly weekly: WeeklyFile;
}

export interface WeeklyFile {
  isOn(): Promise<boolean>;
  /** False where the browser does not allow it; it is asked, so only within a press. */
  switch(isOn: boolean): Promise<boolean>;
}
