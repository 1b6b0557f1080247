import { useEffect } from "preact/hooks";

/** What shows that the reader goes their own way. */
const GOES = ["wheel", "pointerdown", "keydown"] as const;

/** Shows the section that the address names (`#privacy`), and follows it. */
export function useAskedSection(): void {
  useEffect(() => {
    const leaving = new AbortController();
    // What stands above it may still be read: it is shown again as the page grows, until the reader goes on.
    const growing = new ResizeObserver(show);
    const arrive = () => {
      show();
      growing.observe(document.body);
    };
    for (const event of GOES) addEventListener(event, () => growing.disconnect(), { signal: leaving.signal });
    addEventListener("hashchange", arrive, { signal: leaving.signal });
    arrive();
    return () => {
      leaving.abort();
      growing.disconnect();
    };
  }, []);
}

function show(): void {
  const [id = ""] = location.hash.slice(1).split("?");
  document.getElementById(id)?.scrollIntoView();
}
