import type { ComponentChildren } from "preact";

export interface RowProps {
  readonly class?: string | undefined;
  /** What stands left of the line: a count, a mark, a sign. */
  readonly margin?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One row of the sheet: marks and counts left of the line, words right of it. */
export function Row({ class: name = "", margin, children }: RowProps) {
  return (
    <div class={`row ${name}`}>
      <div class="m">{margin}</div>
      <div class="b">{children}</div>
    </div>
  );
}
