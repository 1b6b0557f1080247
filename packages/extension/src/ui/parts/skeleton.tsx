import { useEffect, useState } from "preact/hooks";
import { Row } from "./row.tsx";

/** Milliseconds before a wait shows itself; a shorter one would only flicker. */
const PATIENCE = 400;

/** The shape of a list that is on its way. */
export function Skeleton({ label }: { readonly label: string }) {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!isDue) return undefined;
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
