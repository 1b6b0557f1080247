import type { ComponentChildren } from "preact";

export interface SectionProps {
  /** By which other surfaces lead to it. */
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

/** A part of the options: its name left of the line, what can be chosen right of it. */
export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section class="opt" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div class="opt-body">
        {lead !== undefined && <p class="opt-lead">{lead}</p>}
        {children}
      </div>
    </section>
  );
}
