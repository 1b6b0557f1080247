import { browser } from "wxt/browser";
import { archiveAddress } from "../../backup/archive-blob.ts";
import { onMessage } from "../../messages/messaging.ts";
import { createBulkRows } from "../../notes/bulk-rows.ts";

// Chrome opens this page, unseen, for the moment in which a file with all notes is made.
onMessage("backup/make-file", ({ sender }) => {
  if (sender.id !== browser.runtime.id || sender.tab !== undefined) throw new Error("only the background asks this");
  return archiveAddress(createBulkRows(), browser.runtime.getManifest().version, new Date());
});
