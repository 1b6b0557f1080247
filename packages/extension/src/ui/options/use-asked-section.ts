import { useEffect } from "preact/hooks";

/** Shows the section that the address names (`#sites`, `#sites?add=`); the browser looks for it before it is drawn. */
export function useAskedSection(): void {
  useEffect(() => {
    const show = () => {
      const [id = ""] = location.hash.slice(1).split("?");
      document.getElementById(id)?.scrollIntoView();
    };
    show();
    addEventListener("hashchange", show);
    return () => removeEventListener("hashchange", show);
  }, []);
}
