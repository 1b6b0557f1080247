import { t } from "../words/t.ts";
import { writeNumber } from "../words/write-number.ts";

/** A size for a reader: `830 kB`, `2,4 MB`. */
export function writeSize(bytes: number): string {
  if (bytes < 1_000) return t("archive.sizes.bytes", { size: writeNumber(bytes) });
  if (bytes < 1_000_000) return t("archive.sizes.kB", { size: writeNumber(Math.round(bytes / 1_000)) });
  if (bytes < 1_000_000_000) return t("archive.sizes.MB", { size: writeNumber(bytes / 1_000_000) });
  return t("archive.sizes.GB", { size: writeNumber(bytes / 1_000_000_000) });
}
