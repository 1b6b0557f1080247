import type { ComponentChildren } from "preact";
import { t } from "../../../words/t.ts";

/** Whether a site is read, and the switch for it. */
export interface SiteSwitching {
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

export interface SiteRowProps {
  readonly host: string;
  /** What stands there, or what is the matter with it. */
  readonly about?: string | undefined;
  /** Nothing where that cannot be told. */
  readonly notes: number | undefined;
  /** Absent where the surface has no switches. */
  readonly switching?: SiteSwitching | undefined;
  /** What else the reader can do about it. */
  readonly children?: ComponentChildren;
}

/** A site of the list, with how much the reader wrote there. */
export function SiteRow({ host, about, notes, switching, children }: SiteRowProps) {
  return (
    <li class="site-row">
      <span class="site-name">{host}</span>
      {about !== undefined && <span class="site-about meta">{about}</span>}
      {notes !== undefined && <span class="site-notes meta">{t("sites.notes", notes)}</span>}
      {children !== undefined && <span class="site-act">{children}</span>}
      {switching !== undefined && (
        <input
          type="checkbox"
          role="switch"
          class="sw"
          aria-checked={switching.isOn}
          aria-label={t("sites.switch", { host })}
          checked={switching.isOn}
          onChange={(event) => switching.onSwitch(event.currentTarget.checked)}
        />
      )}
    </li>
  );
}
