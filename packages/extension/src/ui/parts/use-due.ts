import { useEffect, useState } from "preact/hooks";

/** Milliseconds before a wait shows itself; a shorter one would only flicker. */
const PATIENCE = 200;

/** True once a wait has lasted so long that it is to be seen. It begins when what uses this is first drawn. */
export function useDue(): boolean {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return isDue;
}
