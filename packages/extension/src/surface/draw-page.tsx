import { type ComponentChildren, render } from "preact";
import { ErrorBoundary } from "../ui/parts/error-boundary.tsx";

/** Draws what a page of ours shows, in place of what it showed before. Where that breaks the reader is told, and may try again. */
export function drawPage(page: Document, shown: ComponentChildren): void {
  const app = page.getElementById("app");
  if (app !== null) render(<ErrorBoundary>{shown}</ErrorBoundary>, app);
}
