import { isQuiet, type QuietSites } from "../settings/quiet-sites.ts";

/** What following the reader's wish needs from outside. */
export interface WantedParts {
  readonly page: Document;
  readonly host: string;
  readonly quietSites: QuietSites;
  /** Reads the page until the signal, which gives the page back as it was. */
  readonly start: (signal: AbortSignal) => void;
  /** Tells that nothing is read here, or that it is again. */
  readonly tell: (isOff: boolean) => void;
  /** Ends all of it. */
  readonly signal: AbortSignal;
}

/** Reads a page while the reader wants its site read. Where they do not, it only waits until they do. */
export function readWhileWanted({ page, host, quietSites, start, tell, signal }: WantedParts): void {
  let reading: AbortController | undefined;
  let wasOff = false;
  const follow = (sites: ReadonlySet<string>) => {
    const isOff = isQuiet(sites, host);
    if (isOff) reading?.abort();
    if (isOff || wasOff) tell(isOff);
    wasOff = isOff;
    if (isOff) reading = undefined;
    else reading ??= begin();
  };
  const begin = () => {
    const controller = new AbortController();
    start(AbortSignal.any([signal, controller.signal]));
    return controller;
  };
  // Where the extension was updated meanwhile, what the reader chose is out of reach.
  const look = () => quietSites.read().then(follow, () => follow(NOWHERE));
  const stop = quietSites.onChanged((sites) => {
    if (!signal.aborted) follow(sites);
  });
  signal.addEventListener("abort", () => stopQuietly(stop));
  // What was switched while the page was away has not reached it.
  const onShown = ({ persisted }: PageTransitionEvent) => void (persisted && look());
  page.defaultView?.addEventListener("pageshow", onShown, { signal });
  void look();
}

const NOWHERE: ReadonlySet<string> = new Set();

/** Of an extension that is gone even its listeners are out of reach. */
function stopQuietly(stop: () => void): void {
  try {
    stop();
  } catch {}
}
