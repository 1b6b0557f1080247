import { browser } from "wxt/browser";
import { archiveFile } from "../../backup/archive-file.ts";
import { onMessage } from "../../messages/messaging.ts";
import { createBulkRows } from "../../notes/database/bulk-rows.ts";

// Chrome opens this page, unseen, for the moment in which a file with all notes is made. It gives it messages and nothing else.
onMessage("backup/make-file", async ({ data: order, sender }) => {
  if (sender.id !== browser.runtime.id || sender.tab !== undefined) throw new Error("only the background asks this");
  const { content } = await archiveFile(createBulkRows(), order, new Date());
  return URL.createObjectURL(content);
});
