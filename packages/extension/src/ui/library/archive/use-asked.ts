import { useCallback, useEffect, useState } from "preact/hooks";
import type { ArchiveTrouble } from "../../../model/archive-trouble.ts";
import type { Result } from "../../../model/result.ts";
import type { Archived } from "../archive-port.ts";

/** The answer to a short question, absent while it is on its way, and a way to ask again. */
export function useAsked<T>(ask: () => Archived<T>): readonly [Result<T, ArchiveTrouble> | undefined, () => void] {
  const [answer, setAnswer] = useState<Result<T, ArchiveTrouble>>();
  const again = useCallback(() => void ask().then(setAnswer), [ask]);
  useEffect(again, [again]);
  return [answer, again];
}
