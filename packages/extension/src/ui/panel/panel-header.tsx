import type { ComponentChildren } from "preact";
import { t } from "../../words/t.ts";
import { Logo } from "../parts/icon.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { NewsLine } from "../parts/news-line.tsx";
import { Row } from "../parts/row.tsx";
import type { PanelPorts } from "../ports.ts";
import { GoToPaper } from "./go-to/go-to-paper.tsx";

export interface PanelHeaderProps {
  readonly title: string;
  readonly host?: string | undefined;
  readonly ports: Pick<PanelPorts, "openLibrary" | "openOptions" | "papers" | "news">;
  /** The tabs, where there is a page to show. */
  readonly children?: ComponentChildren;
}

/** Which document the panel is about, the way to all notes, and the way to any paper. */
export function PanelHeader({ title, host, ports, children }: PanelHeaderProps) {
  return (
    <>
      <header class="top">
        <Row class="heading" margin={<Logo />}>
          <div class="titles">
            <h1 lang="nl">{title}</h1>
            {host !== undefined && <p class="meta">{host}</p>}
          </div>
          <IconButton
            icon="book"
            label={t("panel.openLibrary")}
            hint={t("panel.library")}
            onPress={() => ports.openLibrary()}
          />
          <IconButton
            icon="settings"
            label={t("panel.openOptions")}
            hint={t("panel.settings")}
            onPress={() => ports.openOptions()}
          />
        </Row>
        <GoToPaper papers={ports.papers} />
        {children !== undefined && <Row>{children}</Row>}
      </header>
      <NewsLine news={ports.news} />
    </>
  );
}
