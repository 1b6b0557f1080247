import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "../../parts/icon.tsx";
import { Row } from "../../parts/row.tsx";

export interface ArchivePageProps {
  readonly icon: IconName;
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

/** One part of the library that is about files: its title, what it does, and the doing. */
export function ArchivePage({ icon, title, lead, children }: ArchivePageProps) {
  return (
    <main class="list alone archive">
      <Row margin={<Icon name={icon} />}>
        <h2>{title}</h2>
        {lead !== undefined && <p class="lead">{lead}</p>}
        {children}
      </Row>
    </main>
  );
}
