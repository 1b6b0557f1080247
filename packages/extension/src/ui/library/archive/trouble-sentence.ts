import type { ArchiveTrouble, BadThing, LeftOut } from "../../../model/archive-trouble.ts";
import { storeFailureOf } from "../../../model/store-failure.ts";
import { writeSize } from "../../../wording/write-size.ts";
import { keyOf } from "../../../words/key-of.ts";
import { t } from "../../../words/t.ts";
import { writeNumber } from "../../../words/write-number.ts";

/** What went wrong with a file or a backup, for the reader; every sentence says first that the notes are safe. */
export function troubleSentence(trouble: ArchiveTrouble): string {
  return t("archive.unchanged", { why: whatHappened(trouble) });
}

/** Which part of a file was left out, and why. */
export function leftOutSentence({ at, why }: LeftOut): string {
  return t("archive.leftOut", { at: writeNumber(at), why: t(`archive.leftOutWhy.${keyOf(why)}`) });
}

function whatHappened(trouble: ArchiveTrouble): string {
  switch (trouble.kind) {
    case "cancelled":
      return t("archive.cancelled");
    case "too-large":
      return t("archive.tooLarge", { size: writeSize(trouble.size), limit: writeSize(trouble.limit) });
    case "file-gone":
      return t("archive.fileGone");
    case "too-many-documents":
      return t("archive.tooManyDocuments", { limit: writeNumber(trouble.limit) });
    case "unreadable": {
      const why = t(`archive.unreadableWhy.${keyOf(trouble.why)}`);
      return t("archive.unreadable", { why, line: writeNumber(trouble.line) });
    }
    case "unknown-format":
      return t("archive.unknownFormat");
    case "newer-version":
      return t("archive.newerVersion", { version: trouble.version });
    case "damaged":
      return t("archive.damaged", { why: t(`archive.damagedWhy.${keyOf(trouble.why)}`) });
    case "invalid":
      return t("archive.invalid", trouble.count, {
        count: writeNumber(trouble.count),
        things: trouble.first.map(badThing).join("; "),
      });
    case "changed-meanwhile":
      return t("archive.changedMeanwhile");
    case "no-backup":
      return t("archive.noBackup");
    case "store":
      return t(`archive.store.${storeFailureOf(trouble.trouble)}`);
    case "unreachable":
      return t("archive.unreachable");
  }
}

function badThing(thing: BadThing): string {
  switch (thing.kind) {
    case "twice":
      return t("archive.badTwice", { at: writeNumber(thing.at) });
    case "list":
      return t("archive.badList", { name: thing.name });
    case "too-many":
      return t("archive.badTooMany");
    default:
      return t(`archive.badThing.${thing.kind}`, { at: writeNumber(thing.at) });
  }
}
