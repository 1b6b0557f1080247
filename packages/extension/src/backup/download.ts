import { type Browser, browser } from "wxt/browser";

/** Saves what an address of ours holds among the downloads, without a press; false where the browser does not. */
export async function download(url: string, filename: string): Promise<boolean> {
  if (!(await browser.permissions.contains({ permissions: ["downloads"] }))) return false;
  return new Promise((resolve) => {
    let id: number | undefined;
    const listen = ({ id: changed, state }: Browser.downloads.DownloadDelta) => {
      if (changed !== id || state?.current === "in_progress" || state === undefined) return;
      browser.downloads.onChanged.removeListener(listen);
      resolve(state.current === "complete");
    };
    browser.downloads.onChanged.addListener(listen);
    browser.downloads.download({ url, filename, saveAs: false, conflictAction: "uniquify" }).then(
      (begun) => {
        id = begun;
        // A small file may be there before we know its number.
        void browser.downloads
          .search({ id: begun })
          .then(([found]) => found && listen({ id: begun, state: { current: found.state } }));
      },
      () => {
        browser.downloads.onChanged.removeListener(listen);
        resolve(false);
      },
    );
  });
}
