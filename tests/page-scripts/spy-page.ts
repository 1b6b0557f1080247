/** All a page can find out about us. */
export interface Learned {
  /** Each element that came into the page, without what is in it. */
  readonly elements: readonly string[];
  /** `tag name` of each attribute that changed. */
  readonly attributes: readonly string[];
  /** What was said to the page: messages, and the event that our framework sends. */
  readonly heard: readonly string[];
  /** Names of highlights. */
  readonly highlights: readonly string[];
  /** Everything else there is to read, in one text. */
  readonly rest: string;
}

declare global {
  interface Window {
    learn: () => Promise<Learned>;
  }
}

const elements: string[] = [];
const attributes: string[] = [];
const heard: string[] = [];
const globals = new Set(Object.getOwnPropertyNames(window));

new MutationObserver((records) => {
  for (const { type, target, attributeName, addedNodes } of records) {
    if (type === "attributes") attributes.push(`${target.nodeName} ${attributeName}`);
    for (const node of addedNodes) if (node instanceof Element && document.readyState === "complete") note(node);
  }
}).observe(document, { subtree: true, childList: true, attributes: true });

function note(element: Element): void {
  const isOpen = element.shadowRoot !== null;
  elements.push((element.cloneNode(false) as Element).outerHTML + (isOpen ? " with an open shadow" : ""));
  for (const child of element.children) note(child);
}

addEventListener("message", ({ data }) => heard.push(JSON.stringify(data)));
for (const id of ["bdimcfjdohdfnjppdpbemjhfgmlpifmp", "kantlijn@kantlijn.nl"]) {
  document.addEventListener(`${id}:reader:wxt:content-script-started`, (event) =>
    heard.push(detailOf(event as CustomEvent)),
  );
}

/** The whole page, but for this script. */
function writtenPage(): string {
  const copy = document.documentElement.cloneNode(true) as Element;
  for (const script of copy.querySelectorAll("script")) script.remove();
  return copy.outerHTML;
}

/** Firefox keeps what a script of an extension says out of the page's reach. */
function detailOf(event: CustomEvent): string {
  try {
    return JSON.stringify(event.detail);
  } catch {
    return "out of reach";
  }
}

window.learn = async () => {
  const databases = await indexedDB.databases();
  const stores = [{ ...localStorage }, { ...sessionStorage }, document.cookie, databases, history.state];
  const news = Object.getOwnPropertyNames(window).filter((name) => !globals.has(name) && name !== "learn");
  const sheets = [...document.styleSheets].map(({ href }) => href);
  const fetched = performance.getEntriesByType("resource").map(({ name }) => name);
  return {
    elements,
    attributes,
    heard,
    highlights: [...CSS.highlights.keys()],
    rest: JSON.stringify([stores, news, sheets, fetched]) + writtenPage(),
  };
};
