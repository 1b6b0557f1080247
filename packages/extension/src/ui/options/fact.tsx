import type { ComponentChildren } from "preact";

export interface FactProps {
  readonly title: string;
  readonly about: string;
  /** What can be done with it, at the end of the row. */
  readonly children?: ComponentChildren;
}

/** Something that is so, in a row of the options. */
export function Fact({ title, about, children }: FactProps) {
  return (
    <div class="fact">
      <div>
        <p class="lbl">{title}</p>
        <p class="mid">{about}</p>
      </div>
      {children}
    </div>
  );
}
