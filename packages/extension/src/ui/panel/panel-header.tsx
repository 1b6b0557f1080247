import type { ComponentChildren } from "preact";
import { Icon, Logo } from "../parts/icon.tsx";
import { Row } from "../parts/row.tsx";
import { text } from "../strings.ts";

export interface PanelHeaderProps {
  readonly title: string;
  readonly host?: string | undefined;
  readonly onLibrary: () => void;
  /** The tabs, where there is a page to show. */
  readonly children?: ComponentChildren;
}

/** Which document the panel is about, and the way to all notes. */
export function PanelHeader({ title, host, onLibrary, children }: PanelHeaderProps) {
  return (
    <header class="top">
      <Row class="heading" margin={<Logo />}>
        <div class="titles">
          <h1>{title}</h1>
          {host !== undefined && <p class="meta">{host}</p>}
        </div>
        <button
          type="button"
          class="btn quiet icon"
          aria-label={text.openLibrary}
          title={text.library}
          onClick={onLibrary}
        >
          <Icon name="book" />
        </button>
      </Row>
      {children !== undefined && <Row>{children}</Row>}
    </header>
  );
}
