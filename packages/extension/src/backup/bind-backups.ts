import { browser } from "wxt/browser";
import { sendMessage } from "../messages/messaging.ts";
import { createBulkRows } from "../notes/database/bulk-rows.ts";
import type { NoteStore } from "../notes/note-store.ts";
import { createFileSchedule, createLastFile } from "../settings/backup-file.ts";
import { createBackupTrouble } from "../settings/backup-trouble.ts";
import { createOwnTerms } from "../settings/own-terms.ts";
import { archiveFile } from "./archive-file.ts";
import type { Backups } from "./backups.ts";
import { snapshotBeforeUpgrade } from "./before-upgrade.ts";
import { dailyBackup, rememberOutcome } from "./daily-backup.ts";
import { clearMadeFiles } from "./made-file.ts";
import { writeScheduledFile } from "./scheduled-file.ts";
import { stayAwake } from "./stay-awake.ts";
import { writeFile } from "./write-file.ts";

const ALARM = "backup";
/** Minutes between two looks at whether it is time. */
const EVERY = 60;

/** Looks every hour, and when the browser starts, whether a snapshot or a file is due. */
export function bindBackups(backups: Backups, store: Pick<NoteStore, "counts">): void {
  const app = browser.runtime.getManifest().version;
  const rows = createBulkRows({ beforeUpgrade: snapshotBeforeUpgrade(backups) });
  const setting = createOwnTerms(browser.storage.local);
  // What cannot be read keeps no notes from being copied.
  const ownTerms = () => setting.read().catch(() => undefined);
  const origin = async () => ({ app, ownTerms: (await ownTerms()) ?? [] });
  const make = async () => archiveFile(rows, await origin(), new Date());
  const copyOfTheDay = async () => {
    if (!(await isWhole(store))) return;
    const made = await dailyBackup(rows, backups, new Date(), await ownTerms());
    await rememberOutcome(made, createBackupTrouble(browser.storage.local), new Date());
  };
  const look = async () => {
    await clearMadeFiles();
    await copyOfTheDay();
    await writeScheduledFile({
      schedule: createFileSchedule(browser.storage.local),
      last: createLastFile(browser.storage.local),
      now: () => new Date(),
      write: (name) => writeFile(make, async () => sendMessage("backup/make-file", await origin()), name),
    });
  };
  let isLooking = false;
  const lookOnce = async () => {
    // When a browser starts an alarm of before may ring too: two looks would copy twice, and close what the other reads.
    if (isLooking) return;
    isLooking = true;
    // What failed is kept for the reader to see, and tried again within the hour.
    await look().catch(() => undefined);
    rows.close();
    isLooking = false;
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void stayAwake(lookOnce);
  });
  browser.runtime.onStartup.addListener(() => void stayAwake(lookOnce));
  // A browser may forget alarms when it ends.
  void browser.alarms.get(ALARM).then((kept) => {
    if (kept === undefined) void browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: EVERY });
  });
}

/** Snapshots of what is left after a loss would push out those that still have all of it. */
async function isWhole(store: Pick<NoteStore, "counts">): Promise<boolean> {
  const counts = await store.counts();
  return counts.ok || counts.error.kind !== "vanished";
}
