import type { ComponentChildren } from "preact";

export interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** One of the things to know: its number left of the line, its words right of it. */
export function Step({ number, title, children }: StepProps) {
  return (
    <section class="step">
      <div class="step-number" aria-hidden="true">
        {number}
      </div>
      <div class="step-words">
        <h2>{title}</h2>
        {children}
      </div>
    </section>
  );
}
