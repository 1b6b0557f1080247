import { useEffect, useState } from "preact/hooks";

/** Whether what a media query asks is so now: `(prefers-color-scheme: dark)`. */
export function useMedia(asked: string): boolean {
  const [isSo, setSo] = useState(() => matchMedia(asked).matches);
  useEffect(() => {
    const query = matchMedia(asked);
    const follow = () => setSo(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, [asked]);
  return isSo;
}
