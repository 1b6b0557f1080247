import { t } from "../../words/t.ts";

const UNITS = ["kilobyte", "megabyte", "gigabyte"] as const;

/** So many bytes as a reader knows them: `3,1 MB`. */
export function writeSize(bytes: number): string {
  let [size, at] = [bytes / 1_000, 0];
  while (size >= 1_000 && at < UNITS.length - 1) [size, at] = [size / 1_000, at + 1];
  const unit = UNITS[at] ?? "kilobyte";
  const format = { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: at === 0 ? 0 : 1 } as const;
  return new Intl.NumberFormat(t("language"), format).format(size);
}
