import { browser } from "wxt/browser";
import type { ScriptPublicPath } from "wxt/utils/inject-script";

/** The files of the content script, as the manifest names them for the sites that everyone has. */
export interface ReaderFiles {
  readonly js: ScriptPublicPath[];
  readonly css: string[];
}

export function readerFiles(): ReaderFiles {
  const [reader] = browser.runtime.getManifest().content_scripts ?? [];
  return { js: (reader?.js ?? []).map(inPackage).filter(isScript), css: (reader?.css ?? []).map(inPackage) };
}

/** Firefox tells the whole address of a file, and takes only its path in the package. */
function inPackage(file: string): string {
  return new URL(file, browser.runtime.getURL("/")).pathname.slice(1);
}

/** WXT knows the files of the build by name. */
function isScript(file: string): file is ScriptPublicPath {
  return file.endsWith(".js");
}
