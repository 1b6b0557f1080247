/** Why a copy of all notes was taken. */
export const BACKUP_REASONS = ["daily", "before-upgrade", "before-import", "before-restore", "by-hand"] as const;
export type BackupReason = (typeof BACKUP_REASONS)[number];
