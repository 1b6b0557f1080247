/** How often is looked whether the program that started us is still there, in milliseconds. */
const LOOK_EVERY = 500;

/** Aborts when the reader presses Ctrl-C, when the system asks to stop, or when the starting program is gone. */
export function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => stopping.abort());
  // npm does not always hand a signal on to what it started; an orphan would keep the browser open.
  const parent = process.ppid;
  const looking = setInterval(() => {
    if (process.ppid !== parent) stopping.abort();
  }, LOOK_EVERY);
  looking.unref();
  return stopping.signal;
}
