interface KeepingPage {
  keptDownload?: Promise<string>;
}

/** Runs in a page of ours: keeps what is given to the reader as a file where the test can read it. */
export function keepDownloads(): void {
  const make = URL.createObjectURL;
  URL.createObjectURL = (made) => {
    if (made instanceof Blob) (globalThis as KeepingPage).keptDownload = made.text();
    return make(made);
  };
}

/** Runs in a page of ours: the words of the last file. */
export function lastDownload(): Promise<string> {
  return (globalThis as KeepingPage).keptDownload ?? Promise.resolve("");
}
