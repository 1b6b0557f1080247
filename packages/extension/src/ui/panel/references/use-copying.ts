import { useState } from "preact/hooks";
import { t } from "../../../words/t.ts";
import type { Notice } from "../../parts/toast.tsx";
import type { OutPort } from "../../ports.ts";

/** What the reader takes along, and what is said of it. */
export interface Copying {
  readonly notice: Notice | undefined;
  readonly tell: (message: string) => void;
  readonly copy: (citation: string) => void;
  readonly forgetNotice: () => void;
}

export function useCopying(out: OutPort): Copying {
  const [notice, setNotice] = useState<Notice>();
  const tell = (message: string) => setNotice({ message });
  const copy = async (citation: string) => {
    const isCopied = await out.copy(citation);
    tell(isCopied ? t("references.copied", { citation }) : t("references.notCopied"));
  };
  return {
    notice,
    tell,
    copy: (citation) => void copy(citation),
    forgetNotice: () => setNotice(undefined),
  };
}
