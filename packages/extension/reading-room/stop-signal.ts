import { startersOf } from "./starters.ts";

/** How often is looked whether what started us is still there, in milliseconds. */
const LOOK_EVERY = 500;

/** Aborts when the reader presses Ctrl-C, when the system asks to stop, or when what started us is gone. */
export function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => stopping.abort());
  // npm does not hand a signal on to what it started; an orphan would keep the browser open.
  const starters = String(startersOf(process.pid, process.ppid));
  const looking = setInterval(() => {
    if (String(startersOf(process.pid, process.ppid)) !== starters) stopping.abort();
  }, LOOK_EVERY);
  looking.unref();
  return stopping.signal;
}
