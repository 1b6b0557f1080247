import type { BadgeSetting } from "../../settings/badge.ts";
import type { KindColourSetting } from "../../settings/kind-colours.ts";
import type { KindStrengthSetting } from "../../settings/kind-strength.ts";
import type { LookupSetting } from "../../settings/lookup.ts";
import type { RememberReadingSetting } from "../../settings/remember-reading.ts";
import type { SpokenMarksSetting } from "../../settings/spoken-marks.ts";
import type { DocumentsPort, LibraryPart, NotesPort, Stop } from "../ports.ts";

/** A command of ours, with the keys it has in this browser; empty where it has none. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** The shortcuts, as far as the browser lets us at them. */
export interface ShortcutsPort {
  /** Throws where the browser does not tell. */
  all(): Promise<readonly Shortcut[]>;
  /** Opens the browser's own page for them; absent where it cannot be opened by us. */
  readonly openSettings?: () => void;
  /** Gives a command other keys, or none; false where the browser refuses. Absent where only its own page may do so. */
  readonly change?: (name: string, keys: string) => Promise<boolean>;
  /** Tells when they may be others: the reader comes back from the browser's page. */
  onChanged(listener: () => void): Stop;
}

/** What the options page needs of the world. */
export interface OptionsPorts {
  readonly strengths: KindStrengthSetting;
  readonly colours: KindColourSetting;
  readonly lookup: LookupSetting;
  readonly rememberReading: RememberReadingSetting;
  readonly spokenMarks: SpokenMarksSetting;
  readonly badge: BadgeSetting;
  readonly documents: Pick<DocumentsPort, "forgetRead">;
  readonly notes: Pick<NotesPort, "state" | "onChanged">;
  readonly shortcuts: ShortcutsPort;
  /** Opens the library, at its notes or at this part. */
  readonly openLibrary: (part?: LibraryPart) => void;
  readonly now: () => Date;
}
