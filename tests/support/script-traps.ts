/** Words that would run something wherever they were read as HTML, as Markdown that makes HTML, or as an address. */
export const SCRIPTS = [
  "<img src=x onerror=window.__ran=1>",
  "<script>window.__ran=1</script>",
  "[klik](javascript:window.__ran=1)",
  "![](x onerror=window.__ran=1)",
  '<svg onload="window.__ran=1">',
  "<a href='javascript:window.__ran=1'>klik</a>",
  "[x](data:text/html,<script>window.__ran=1</script>)",
];

/** The same as a kind, a tag or a title, which is short and on one line. */
export const LABEL = "<img src=x onerror=window.__ran=1>";

/** Where nothing ran and nothing can. */
export const NO_TRACE = { ran: false, elements: [], violations: [] };

interface Watched {
  __ran?: unknown;
  violations?: string[];
}

/** Runs in a page of ours: keeps what its policy stopped from now on. */
export function watchViolations(): void {
  const watched = globalThis as Watched;
  watched.violations = [];
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
    watched.violations?.push(`${violatedDirective} ${blockedURI} ${sample}`);
  });
}

/** Runs in a page, on it or on what is laid over it: whether a script of a note ran, and what could make one run. */
export function traceOfScripts(root: Document | ShadowRoot = document) {
  const { __ran, violations = [] } = globalThis as Watched;
  const suspect =
    "img[src=x], [onerror], [onload], [onmouseover], script:not([src]), iframe, object, embed, foreignObject";
  const runs = (link: Element) => /^\s*(?:javascript|data|vbscript):/i.test(link.getAttribute("href") ?? "");
  const ways = [...root.querySelectorAll("a")].filter(runs);
  const elements = [...root.querySelectorAll(suspect), ...ways];
  return { ran: __ran !== undefined, elements: elements.map(({ outerHTML }) => outerHTML), violations };
}
