/** The globals of a page of the extension. A function that runs there asks for them itself: it is sent as text. */
export interface ExtensionPage {
  readonly browser?: ExtensionApi;
  readonly chrome?: ExtensionApi;
}

/** What tests use of the browser's own calls for extensions. */
export interface ExtensionApi {
  readonly runtime: {
    readonly reload: () => void;
    readonly getBackgroundPage: () => Promise<Window>;
    readonly sendMessage: (...sent: readonly unknown[]) => Promise<unknown>;
  };
  readonly tabs: { readonly query: (of: { readonly url: string }) => Promise<readonly { readonly id?: number }[]> };
  readonly i18n: { readonly getMessage: (name: string) => string };
  readonly extension: { readonly getViews: () => readonly Window[] };
  readonly storage: { readonly local: StorageArea; readonly session?: StorageArea };
}

/** One of the storages of an extension; `null` asks for all that is in it. */
export interface StorageArea {
  readonly get: (keys: null) => Promise<object>;
}
