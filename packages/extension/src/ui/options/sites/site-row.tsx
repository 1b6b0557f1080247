import type { ComponentChildren } from "preact";
import { t } from "../../../words/t.ts";

export interface SiteRowProps {
  readonly host: string;
  /** What stands there, or what is the matter with it. */
  readonly about?: string | undefined;
  /** Nothing where that cannot be told. */
  readonly notes: number | undefined;
  /** What the reader can do about it. */
  readonly children?: ComponentChildren;
}

/** A site of the list, with how much the reader wrote there. */
export function SiteRow({ host, about, notes, children }: SiteRowProps) {
  return (
    <li class="site">
      <span class="site-name">{host}</span>
      {about !== undefined && <span class="site-about meta">{about}</span>}
      {notes !== undefined && <span class="site-notes meta">{t("sites.notes", notes)}</span>}
      {children !== undefined && <span class="site-act">{children}</span>}
    </li>
  );
}
