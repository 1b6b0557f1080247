import type { ComponentChildren } from "preact";
import { Icon, Logo } from "../parts/icon.tsx";
import { Row } from "../parts/row.tsx";
import type { PapersPort } from "../ports.ts";
import { text } from "../strings.ts";
import { GoToPaper } from "./go-to/go-to-paper.tsx";

export interface PanelHeaderProps {
  readonly title: string;
  readonly host?: string | undefined;
  readonly onLibrary: () => void;
  readonly papers: PapersPort;
  /** The tabs, where there is a page to show. */
  readonly children?: ComponentChildren;
}

/** Which document the panel is about, the way to all notes, and the way to any paper. */
export function PanelHeader({ title, host, onLibrary, papers, children }: PanelHeaderProps) {
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
          onClick={() => onLibrary()}
        >
          <Icon name="book" />
        </button>
      </Row>
      <GoToPaper papers={papers} />
      {children !== undefined && <Row>{children}</Row>}
    </header>
  );
}
