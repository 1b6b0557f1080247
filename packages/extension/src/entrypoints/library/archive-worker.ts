import { createArchiveDesk } from "../../archive-worker/archive-desk.ts";
import { serveArchive } from "../../archive-worker/serve-archive.ts";
import { openBackupDatabase } from "../../backup/backup-database.ts";
import { createBackups } from "../../backup/backups.ts";
import { snapshotBeforeUpgrade } from "../../backup/before-upgrade.ts";
import { clearMadeFiles } from "../../backup/made-file.ts";
import { createBulkRows } from "../../notes/database/bulk-rows.ts";
import { documentKeyOf } from "../../page/identity/document-key.ts";

const now = () => new Date();
const newId = () => crypto.randomUUID();
// A worker reaches nothing of the browser; the page that starts it gives it the version as its name.
const app = self.name;
const backups = createBackups({ database: openBackupDatabase(), now, newId, app });
const rows = createBulkRows({ beforeUpgrade: snapshotBeforeUpgrade(backups) });

// What an earlier page made and nobody saved.
void clearMadeFiles();

// A worker's own global; the types of a page know it as a window.
serveArchive(
  self as unknown as Parameters<typeof serveArchive>[0],
  createArchiveDesk({ rows, backups, documentKey: documentKeyOf, now, newId, app }),
);
