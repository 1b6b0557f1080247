import { Row } from "./row.tsx";
import { useDue } from "./use-due.ts";

/** The shape of a list that is on its way. */
export function Skeleton({ label }: { readonly label: string }) {
  if (!useDue()) return undefined;
  return (
    <>
      <Row class="sk-row">
        <p class="mid" role="status">
          {label}
        </p>
      </Row>
      {["w70", "w50", "w80", "w55"].map((width) => (
        <Row key={width} class="sk-row" margin={<span class="sk sk-count" />}>
          <div class={`sk ${width}`} />
        </Row>
      ))}
    </>
  );
}
